using System.Collections.Generic;
using System.Globalization;
using Dataset.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Compiling;

/// <summary>
/// Reads JSON Lines: one article on each line, an object with <c>text</c> and <c>key</c> or <c>id</c>; blank lines are skipped. The other members are front
/// matter, unless the library itself wrote the line: then its members describe the article, and what the library finds in the text is found again.
/// </summary>
internal sealed class JsonLinesReader
{
    private readonly string _text;
    private readonly string _path;
    private readonly LineMap _lines;
    private readonly int _firstLine;
    private readonly List<DataProblem> _problems = [];
    private readonly bool _keepsEntries;

    private JsonLinesReader(string text, string path, int firstLine, bool keepsEntries)
    {
        _keepsEntries = keepsEntries;
        _text = text;
        _firstLine = firstLine;
        _path = path;
        _lines = new(text);
    }

    /// <summary>Reads the articles of a file. A line that is not an article is left out and reported (DS0016).</summary>
    /// <param name="text">The file's text, decoded.</param>
    /// <param name="path">The file's path, for the issues.</param>
    /// <param name="issues">Receives the issues of lines that are left out.</param>
    /// <param name="firstLine">The zero-based line of the file at which the text begins.</param>
    /// <param name="keepsEntries">Whether the metadata of the articles is read again with places, which requires a copy of each line.</param>
    public static List<JsonLine> Read(string text, string path, List<Issue> issues, int firstLine = 0, bool keepsEntries = false)
    {
        var reader = new JsonLinesReader(text, path, firstLine, keepsEntries);
        var lines = new List<JsonLine>();
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        for (var number = firstLine; start < text.Length; number++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (reader.ReadLine(start, end, number, issues) is { } line)
            {
                lines.Add(line);
            }

            start = end + 1;
        }

        return lines;
    }

    private JsonLine? ReadLine(int start, int end, int number, List<Issue> issues)
    {
        _problems.Clear();
        var first = SkipBlanks(start, end);
        if (first == end)
        {
            return null;
        }

        var map = JsonReader.Read(_text, first, end, _problems, out var next);
        if (map is null)
        {
            issues.Add(ToIssue(_problems[0].Span, $"{_problems[0].Message}; the line is left out"));
            return null;
        }

        var after = SkipBlanks(next, end);
        if (map.Kind != DataKind.Map || after < end)
        {
            var place = map.Kind != DataKind.Map ? map.Span : new TextSpan(after, 1);
            issues.Add(ToIssue(place, "A line of JSON Lines must be one JSON object with a 'text' member; the line is left out"));
            return null;
        }

        if (map.Find("text") is not { Kind: DataKind.String } text)
        {
            issues.Add(ToIssue(map.Span, "The line has no 'text' member that is a string; the line is left out"));
            return null;
        }

        var (name, key) = KeyOf(map, number);
        var stated = WrittenLine.Is(map) ? WrittenLine.Read(map, _problems) : StatementReader.Read(WithoutKeyAndText(map, name), _problems);
        var at = _lines.Locate(text.Span.Start);
        return new(
            number,
            key,
            text.Text,
            WrittenLine.Is(map) && map.Find("format") is { Kind: DataKind.String } format ? FileFormats.Parse(format.Text) ?? default : default,
            stated,
            new ArticleOrigin(text.Span.Start, _firstLine + at.Line, false) { FixedColumn = at.Column },
            new(_problems.ConvertAll(problem => ToIssue(problem.Span, problem.Message))))
        {
            Entries = _keepsEntries ? new(_text.Substring(start, end - start), new ArticleOrigin(start, number, false), IsLine: true) : null,
        };
    }

    /// <summary>Reads what a line states about its article in addition to its key and its text: the entries of its metadata, or null.</summary>
    public static DataValue? ReadMetadata(string line)
    {
        var first = line.Length > 0 ? line.Length - line.TrimStart(' ', '\t', '\r').Length : 0;
        var map = JsonReader.Read(line, first, line.Length, [], out _);
        return map is null ? null : WrittenLine.Is(map) ? map.Find("metadata") : WithoutKeyAndText(map, KeyOf(map, number: 0).Name);
    }

    private static (string Name, string Key) KeyOf(DataValue map, int number)
    {
        foreach (var name in new[] { "key", "id" })
        {
            if (map.Find(name) is { Kind: DataKind.String or DataKind.Number, Text.Length: > 0 } value)
            {
                return (name, ArticleKey.Normalize(value.Text));
            }
        }

        return ("", (number + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static DataValue WithoutKeyAndText(DataValue map, string keyName)
    {
        var entries = new List<DataEntry>();
        foreach (var entry in map.Entries)
        {
            if (entry.Key != keyName && entry.Key != "text")
            {
                entries.Add(entry);
            }
        }

        return DataValue.Map(map.Span, entries);
    }

    private int SkipBlanks(int position, int end)
    {
        while (position < end && _text[position] is ' ' or '\t' or '\r')
        {
            position++;
        }

        return position;
    }

    private Issue ToIssue(TextSpan span, string message)
    {
        var place = _lines.Locate(span.Start);
        return new("DS0016", IssueTarget.Article(_path, span, _firstLine + place.Line, place.Column), new(new[] { message }));
    }
}
