namespace Dataset.Search;

/// <summary>A term's row in the index, without the term itself.</summary>
/// <param name="Ordinal">Its place in the order of all terms.</param>
/// <param name="ArticleCount">How many articles have it, at least 1.</param>
/// <param name="Count">How often it stands in all of them.</param>
/// <param name="Partition">The partition that holds it.</param>
/// <param name="PostingsStart">Where its postings begin in the segment of that partition.</param>
/// <param name="PostingsLength">How many bytes they have.</param>
internal readonly record struct TermEntry(int Ordinal, int ArticleCount, int Count, int Partition, int PostingsStart, int PostingsLength);
