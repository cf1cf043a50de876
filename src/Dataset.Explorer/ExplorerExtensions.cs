using System;
using System.IO;
using Dataset.Explorer.Pages;

namespace Dataset;

/// <summary>Writes corpora and articles as HTML pages to look at.</summary>
/// <remarks>
/// A page is one file. It loads nothing from anywhere, its Content-Security-Policy admits its own script and style sheet and nothing else, and the same corpus
/// gives the same bytes. What is in the articles is text on the page, whatever characters it has. Without JavaScript the page shows everything but search and
/// concordance.
/// </remarks>
public static class ExplorerExtensions
{
    /// <summary>
    /// Writes a corpus as a page: the articles with their quotations, names, dates and evidence marked; the declared names with their quotations; who mentions
    /// whom; the claims by article; a timeline; the wordings of one statement; a concordance and a search.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="path">
    /// The file, which is replaced when the page is complete. Where the corpus has more articles than <see cref="ExplorerOptions.SinglePageLimit"/>, it is the
    /// index page, and the pages of the articles are in a folder beside it, with the name of the file and <c>-articles</c>.
    /// </param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The path leads to a folder, or to a file that may not be written.</exception>
    /// <example>
    /// <code>
    /// SeoulSummit.Corpus.WriteHtml("summit.html");
    /// </code>
    /// </example>
    public static void WriteHtml(this Corpus corpus, string path, ExplorerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrEmpty(path);
        Site.Write(corpus, path, options ?? new());
    }

    /// <summary>Writes a corpus as one page, however many articles it has; see <see cref="WriteHtml(Corpus, string, ExplorerOptions?)"/>.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="stream">The stream, which gets UTF-8 without a byte order mark; it stays open.</param>
    /// <param name="options">How to write it, or <see langword="null"/>; <see cref="ExplorerOptions.SinglePageLimit"/> makes no difference.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> or <paramref name="stream"/> is <see langword="null"/>.</exception>
    public static void WriteHtml(this Corpus corpus, Stream stream, ExplorerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(stream);
        Site.Write(corpus, stream, options ?? new());
    }

    /// <summary>An article as a page of its own, for a notebook, a mail or a review.</summary>
    /// <param name="article">The article.</param>
    /// <returns>A whole HTML document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Site.Write(article);
    }
}
