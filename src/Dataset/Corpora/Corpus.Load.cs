using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Compiling;
using Dataset.Lists;
using Dataset.Making;

namespace Dataset;

// A corpus made at run time, by the stages that the generator runs at compile time.
public sealed partial class Corpus
{
    /// <summary>Makes a corpus of texts.</summary>
    /// <param name="name">The corpus' name.</param>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="options">What the corpus declares; <see langword="null"/> for nothing.</param>
    /// <returns>The corpus. What is wrong with an article or a declaration stands in <see cref="Issues"/>; of two articles with one key (case ignored) one is
    /// left out.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, or <paramref name="articles"/> has a
    /// <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// Corpus corpus = Corpus.Create("Wire", [new ArticleSource("a/1", "Ministers meet\n\n\"We agree,\" Ann Lee said.")]);
    /// Console.WriteLine(corpus.Quotes[0].SpeakerText);    // Ann Lee
    /// </code>
    /// </example>
    public static Corpus Create(string name, IEnumerable<ArticleSource> articles, CorpusOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(articles);
        var inputs = new List<ArticleInput>();
        foreach (var article in articles)
        {
            if (article?.Key is null || article.Text is null)
            {
                throw new ArgumentException("An article, its key or its text is null.", nameof(articles));
            }

            var key = ArticleKey.Normalize(article.Key);
            inputs.Add(new(key, key, article.Text));
        }

        return Make(name, inputs, options, [], CancellationToken.None);
    }

    /// <summary>
    /// Makes a corpus of the files under a folder, named like the folder. An article's key is its path under the folder without extension, with <c>/</c>, in
    /// Unicode form NFC.
    /// </summary>
    /// <remarks>Files are UTF-8, or UTF-16 with a byte order mark. Folders that are links are not followed.</remarks>
    /// <param name="directory">The folder; folders in it count too.</param>
    /// <param name="options">What the corpus declares and which files it takes; <see langword="null"/> for every <c>*.txt</c> and no declarations.</param>
    /// <param name="cancellationToken">Stops it between two files.</param>
    /// <returns>The corpus. A file that cannot be read or is in another encoding is left out and stands in <see cref="Issues"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static Corpus Load(string directory, CorpusOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var inputs = new List<ArticleInput>();
        var issues = new List<Issue>();
        foreach (var path in ArticleFolder.Find(directory, (options ?? new()).SearchPattern))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                Add(File.ReadAllBytes(Path.Combine(directory, path)), path, inputs, issues);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                issues.Add(FileDecoder.Unreadable(path, e));
            }
        }

        return Make(ArticleFolder.GetName(directory), inputs, options, issues, cancellationToken);
    }

    /// <summary>Does what <see cref="Load"/> does without blocking: files are read asynchronously, and the texts are analysed on the thread pool.</summary>
    /// <param name="directory">The folder; folders in it count too.</param>
    /// <param name="options">What the corpus declares and which files it takes; <see langword="null"/> for every <c>*.txt</c> and no declarations.</param>
    /// <param name="cancellationToken">Stops it between two files.</param>
    /// <returns>The corpus. A file that cannot be read or is in another encoding is left out and stands in <see cref="Issues"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static async Task<Corpus> LoadAsync(string directory, CorpusOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var inputs = new List<ArticleInput>();
        var issues = new List<Issue>();
        foreach (var path in await Task.Run(() => ArticleFolder.Find(directory, (options ?? new()).SearchPattern), cancellationToken).ConfigureAwait(false))
        {
            try
            {
                Add(await File.ReadAllBytesAsync(Path.Combine(directory, path), cancellationToken).ConfigureAwait(false), path, inputs, issues);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                issues.Add(FileDecoder.Unreadable(path, e));
            }
        }

        return await Task.Run(() => Make(ArticleFolder.GetName(directory), inputs, options, issues, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }

    private static Corpus Make(
        string name, IReadOnlyList<ArticleInput> inputs, CorpusOptions? options, List<Issue> issues, CancellationToken cancellationToken)
    {
        var data = CorpusMaker.Make(name, inputs, options ?? new(), issues, cancellationToken);
        return new Corpus(data, new PartList<CorpusIssue>(IssueText.ToPublic(issues)));
    }

    private static void Add(byte[] bytes, string path, List<ArticleInput> inputs, List<Issue> issues)
    {
        if (FileDecoder.Decode(bytes, path, out var issue) is { } text)
        {
            inputs.Add(new(ArticleKey.FromPath(path), path, text));
        }
        else if (issue is not null)
        {
            issues.Add(issue);
        }
    }
}
