namespace Dataset.Text.Clauses;

/// <summary>Specifies the kind of a chunk.</summary>
internal enum ChunkKind : byte
{
    /// <summary>A noun with its premodifiers, titles, and nickname, or a pronoun.</summary>
    Noun,

    /// <summary>A verb with its auxiliaries and the adverbs among them.</summary>
    Verb,
    Preposition,
    Subordinator,
    Relative,
    Conjunction,

    /// <summary>Adverbs and time expressions.</summary>
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
/// <param name="Kind">The kind of the chunk.</param>
/// <param name="From">The index of the first token.</param>
/// <param name="To">The index after the last token.</param>
/// <param name="Head">The index of the head noun or main verb; for other kinds, that of the first token.</param>
internal readonly record struct Chunk(ChunkKind Kind, int From, int To, int Head)
{
    public Phrase Tokens => new(From, To);
}
