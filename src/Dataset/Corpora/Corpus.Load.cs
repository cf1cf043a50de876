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
    /// <returns>The corpus. What is wrong with an article or a declaration stands in <see cref="Issues"/>; of two articles with one key (case ignored) one
    /// is left out.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, <paramref name="articles"/> or a list of the options
    /// has a <see langword="null"/>, or a key is empty or has an empty segment, the segment <c>.</c> or <c>..</c>, or a control character.</exception>
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
            if (ArticleKey.Complain(key) is { } complaint)
            {
                throw new ArgumentException($"The key of articles[{inputs.Count}] {complaint}.", nameof(articles));
            }

            inputs.Add(SourceReader.ToInput(article, $"articles[{inputs.Count}]"));
        }

        return Make(name, inputs, options, [], CancellationToken.None);
    }

    /// <summary>
    /// Makes a corpus of the files under a folder, named like the folder. An article's key is its path under the folder without the extension of its
    /// format, with <c>/</c>, in Unicode form NFC.
    /// </summary>
    /// <remarks>Files are UTF-8, or UTF-16 with a byte order mark. Links to files are followed, links to folders are not.</remarks>
    /// <param name="directory">The folder; folders in it count too.</param>
    /// <param name="options">What the corpus declares and which files it takes; <see langword="null"/> for every article format and no declarations.</param>
    /// <param name="cancellationToken">Stops it while files are read and between two articles.</param>
    /// <returns>
    /// The corpus. What cannot be read, is no regular file, is larger than <see cref="CorpusOptions.MaxFileSize"/> or in another encoding is left out and
    /// stands in <see cref="Issues"/>, and so does a folder inside the folder that cannot be listed.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty, or the options have a <see langword="null"/> in
    /// a list.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">No file under the folder matches <see cref="CorpusOptions.SearchPattern"/>.</exception>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static Corpus Load(string directory, CorpusOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var inputs = new List<ArticleInput>();
        var issues = new List<Issue>();
        options ??= new();
        DeclarationMaker.Check(options);
        foreach (var path in ArticleFolder.Find(directory, options.SearchPattern, issues))
        {
            // Complete, since nothing in it waits.
            var (bytes, issue) = ArticleFile.ReadAsync(directory, path, options.MaxFileSize, isAsync: false, cancellationToken).GetAwaiter().GetResult();
            Add(bytes, issue, path, options, inputs, issues);
        }

        return Make(ArticleFolder.GetName(directory), inputs, options, issues, cancellationToken);
    }

    /// <summary>Does what <see cref="Load"/> does without blocking: files are read asynchronously, and the texts are analysed on the thread pool.</summary>
    /// <param name="directory">The folder; folders in it count too.</param>
    /// <param name="options">What the corpus declares and which files it takes; <see langword="null"/> for every article format and no declarations.</param>
    /// <param name="cancellationToken">Stops it while files are read and between two articles.</param>
    /// <returns>
    /// The corpus. What cannot be read, is no regular file, is larger than <see cref="CorpusOptions.MaxFileSize"/> or in another encoding is left out and
    /// stands in <see cref="Issues"/>, and so does a folder inside the folder that cannot be listed.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty, or the options have a <see langword="null"/> in
    /// a list.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">No file under the folder matches <see cref="CorpusOptions.SearchPattern"/>.</exception>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static async Task<Corpus> LoadAsync(string directory, CorpusOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var inputs = new List<ArticleInput>();
        var issues = new List<Issue>();
        options ??= new();
        DeclarationMaker.Check(options);
        foreach (var path in await Task.Run(() => ArticleFolder.Find(directory, options.SearchPattern, issues), cancellationToken).ConfigureAwait(false))
        {
            var (bytes, issue) = await ArticleFile.ReadAsync(directory, path, options.MaxFileSize, isAsync: true, cancellationToken).ConfigureAwait(false);
            Add(bytes, issue, path, options, inputs, issues);
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

    private static void Add(byte[]? bytes, Issue? issue, string path, CorpusOptions options, List<ArticleInput> inputs, List<Issue> issues)
    {
        if (bytes is not null && FileDecoder.Decode(bytes, path, options.Encoding, out issue) is { } text)
        {
            var key = ArticleKey.FromPath(path, ArticleFolder.GetOwnExtension(path, options.SearchPattern));
            FileArticles.Add(text, path, key, keepsEntries: options.Exclude is not null, inputs, issues);
        }

        if (issue is not null)
        {
            issues.Add(issue);
        }
    }
}
