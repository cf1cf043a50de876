using System;
using System.IO;
using Dataset.Explorer.Pages;

namespace Dataset;

/// <summary>Provides methods that write corpora and articles as HTML pages.</summary>
/// <remarks>
/// A page is a single file. It does not load any external resources, its Content-Security-Policy allows only its own script and style sheet, and the same
/// corpus produces the same bytes. The content of articles is always text on the page, whatever characters it contains. Without JavaScript, the page shows
/// everything except search and concordance.
/// </remarks>
public static class ExplorerExtensions
{
    /// <summary>
    /// Writes a corpus as a page: the articles with their quotations, names, dates and evidence marked; the declared names with their quotations; the mentions
    /// by article and speaker; the claims by article; a timeline; the wordings of one statement; a concordance and a search.
    /// </summary>
    /// <param name="corpus">The corpus to write.</param>
    /// <param name="path">
    /// The path of the file, which is replaced when the page is complete. If the corpus has more articles than <see cref="ExplorerOptions.SinglePageLimit"/>,
    /// the file is the index page, and the pages of the articles are in a folder next to it, named after the file with <c>-articles</c> appended.
    /// </param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder, or access to the file is denied.</exception>
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

    /// <summary>Writes a corpus as one page, regardless of the number of articles; see <see cref="WriteHtml(Corpus, string, ExplorerOptions?)"/>.</summary>
    /// <param name="corpus">The corpus to write.</param>
    /// <param name="stream">The stream to write to, in UTF-8 without a byte order mark. It is left open.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults. <see cref="ExplorerOptions.SinglePageLimit"/> is ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> or <paramref name="stream"/> is <see langword="null"/>.</exception>
    public static void WriteHtml(this Corpus corpus, Stream stream, ExplorerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(stream);
        Site.Write(corpus, stream, options ?? new());
    }

    /// <summary>Returns an article as a separate page, for example for a notebook, an email or a review.</summary>
    /// <param name="article">The article to write.</param>
    /// <returns>A complete HTML document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Site.Write(article);
    }
}
