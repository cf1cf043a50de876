using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Compiling;
using Dataset.Lists;
using Dataset.Making;

namespace Dataset;

// Creates a corpus at run time in the same stages that the generator runs at compile time.
public sealed partial class Corpus
{
    /// <summary>Creates a corpus from texts.</summary>
    /// <param name="name">The name of the corpus.</param>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="options">The declarations of the corpus, or <see langword="null"/> for no declarations.</param>
    /// <returns>
    /// The corpus. Problems with articles and declarations are reported in <see cref="Issues"/>. If two articles have the same key (ignoring case), one of them
    /// is left out.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is <see langword="null"/> or empty; <paramref name="articles"/> or a list of the options contains <see langword="null"/>; or a
    /// key is empty or contains an empty segment, the segment <c>.</c> or <c>..</c>, or a control character.
    /// </exception>
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
    /// Creates a corpus from the files in a folder. The corpus has the name of the folder. The key of an article is its path relative to the folder, without
    /// the extension of its format, with <c>/</c> as the separator, in Unicode normalization form C (NFC).
    /// </summary>
    /// <remarks>Files are UTF-8, or UTF-16 with a byte order mark. Links to files are followed; links to folders are not.</remarks>
    /// <param name="directory">The path of the folder. Its subfolders are included.</param>
    /// <param name="options">
    /// The declarations of the corpus and the files to read, or <see langword="null"/> for every article format and no declarations.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation. It is checked while files are read and between articles.</param>
    /// <returns>
    /// The corpus. A file is skipped and reported in <see cref="Issues"/> if it cannot be read, is not a regular file, is larger than
    /// <see cref="CorpusOptions.MaxFileSize"/> or has another encoding. A subfolder that cannot be listed is also skipped and reported.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="directory"/> is <see langword="null"/> or empty, or a list of the options contains <see langword="null"/>.
    /// </exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FileNotFoundException">No file in the folder or its subfolders matches <see cref="CorpusOptions.SearchPattern"/>.</exception>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to list the folder.</exception>
    public static Corpus Load(string directory, CorpusOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var inputs = new List<ArticleInput>();
        var issues = new List<Issue>();
        options ??= new();
        DeclarationMaker.Check(options);
        foreach (var path in ArticleFolder.Find(directory, options.SearchPattern, issues))
        {
            // The task is already complete because nothing in it waits.
            var (bytes, issue) = ArticleFile.ReadAsync(directory, path, options.MaxFileSize, isAsync: false, cancellationToken).GetAwaiter().GetResult();
            Add(bytes, issue, path, options, inputs, issues);
        }

        return Make(ArticleFolder.GetName(directory), inputs, options, issues, cancellationToken);
    }

    /// <summary>
    /// Asynchronously creates a corpus from the files in a folder. Files are read asynchronously, and texts are analyzed on the thread pool. See
    /// <see cref="Load"/>.
    /// </summary>
    /// <param name="directory">The path of the folder. Its subfolders are included.</param>
    /// <param name="options">
    /// The declarations of the corpus and the files to read, or <see langword="null"/> for every article format and no declarations.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation. It is checked while files are read and between articles.</param>
    /// <returns>
    /// The corpus. A file is skipped and reported in <see cref="Issues"/> if it cannot be read, is not a regular file, is larger than
    /// <see cref="CorpusOptions.MaxFileSize"/> or has another encoding. A subfolder that cannot be listed is also skipped and reported.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="directory"/> is <see langword="null"/> or empty, or a list of the options contains <see langword="null"/>.
    /// </exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FileNotFoundException">No file in the folder or its subfolders matches <see cref="CorpusOptions.SearchPattern"/>.</exception>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to list the folder.</exception>
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
