namespace Dataset.Search;

/// <summary>A term's row in the index, without the term itself.</summary>
internal readonly struct TermEntry(int ordinal, int partition, in TermRows row)
{
    /// <summary>The term's place in the order of all terms.</summary>
    public readonly int Ordinal = ordinal;

    /// <summary>How many articles have it, at least 1.</summary>
    public readonly int ArticleCount = row.ArticleCount;

    /// <summary>How often it stands in all of them.</summary>
    public readonly int Count = row.Count;

    /// <summary>The partition that holds it.</summary>
    public readonly int Partition = partition;

    /// <summary>Where its postings begin in the segment of that partition.</summary>
    public readonly int PostingsStart = row.PostingsStart;

    /// <summary>How many bytes they have.</summary>
    public readonly int PostingsLength = row.PostingsLength;
}
