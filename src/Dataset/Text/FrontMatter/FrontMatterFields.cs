using System;
using System.Collections.Generic;
using Dataset.Text.Layout;

namespace Dataset.Text.FrontMatter;

/// <summary>
/// The entries of front matter that have their own members: the top-level entries <c>title</c>, <c>deck</c> (or, without one, <c>description</c>),
/// <c>date</c>, <c>author</c> or <c>authors</c>, <c>publisher</c>, <c>url</c> and <c>tags</c>, in any case. Nested entries are ignored.
/// </summary>
internal sealed class FrontMatterFields
{
    private readonly HashSet<string> _authors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);
    private readonly List<DataProblem> _problems;

    private FrontMatterFields(List<DataProblem> problems) => _problems = problems;

    public string? Title { get; private set; }

    public string? Deck { get; private set; }

    /// <summary>A <c>DateOnly.DayNumber</c>; for a date with a time, the day in the offset of that time.</summary>
    public int? Date { get; private set; }

    public List<string> Authors { get; } = [];

    public string? Publisher { get; private set; }

    /// <summary>The address as written; it need not be absolute.</summary>
    public string? Url { get; private set; }

    /// <summary>The span of the address.</summary>
    public TextSpan UrlSpan { get; private set; }

    public List<string> Tags { get; } = [];

    /// <summary>Reads the fields of a map. A value of a kind that its field does not support is a problem.</summary>
    public static FrontMatterFields Read(DataValue? map, List<DataProblem> problems)
    {
        var fields = new FrontMatterFields(problems);
        string? description = null;
        foreach (var entry in map?.Entries ?? Array.Empty<DataEntry>())
        {
            var key = entry.Key.AsSpan();
            if (TextScan.Is(key, "title"))
            {
                fields.Title ??= fields.Text(entry);
            }
            else if (TextScan.Is(key, "deck"))
            {
                fields.Deck ??= fields.Text(entry);
            }
            else if (TextScan.Is(key, "description"))
            {
                description ??= entry.Value.Kind == DataKind.String ? NullIfBlank(entry.Value.Text) : null;
            }
            else if (TextScan.Is(key, "date"))
            {
                fields.Date ??= fields.Day(entry.Value);
            }
            else if (TextScan.Is(key, "author") || TextScan.Is(key, "authors"))
            {
                fields.AddAuthors(entry.Value);
            }
            else if (TextScan.Is(key, "publisher"))
            {
                fields.Publisher ??= fields.Text(entry);
            }
            else if (TextScan.Is(key, "url"))
            {
                fields.Url ??= fields.Text(entry);
                fields.UrlSpan = entry.Value.Span;
            }
            else if (TextScan.Is(key, "tags"))
            {
                fields.AddTags(entry.Value);
            }
        }

        fields.Deck ??= description;
        return fields;
    }

    private static string? NullIfBlank(string text) => AsciiText.Trim(text) is { Length: > 0 } trimmed ? trimmed : null;

    private static void AddOnce(List<string> list, HashSet<string> known, string? text)
    {
        if (text is not null && known.Add(text))
        {
            list.Add(text);
        }
    }

    // A number or a Boolean is a string that was not put in quotation marks.
    private static string? ScalarOf(DataValue value) =>
        value.Kind is DataKind.String or DataKind.Number or DataKind.Boolean ? NullIfBlank(value.Text) : null;

    private string? Text(DataEntry entry)
    {
        if (entry.Value.Kind is DataKind.List or DataKind.Map)
        {
            Report(entry.Value, $"The front matter's '{entry.Key}' is a {NameOf(entry.Value)}, but a string was expected");
        }

        return ScalarOf(entry.Value);
    }

    private int? Day(DataValue value)
    {
        if (value.Kind == DataKind.Null || (value.Kind == DataKind.String && AsciiText.Trim(value.Text).Length == 0))
        {
            return null;
        }

        var day = value.Kind == DataKind.String ? DayText.Read(value.Text) : null;
        if (day is null)
        {
            var what = value.Kind is DataKind.List or DataKind.Map ? NameOf(value) : $"date '{value.Text}'";
            Report(value, value.Kind is DataKind.List or DataKind.Map
                ? $"The front matter's date is a {what}, but a string was expected"
                : $"The front matter's {what} is not a complete date");
        }

        return day;
    }

    private void AddAuthors(DataValue value)
    {
        switch (value.Kind)
        {
            case DataKind.String:
                foreach (var name in NamesIn(AsciiText.Trim(value.Text)))
                {
                    AddOnce(Authors, _authors, name);
                }

                break;
            case DataKind.List:
                foreach (var item in value.Items)
                {
                    AddAuthor(item);
                }

                break;
            default:
                AddAuthor(value);
                break;
        }
    }

    private void AddAuthor(DataValue value)
    {
        if (value.Kind == DataKind.Map)
        {
            var name = NameIn(value);
            if (name is null)
            {
                Report(value, "An author in the front matter has no 'name' that is a string");
            }

            AddOnce(Authors, _authors, name);
        }
        else if (value.Kind == DataKind.List)
        {
            Report(value, "The front matter's authors contain a list, but a name or a map with a 'name' was expected");
        }
        else
        {
            AddOnce(Authors, _authors, ScalarOf(value));
        }
    }

    private static string? NameIn(DataValue map)
    {
        foreach (var entry in map.Entries)
        {
            if (TextScan.Is(entry.Key.AsSpan(), "name"))
            {
                return ScalarOf(entry.Value);
            }
        }

        return null;
    }

    // "A. Reed, B. Lake and C. Moor", as in a byline; a text that is not a list of names is one name.
    private static List<string> NamesIn(string value)
    {
        var list = new NameList();
        list.Read(new LineTokens().Read(value, 0, value.Length, isWrapped: true), 0);
        return list.Rest > 0 || list.Names.Count == 0
            ? value.Length == 0 ? [] : [value]
            : list.Names.ConvertAll(name => value.Substring(name.Start, name.Length));
    }

    private void AddTags(DataValue value)
    {
        if (value.Kind == DataKind.String)
        {
            foreach (var tag in value.Text.Split(','))
            {
                AddOnce(Tags, _tags, NullIfBlank(tag));
            }
        }
        else if (value.Kind == DataKind.List)
        {
            foreach (var item in value.Items)
            {
                if (item.Kind is DataKind.List or DataKind.Map)
                {
                    Report(item, $"The front matter's tags contain a {NameOf(item)}, but a string was expected");
                }

                AddOnce(Tags, _tags, ScalarOf(item));
            }
        }
        else if (value.Kind == DataKind.Map)
        {
            Report(value, "The front matter's tags are a map, but a list of strings was expected");
        }
        else
        {
            AddOnce(Tags, _tags, ScalarOf(value));
        }
    }

    private static string NameOf(DataValue value) => value.Kind == DataKind.List ? "list" : "map";

    private void Report(DataValue value, string message) => _problems.Add(new(value.Span, message));
}
