using System.Collections.Generic;
using Dataset.Compiling;

namespace Dataset.Making;

/// <summary>A batch of articles of a stream, as they were read, before analysis.</summary>
internal sealed class ArticleBatch
{
    // Enough articles to keep a core busy for a while, and few enough to have several batches in memory.
    private const int MostArticles = 64;
    private const int MostCharacters = 1 << 20;

    private int _characters;

    /// <summary>The articles, in stream order.</summary>
    public List<ArticleInput> Inputs { get; } = [];

    /// <summary>The issues of files or lines that were left out.</summary>
    public List<Issue> Issues { get; } = [];

    /// <summary>The number of bytes of the source that were read up to the end of this batch.</summary>
    public long BytesRead { get; set; }

    /// <summary>Whether the batch is full.</summary>
    public bool IsFull => Inputs.Count >= MostArticles || _characters >= MostCharacters;

    /// <summary>Counts the articles that were added since the last count.</summary>
    /// <param name="from">The number of articles at the last count.</param>
    public void CountFrom(int from)
    {
        for (var i = from; i < Inputs.Count; i++)
        {
            _characters += Inputs[i].FileText.Length;
        }
    }
}
