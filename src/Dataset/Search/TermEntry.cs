namespace Dataset.Search;

/// <summary>A term's row in the index.</summary>
/// <param name="Ordinal">Its place in the order of all terms.</param>
/// <param name="Text">The term.</param>
/// <param name="ArticleCount">How many articles have it.</param>
/// <param name="Count">How often it stands in all of them.</param>
/// <param name="Partition">The partition that holds it.</param>
/// <param name="PostingsStart">Where its postings begin there.</param>
/// <param name="PostingsLength">How many bytes they have.</param>
internal readonly record struct TermEntry(int Ordinal, string Text, int ArticleCount, int Count, int Partition, int PostingsStart, int PostingsLength);
