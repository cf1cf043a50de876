using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;

namespace Dataset.Tool.Imports;

/// <summary>JSON Lines: whatever <see cref="Corpus.ReadJsonLines"/> reads, line by line.</summary>
internal sealed class JsonLinesImport : ImportFormat
{
    public override string Name => "jsonl";

    public override string Description => "a file of JSON Lines, with 'text' and what else is known of an article";

    public override IEnumerable<ImportedArticle> Read(ImportRequest request, ImportReport report, CancellationToken cancellation)
    {
        InputFiles.CheckFile(request.Path);
        using var stream = File.OpenRead(request.Path);
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        for (var number = 1; Next(reader, request.Path, number) is { } line; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ReadLine(line, request.Path, number, report) is { } source)
            {
                yield return Convert(source, number);
            }
        }
    }

    private static ArticleSource? ReadLine(string line, string path, int number, ImportReport report)
    {
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(line));
            return Corpus.ReadJsonLines(stream).FirstOrDefault();
        }
        catch (JsonException e)
        {
            report.LeaveOut(path, number, WithoutPlace(e.Message));
            return null;
        }
    }

    private static string? Next(StreamReader reader, string path, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException e)
        {
            throw new ToolException($"{path}({number}): this line or one soon after it is not valid UTF-8.", e);
        }
    }

    private static ImportedArticle Convert(ArticleSource source, int number)
    {
        var entries = new List<KeyValuePair<string, object>>();
        Add("title", IsInText(source, source.Headline) ? null : source.Headline);
        Add("deck", source.Deck);
        Add("date", source.Published);
        Add("authors", source.Authors.Count == 0 || source.Authors.All(author => IsInText(source, author)) ? null : source.Authors);
        Add("publisher", source.Publisher);
        Add("url", source.Url?.OriginalString);
        Add("tags", source.Tags.Count == 0 ? null : source.Tags);
        foreach (var (key, value) in source.Metadata)
        {
            if (!entries.Any(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) && !IsOtherName(key, entries))
            {
                entries.Add(new(key, value));
            }
        }

        return new(FileNames.FromKey(source.Key, FormattableString.Invariant($"line-{number}")), entries, source.Text, source.Format == ArticleFormat.Markdown);

        void Add(string key, object? value)
        {
            if (value is not null)
            {
                entries.Add(new(key, value));
            }
        }
    }

    // What the library has found in the text is found there again: stated as front matter, it would be in the article twice.
    private static bool IsInText(ArticleSource source, string? value) =>
        value is not null && !source.Metadata.Keys.Any(IsTitleOrAuthor) && source.Text.Contains(value, StringComparison.Ordinal);

    private static bool IsTitleOrAuthor(string key) => key.ToLowerInvariant() is "title" or "author" or "authors";

    private static bool IsOtherName(string key, List<KeyValuePair<string, object>> entries) =>
        key.Equals("author", StringComparison.OrdinalIgnoreCase) && entries.Any(entry => entry.Key == "authors");

    // "Line 1, column 5: ...": of the one line that was given.
    private static string WithoutPlace(string message)
    {
        var colon = message.StartsWith("Line ", StringComparison.Ordinal) ? message.IndexOf(": ", StringComparison.Ordinal) : -1;
        var what = (colon < 0 ? message : message[(colon + 2)..]).TrimEnd('.');
        return what.EndsWith(LeftOut, StringComparison.Ordinal) ? what[..^LeftOut.Length] : what;
    }

    private const string LeftOut = "; the line is left out";
}
