namespace Dataset.Image;

/// <summary>The kinds of segments. The first byte of a segment is its kind, and the second is the version of its layout.</summary>
internal static class SegmentKind
{
    /// <summary>The reading of an article.</summary>
    public const byte Reading = (byte)'R';

    /// <summary>The links between an article and the corpus's entities.</summary>
    public const byte Links = (byte)'L';

    /// <summary>The keys, names, entities, claims and lookup tables of a corpus.</summary>
    public const byte Corpus = (byte)'C';

    /// <summary>The term index.</summary>
    public const byte Index = (byte)'P';

    /// <summary>A term index without positions, in a former layout. It is skipped; the index is rebuilt when it is needed.</summary>
    public const byte FormerIndex = (byte)'X';

    /// <summary>The version that is written. A later minor version only adds columns at the end, so older segments remain readable.</summary>
    public const byte Version = (byte)'1';
}
