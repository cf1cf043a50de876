using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;

namespace Dataset.Tool.Imports;

/// <summary>Reads the JSON Lines that <see cref="Corpus.ReadJsonLines"/> reads, line by line.</summary>
internal sealed class JsonLinesImport : ImportFormat
{
    private const string LeftOut = "; the line is left out";

    public override string Name => "jsonl";

    public override string Description => "a file of JSON Lines, with 'text' and other properties of an article";

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

    // The metadata as written, followed by the other known values.
    private static ImportedArticle Convert(ArticleSource source, int number)
    {
        var entries = source.Metadata.Select(entry => KeyValuePair.Create(entry.Key, (object)entry.Value)).ToList();
        Add(IsInText(source, source.Headline) ? null : source.Headline, "title");
        Add(source.Deck, "deck", "description");
        Add(source.Authors.Count == 0 || source.Authors.All(author => IsInText(source, author)) ? null : source.Authors, "authors", "author");
        Add(source.Published, "date");
        Add(source.Publisher, "publisher");
        Add(source.Url?.OriginalString, "url");
        Add(source.Tags.Count == 0 ? null : source.Tags, "tags");
        return new(FileNames.FromKey(source.Key, FormattableString.Invariant($"line-{number}")), entries, source.Text, source.Format == ArticleFormat.Markdown);

        void Add(object? value, params string[] names)
        {
            if (value is not null && !source.Metadata.Keys.Any(key => names.Contains(key, StringComparer.OrdinalIgnoreCase)))
            {
                entries.Add(new(names[0], value));
            }
        }
    }

    // What the library found in the text is found there again. In the front matter, it would occur twice in the article.
    private static bool IsInText(ArticleSource source, string? value) => value is not null && source.Text.Contains(value, StringComparison.Ordinal);

    // Removes "Line 1, column 5: ", which refers to the single line that was passed.
    private static string WithoutPlace(string message)
    {
        var colon = message.StartsWith("Line ", StringComparison.Ordinal) ? message.IndexOf(": ", StringComparison.Ordinal) : -1;
        var what = (colon < 0 ? message : message[(colon + 2)..]).TrimEnd('.');
        return what.EndsWith(LeftOut, StringComparison.Ordinal) ? what[..^LeftOut.Length] : what;
    }
}
