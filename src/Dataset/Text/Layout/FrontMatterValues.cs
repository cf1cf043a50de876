using System;
using System.Collections.Generic;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Sorts the entries: those with a member of their own, and the rest.</summary>
internal static class FrontMatterValues
{
    private static readonly string[] Known = ["title", "publisher", "url", "date", "author", "authors", "tags"];

    public static FrontMatterReading Build(TextSpan span, TextSpan content, int bodyStart, FrontMatterLines lines)
    {
        lines.Close();
        string? title = null;
        string? publisher = null;
        string? url = null;
        TextSpan urlSpan = default;
        int? date = null;
        var authors = new List<string>();
        var tags = new List<string>();
        var rest = new List<FrontMatterEntry>();
        var seen = new HashSet<string>(FoldingComparer.Instance);
        foreach (var entry in lines.Entries)
        {
            if (!seen.Add(entry.Key))
            {
                continue;
            }

            switch (Name(entry.Key))
            {
                case "title":
                    title = entry.Value;
                    break;
                case "publisher":
                    publisher = entry.Value;
                    break;
                case "url":
                    url = entry.Value;
                    urlSpan = entry.ValueSpan;
                    break;
                case "date":
                    date = Day(entry, lines);
                    break;
                case "author" or "authors":
                    authors.AddRange(entry.Items.Count > 0 ? entry.Items : Names(entry.Value));
                    break;
                case "tags":
                    tags.AddRange(entry.Items.Count > 0 ? entry.Items : FrontMatterScalar.Split(entry.Value, new TextSpan(0, entry.Value.Length)));
                    break;
                default:
                    rest.Add(entry);
                    break;
            }
        }

        lines.Problems.Sort((x, y) => x.Span.Start.CompareTo(y.Span.Start));
        return new FrontMatterReading(
            span, content, bodyStart, title, date, new EquatableArray<string>(authors), publisher, url, urlSpan, new EquatableArray<string>(tags),
            new EquatableArray<FrontMatterEntry>(rest), new EquatableArray<FrontMatterProblem>(lines.Problems));
    }

    /// <summary>Whether the first entry is one of those that have a member of their own.</summary>
    public static bool BeginsWithKnownEntry(FrontMatterLines lines)
    {
        lines.Close();
        return lines.Entries.Count > 0 && Array.IndexOf(Known, Name(lines.Entries[0].Key)) >= 0;
    }

    // Keys are written in any case.
    private static string Name(string key)
    {
        foreach (var name in Known)
        {
            if (TextScan.Is(key.AsSpan(), name))
            {
                return name;
            }
        }

        return key;
    }

    private static int? Day(FrontMatterEntry entry, FrontMatterLines lines)
    {
        var parts = new DayParts();
        var tokens = new DayTokens(entry.Value.AsSpan());
        while (tokens.Next())
        {
            parts.Take(tokens.Current);
        }

        if (parts.Day is null)
        {
            lines.Report(FrontMatterProblemKind.NotADate, entry);
        }

        return parts.Day;
    }

    // "A. Reed, B. Lake and C. Moor": as in a byline; what is no list of names is one name.
    private static List<string> Names(string value)
    {
        var names = NameList.Read(value, 0, value.Length, isWrapped: true, out var rest, out _);
        if (rest > 0 || names.Count == 0)
        {
            return value.Length == 0 ? [] : [value];
        }

        return names.ConvertAll(name => value.Substring(name.Start, name.Length));
    }
}
