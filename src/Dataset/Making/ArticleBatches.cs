using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Compiling;

namespace Dataset.Making;

/// <summary>Reads the articles of a folder, or of one JSON Lines file, in batches, in the order of the paths and lines.</summary>
internal sealed class ArticleBatches
{
    private readonly string _folder;
    private readonly CorpusOptions _options;
    private readonly List<Issue> _issues = [];
    private readonly List<string> _paths;
    private long _bytesRead;

    private ArticleBatches(string folder, List<string> paths, CorpusOptions options, string name)
    {
        _folder = folder;
        _paths = paths;
        _options = options;
        Name = name;
    }

    /// <summary>The name of the corpus, which is that of the folder or file.</summary>
    public string Name { get; }

    /// <summary>The total size of all files in bytes, as the file system reports it.</summary>
    public long Bytes { get; private set; }

    /// <summary>Lists the files.</summary>
    /// <exception cref="ArgumentException">The path leads to a file of another format.</exception>
    /// <exception cref="DirectoryNotFoundException">The path does not exist.</exception>
    /// <exception cref="FileNotFoundException">No file in the folder matches the pattern.</exception>
    public static ArticleBatches Find(string path, CorpusOptions options)
    {
        ArticleBatches batches;
        if (File.Exists(path))
        {
            if (!FileFormats.IsJsonLines(path))
            {
                throw new ArgumentException($"The file '{path}' is not a .jsonl file. A stream reads a folder or a JSON Lines file.", nameof(path));
            }

            var file = Path.GetFullPath(path);
            batches = new(Path.GetDirectoryName(file) ?? "", [Path.GetFileName(file)], options, Path.GetFileNameWithoutExtension(file));
        }
        else
        {
            List<Issue> issues = [];
            batches = new(path, ArticleFolder.Find(path, options.SearchPattern, issues), options, ArticleFolder.GetName(path));
            batches._issues.AddRange(issues);
        }

        batches.Bytes = batches.Measure();
        return batches;
    }

    /// <summary>Reads the batches.</summary>
    public async IAsyncEnumerable<ArticleBatch> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var batch = new ArticleBatch();
        batch.Issues.AddRange(_issues);
        foreach (var path in _paths)
        {
            var pieces = FileFormats.IsJsonLines(path) && CanSplit(path) ? ReadLinesAsync(path, cancellation) : ReadFileAsync(path, cancellation);
            await foreach (var (text, line, bytes, issue) in pieces.ConfigureAwait(false))
            {
                _bytesRead += bytes;
                if (issue is not null)
                {
                    batch.Issues.Add(issue);
                }

                if (text is not null)
                {
                    var count = batch.Inputs.Count;
                    var key = ArticleKey.FromPath(path, ArticleFolder.GetOwnExtension(path, _options.SearchPattern));
                    FileArticles.Add(text, path, key, _options.Exclude is not null, batch.Inputs, batch.Issues, line);
                    batch.CountFrom(count);
                }

                if (batch.IsFull)
                {
                    batch.BytesRead = _bytesRead;
                    yield return batch;
                    batch = new();
                }
            }
        }

        batch.BytesRead = _bytesRead;
        yield return batch;
    }

    // Reads a whole file.
    private async IAsyncEnumerable<(string? Text, int Line, long Bytes, Issue? Issue)> ReadFileAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (bytes, issue) = await ArticleFile.ReadAsync(_folder, path, _options.MaxFileSize, isAsync: true, cancellation).ConfigureAwait(false);
        var text = bytes is null ? null : FileDecoder.Decode(bytes, path, _options.Encoding, out issue);
        yield return (text, 0, bytes?.Length ?? 0, issue);
    }

    // Reads the lines of a file one by one. A problem of one line does not affect the others.
    private async IAsyncEnumerable<(string? Text, int Line, long Bytes, Issue? Issue)> ReadLinesAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var lines = JsonLineFile.ReadAsync(Path.Combine(_folder, path), _options.MaxFileSize, cancellation).GetAsyncEnumerator(cancellation);
        await using (lines.ConfigureAwait(false))
        {
            while (true)
            {
                Issue? failure = null;
                try
                {
                    if (!await lines.MoveNextAsync().ConfigureAwait(false))
                    {
                        yield break;
                    }
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    failure = ArticleFile.LeftOut(path, "The file cannot be read: " + e.Message.TrimEnd('.'));
                }

                if (failure is not null)
                {
                    yield return (null, 0, 0, failure);
                    yield break;
                }

                yield return Decode(path, lines.Current);
            }
        }
    }

    private (string? Text, int Line, long Bytes, Issue? Issue) Decode(string path, JsonLineBytes line)
    {
        Issue? issue;
        string? text = null;
        if (line.Bytes is { } bytes)
        {
            text = FileDecoder.Decode(bytes, path, _options.Encoding, out issue);
        }
        else
        {
            issue = ArticleFile.LeftOut(path, string.Create(
                CultureInfo.InvariantCulture, $"The line has {line.Length:N0} bytes, but CorpusOptions.MaxFileSize allows {_options.MaxFileSize:N0}"));
        }

        issue = issue is null ? null : issue with { Target = issue.Target with { Line = line.Number } };
        return (text, line.Number, line.Length + 1, issue);
    }

    // Lines can be split before decoding if a line feed is one byte, and that byte is never part of another character.
    private bool CanSplit(string path)
    {
        if (_options.Encoding is { IsSingleByte: false } and not UTF8Encoding)
        {
            return false;
        }

        try
        {
            var file = Path.Combine(_folder, path);
            if (Storage.FileKind.Complain(file) is not null)
            {
                return false;
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            Span<byte> mark = stackalloc byte[2];
            return stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) < mark.Length || mark is not ([0xFF, 0xFE] or [0xFE, 0xFF]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Reading the whole file reports the problem.
            return false;
        }
    }

    private long Measure()
    {
        var sum = 0L;
        foreach (var path in _paths)
        {
            var file = new FileInfo(Path.Combine(_folder, path));
            sum += file.Exists ? file.Length : 0;
        }

        return sum;
    }
}
