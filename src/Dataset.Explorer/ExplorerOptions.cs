using System;

namespace Dataset;

/// <summary>Specifies how <see cref="ExplorerExtensions.WriteHtml(Corpus, string, ExplorerOptions?)"/> writes a corpus.</summary>
public sealed record ExplorerOptions
{
    private readonly int _singlePageLimit = 1000;
    private readonly double _minimumWording = 0.4;

    /// <summary>Gets the title of the page, or <see langword="null"/> for the name of the corpus.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Gets the maximum number of articles in one file. A corpus with more articles becomes an index page and a page for each article, in a folder next to it.
    /// The default is 1,000.
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
    /// Gets the minimum similarity, greater than 0 and at most 1, of quotations and sentences that are shown as wordings of one statement; see
    /// <see cref="Corpus.Wordings"/>. The default is 0.4.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not greater than 0, or is greater than 1.</exception>
    public double MinimumWording
    {
        get => _minimumWording;
        init => _minimumWording = value is > 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The minimum similarity must be greater than 0 and at most 1.");
    }
}
