namespace Dataset.Text.Quotes;

/// <summary>Where the words that name the speaker stand.</summary>
internal enum CuePlace
{
    /// <summary>Nowhere: no speaker.</summary>
    Nowhere,

    /// <summary>Before the quotation, with a comma or colon that introduces it.</summary>
    Introduction,

    /// <summary>Before the quotation, which goes on with the reporter's sentence.</summary>
    Before,

    /// <summary>Directly after the quotation.</summary>
    After,

    /// <summary>Later in the sentence.</summary>
    Later,

    /// <summary>In an earlier quotation of the same utterance.</summary>
    Earlier,

    /// <summary>In an earlier sentence or paragraph, which the quotation follows without attribution.</summary>
    Implied,
}

/// <summary>Who says a quotation, as one rule found it.</summary>
/// <param name="Speaker">The speaker as written.</param>
/// <param name="Cue">The verb or phrase.</param>
/// <param name="Attribution">How it was found.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="CueToken">The token of the cue, -1 if it has none here.</param>
/// <param name="Joins">The index of the piece whose utterance this one continues, -1 for an utterance of its own.</param>
/// <param name="Form">The name of the pattern that found it, for reports.</param>
internal readonly record struct SpeakerFinding(
    TextSpan? Speaker, TextSpan? Cue, Attribution Attribution, CuePlace Place, int CueToken, int Joins, string Form = "")
{
    public static readonly SpeakerFinding None = new(null, null, Attribution.None, CuePlace.Nowhere, -1, -1);

    public bool IsFound => Speaker is not null;
}
