namespace Dataset.Text.Quotes;

/// <summary>Specifies where the words that name the speaker are.</summary>
internal enum CuePlace
{
    /// <summary>Nowhere: there is no speaker.</summary>
    Nowhere,

    /// <summary>Before the quotation, with a comma or colon that introduces it.</summary>
    Introduction,

    /// <summary>Before the quotation, which continues the reporter's sentence.</summary>
    Before,

    /// <summary>Directly after the quotation.</summary>
    After,

    /// <summary>Later in the sentence.</summary>
    Later,

    /// <summary>In an earlier quotation of the same utterance.</summary>
    Earlier,

    /// <summary>In an earlier sentence or paragraph that an unattributed quotation follows.</summary>
    Implied,
}

/// <summary>The speaker of a quotation, as found by one rule.</summary>
/// <param name="Speaker">The speaker as written.</param>
/// <param name="Cue">The verb or phrase of the cue.</param>
/// <param name="Attribution">How the speaker was found.</param>
/// <param name="Place">The place of the attribution.</param>
/// <param name="CueToken">The token of the cue, or -1 if the sentence has no cue.</param>
/// <param name="Joins">The index of the piece whose utterance this one continues, or -1 if it begins its own utterance.</param>
/// <param name="Form">The name of the pattern that found it, for reports.</param>
internal readonly record struct SpeakerFinding(
    TextSpan? Speaker, TextSpan? Cue, Attribution Attribution, CuePlace Place, int CueToken, int Joins, string Form = "")
{
    public static readonly SpeakerFinding None = new(null, null, Attribution.None, CuePlace.Nowhere, -1, -1);

    public bool IsFound => Speaker is not null;
}
