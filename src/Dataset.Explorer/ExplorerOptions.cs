using System;

namespace Dataset;

/// <summary>How <see cref="ExplorerExtensions.WriteHtml(Corpus, string, ExplorerOptions?)"/> writes a corpus.</summary>
public sealed record ExplorerOptions
{
    private readonly int _singlePageLimit = 1000;
    private readonly double _minimumWording = 0.4;

    /// <summary>The title of the page; <see langword="null"/> for the name of the corpus.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The most articles that stand in one file. A corpus that has more becomes an index page and a page for each article, in a folder beside it. 1,000 where
    /// it is not set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int SinglePageLimit
    {
        get => _singlePageLimit;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _singlePageLimit = value;
        }
    }

    /// <summary>
    /// The least similarity, above 0 and up to 1, of quotations and sentences that are shown as wordings of one statement; see
    /// <see cref="Corpus.Wordings"/>. 0.4 where it is not set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 or is above 1.</exception>
    public double MinimumWording
    {
        get => _minimumWording;
        init => _minimumWording = value is > 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The least similarity must be above 0 and at most 1.");
    }
}
