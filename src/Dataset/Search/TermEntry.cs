namespace Dataset.Search;

/// <summary>The row of a term in the index, without the term itself.</summary>
internal readonly struct TermEntry(int ordinal, int partition, in TermRows row)
{
    /// <summary>The index of the term in the order of all terms.</summary>
    public readonly int Ordinal = ordinal;

    /// <summary>The number of articles that contain the term; at least 1.</summary>
    public readonly int ArticleCount = row.ArticleCount;

    /// <summary>The number of occurrences in all articles.</summary>
    public readonly int Count = row.Count;

    /// <summary>The partition that contains the term.</summary>
    public readonly int Partition = partition;

    /// <summary>The start of the term's postings in the segment of that partition.</summary>
    public readonly int PostingsStart = row.PostingsStart;

    /// <summary>The length of the postings in bytes.</summary>
    public readonly int PostingsLength = row.PostingsLength;
}
