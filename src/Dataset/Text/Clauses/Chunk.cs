namespace Dataset.Text.Clauses;

/// <summary>What a run of tokens is in its sentence.</summary>
internal enum ChunkKind : byte
{
    /// <summary>A noun with what stands before it, titles and a nickname; or a pronoun.</summary>
    Noun,

    /// <summary>A verb with its auxiliaries and the adverbs between.</summary>
    Verb,
    Preposition,
    Subordinator,
    Relative,
    Conjunction,

    /// <summary>Adverbs and expressions of time.</summary>
    Adverb,
    Quote,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Stop,
}

/// <summary>A run of tokens that belong together.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">The first token.</param>
/// <param name="To">After the last token.</param>
/// <param name="Head">The noun or the verb proper; the first token of other kinds.</param>
internal readonly record struct Chunk(ChunkKind Kind, int From, int To, int Head)
{
    public Phrase Tokens => new(From, To);
}
