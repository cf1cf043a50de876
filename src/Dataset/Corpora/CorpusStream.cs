using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Making;

namespace Dataset;

/// <summary>
/// Reads collections that are larger than memory: a folder of article files or a file of JSON Lines, read, analysed and linked on all cores, and handed on
/// while the rest is still being read.
/// </summary>
/// <remarks>
/// <para>The order is that of the paths in the folder, and of the lines in a file. Articles, their keys and all that is found in them are those of
/// <see cref="Corpus.Load"/> with the same options. A file of JSON Lines is read line by line: <see cref="CorpusOptions.MaxFileSize"/> is the limit of
/// each line,
/// and a line that cannot be read costs no other.</para>
/// <para>Memory is bounded by a few batches of at most 64 articles and about a million characters each, and by small facts of every article (its key, its
/// counts
/// and hashes), by which the corpus is checked as a whole at the end.</para>
/// </remarks>
/// <example>
/// <code>
/// await foreach (Article article in CorpusStream.ReadAsync("news"))
/// {
///     Console.WriteLine($"{article.Key}: {article.Quotes.Count}");
/// }
/// </code>
/// </example>
// CA1711: it is a stream of articles, and no System.IO.Stream could be meant by a static class.
#pragma warning disable CA1711
public static class CorpusStream
#pragma warning restore CA1711
{
    /// <summary>Reads article after article.</summary>
    /// <param name="path">A folder, or a <c>.jsonl</c> file.</param>
    /// <param name="options">What the corpus declares and which files it takes; <see langword="null"/> for every article format and no declarations.</param>
    /// <param name="onIssue">Takes each issue (<see cref="Corpus.Issues"/>) as it is found: those of an article before the article, those of the corpus as a
    /// whole after the last one. It is called by whoever reads the stream.</param>
    /// <param name="progress">Is told how far reading has come, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops it between two articles.</param>
    /// <returns>The articles. Each belongs to a <see cref="Article.Corpus"/> of its own with a few others, which is in memory as long as one of them
    /// is.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty, or the options have a <see langword="null"/> in a list;
    /// thrown by the call. While reading: <paramref name="path"/> leads to a file of another format.</exception>
    /// <exception cref="DirectoryNotFoundException">While reading: there is nothing at the path.</exception>
    /// <exception cref="FileNotFoundException">While reading: no file under the folder matches <see cref="CorpusOptions.SearchPattern"/>.</exception>
    /// <exception cref="IOException">While reading: the folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">While reading: it was stopped.</exception>
    public static IAsyncEnumerable<Article> ReadAsync(
        string path,
        CorpusOptions? options = null,
        Action<CorpusIssue>? onIssue = null,
        IProgress<CorpusStreamProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        ReadArticlesAsync(ReadPartsAsync(path, options, progress, cancellationToken), onIssue, cancellationToken);

    /// <summary>Reads part after part: each is a corpus of some articles, with all that a corpus has.</summary>
    /// <remarks>
    /// What counts over a corpus, such as <see cref="Entity.Mentions"/>, <see cref="Corpus.Coverage"/> and <see cref="Corpus.Terms"/>, counts over the part.
    /// <see cref="Article.Index"/> is the index in the part. Evidence whose words stand in articles of two parts is found in both, and reported at the end.
    /// </remarks>
    /// <param name="path">A folder, or a <c>.jsonl</c> file.</param>
    /// <param name="options">What the corpus declares and which files it takes; <see langword="null"/> for every article format and no declarations.</param>
    /// <param name="progress">Is told how far reading has come, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops it between two articles.</param>
    /// <returns>The parts, at least one. <see cref="Corpus.Issues"/> of a part has what is wrong with its files and articles; that of the last part has
    /// also what is
    /// wrong with the corpus as a whole: declarations that fit nothing, keys and texts that stand twice.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty, or the options have a <see langword="null"/> in a list;
    /// thrown by the call. While reading: <paramref name="path"/> leads to a file of another format.</exception>
    /// <exception cref="DirectoryNotFoundException">While reading: there is nothing at the path.</exception>
    /// <exception cref="FileNotFoundException">While reading: no file under the folder matches <see cref="CorpusOptions.SearchPattern"/>.</exception>
    /// <exception cref="IOException">While reading: the folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">While reading: it was stopped.</exception>
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

    // Those of declarations have no path, and come after everything.
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
