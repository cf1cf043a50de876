namespace Dataset.Image;

/// <summary>The first byte of a segment says what it holds, the second which version of its layout.</summary>
internal static class SegmentKind
{
    /// <summary>An article read on its own.</summary>
    public const byte Reading = (byte)'R';

    /// <summary>What ties an article to the corpus' entities.</summary>
    public const byte Links = (byte)'L';

    /// <summary>Keys, names, entities, claims and look-up tables of a corpus.</summary>
    public const byte Corpus = (byte)'C';

    /// <summary>The term index.</summary>
    public const byte Index = (byte)'P';

    /// <summary>A term index without positions, as it was laid out once. It is passed over: what needs one builds it anew.</summary>
    public const byte FormerIndex = (byte)'X';

    /// <summary>The version that is written. A later one of the same major only adds columns at the end, so older ones stay readable.</summary>
    public const byte Version = (byte)'1';
}
