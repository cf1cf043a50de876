using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Making;

namespace Dataset;

/// <summary>
/// Reads collections that are larger than memory: a folder of article files, or a JSON Lines file. Articles are read, analyzed and linked on all cores, and
/// returned while the rest is still being read.
/// </summary>
/// <remarks>
/// <para>Articles are in the order of the paths in the folder, or of the lines in the file. The articles, their keys and everything found in them are the same
/// as with <see cref="Corpus.Load"/> and the same options. A JSON Lines file is read line by line: <see cref="CorpusOptions.MaxFileSize"/> limits the size of
/// each line, and a line that cannot be read does not affect other lines.</para>
/// <para>Memory use is bounded by a few batches, each with at most 64 articles and about a million characters, and by a small amount of data for every article
/// (its key, counts and hashes), which is used to check the corpus as a whole at the end.</para>
/// </remarks>
/// <example>
/// <code>
/// await foreach (Article article in CorpusStream.ReadAsync("news"))
/// {
///     Console.WriteLine($"{article.Key}: {article.Quotes.Count}");
/// }
/// </code>
/// </example>
// CA1711: the class streams articles, and a static class cannot be mistaken for a System.IO.Stream.
#pragma warning disable CA1711
public static class CorpusStream
#pragma warning restore CA1711
{
    /// <summary>Reads articles one by one.</summary>
    /// <param name="path">The path of a folder or of a <c>.jsonl</c> file.</param>
    /// <param name="options">
    /// The declarations of the corpus and the files to read, or <see langword="null"/> for every article format and no declarations.
    /// </param>
    /// <param name="onIssue">
    /// An action that is called for each issue (see <see cref="Corpus.Issues"/>) as it is found, or <see langword="null"/>. Issues of an article are reported
    /// before the article, and issues of the corpus as a whole after the last article. The action is called by the code that enumerates the stream.
    /// </param>
    /// <param name="progress">The provider that receives progress updates, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">A token to cancel the operation. It is checked between articles.</param>
    /// <returns>
    /// The articles. Each article belongs to a small <see cref="Article.Corpus"/> with a few other articles, which stays in memory as long as one of them does.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="path"/> is <see langword="null"/> or empty, or a list of the options contains <see langword="null"/>. Thrown during enumeration if
    /// <paramref name="path"/> leads to a file of another format.
    /// </exception>
    /// <exception cref="DirectoryNotFoundException"><paramref name="path"/> does not exist. Thrown during enumeration.</exception>
    /// <exception cref="FileNotFoundException">
    /// No file in the folder or its subfolders matches <see cref="CorpusOptions.SearchPattern"/>. Thrown during enumeration.
    /// </exception>
    /// <exception cref="IOException">The folder cannot be listed. Thrown during enumeration.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled. Thrown during enumeration.</exception>
    public static IAsyncEnumerable<Article> ReadAsync(
        string path,
        CorpusOptions? options = null,
        Action<CorpusIssue>? onIssue = null,
        IProgress<CorpusStreamProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        ReadArticlesAsync(ReadPartsAsync(path, options, progress, cancellationToken), onIssue, cancellationToken);

    /// <summary>Reads articles part by part. Each part is a complete corpus of some of the articles.</summary>
    /// <remarks>
    /// Members that count over a corpus, such as <see cref="Entity.Mentions"/>, <see cref="Corpus.Coverage"/> and <see cref="Corpus.Terms"/>, count over the
    /// part. <see cref="Article.Index"/> is the index in the part. Evidence whose words occur in articles of two parts is found in both, and reported at the
    /// end.
    /// </remarks>
    /// <param name="path">The path of a folder or of a <c>.jsonl</c> file.</param>
    /// <param name="options">
    /// The declarations of the corpus and the files to read, or <see langword="null"/> for every article format and no declarations.
    /// </param>
    /// <param name="progress">The provider that receives progress updates, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">A token to cancel the operation. It is checked between articles.</param>
    /// <returns>
    /// The parts, at least one. <see cref="Corpus.Issues"/> of a part contains the issues of its files and articles. <see cref="Corpus.Issues"/> of the last
    /// part also contains the issues of the corpus as a whole: declarations that match nothing, and duplicate keys and texts.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="path"/> is <see langword="null"/> or empty, or a list of the options contains <see langword="null"/>. Thrown during enumeration if
    /// <paramref name="path"/> leads to a file of another format.
    /// </exception>
    /// <exception cref="DirectoryNotFoundException"><paramref name="path"/> does not exist. Thrown during enumeration.</exception>
    /// <exception cref="FileNotFoundException">
    /// No file in the folder or its subfolders matches <see cref="CorpusOptions.SearchPattern"/>. Thrown during enumeration.
    /// </exception>
    /// <exception cref="IOException">The folder cannot be listed. Thrown during enumeration.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled. Thrown during enumeration.</exception>
    public static IAsyncEnumerable<Corpus> ReadPartsAsync(
        string path, CorpusOptions? options = null, IProgress<CorpusStreamProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new();
        DeclarationMaker.Check(options);
        return PartStream.ReadAsync(() => ArticleBatches.Find(path, options), options, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<Article> ReadArticlesAsync(
        IAsyncEnumerable<Corpus> parts, Action<CorpusIssue>? onIssue, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        CorpusIssue[] after = [];
        await foreach (var part in parts.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            after = Report(part, onIssue);
            foreach (var article in part.Articles)
            {
                yield return article;
            }
        }

        Array.ForEach(after, issue => onIssue?.Invoke(issue));
    }

    // Issues of declarations have no path and are reported after everything else.
    private static CorpusIssue[] Report(Corpus part, Action<CorpusIssue>? onIssue)
    {
        var after = new List<CorpusIssue>();
        foreach (var issue in part.Issues)
        {
            if (issue.Path is null)
            {
                after.Add(issue);
            }
            else
            {
                onIssue?.Invoke(issue);
            }
        }

        return [.. after];
    }
}
