using System.Collections.Generic;
using Dataset.Compiling;

namespace Dataset.Making;

/// <summary>Some articles of a stream, as they were read and before they are analysed.</summary>
internal sealed class ArticleBatch
{
    // Enough articles to keep a core busy for a while, and few enough to hold several batches in memory.
    private const int MostArticles = 64;
    private const int MostCharacters = 1 << 20;

    private int _characters;

    /// <summary>The articles, in the order of the stream.</summary>
    public List<ArticleInput> Inputs { get; } = [];

    /// <summary>What is wrong with files or lines that were left out.</summary>
    public List<Issue> Issues { get; } = [];

    /// <summary>How many bytes of the source were read up to the end of this batch.</summary>
    public long BytesRead { get; set; }

    /// <summary>Whether it takes no more.</summary>
    public bool IsFull => Inputs.Count >= MostArticles || _characters >= MostCharacters;

    /// <summary>Counts the articles that were added since the last count.</summary>
    /// <param name="from">How many there were then.</param>
    public void CountFrom(int from)
    {
        for (var i = from; i < Inputs.Count; i++)
        {
            _characters += Inputs[i].FileText.Length;
        }
    }
}
