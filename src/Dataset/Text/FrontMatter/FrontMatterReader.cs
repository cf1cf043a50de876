using System;
using System.Collections.Generic;
using Dataset.Text.Layout;

namespace Dataset.Text.FrontMatter;

/// <summary>
/// Finds front matter at the very beginning of a text: YAML between <c>---</c> lines (the second may be <c>...</c>), TOML between <c>+++</c> lines, or one
/// JSON object. A text that only begins with such a line has no front matter.
/// </summary>
internal static class FrontMatterReader
{
    private const string Dashes = "---";
    private const string Dots = "...";
    private const string Pluses = "+++";

    /// <summary>Returns the front matter of a normalized text, or null. A block without a closing fence is read as text, and reported.</summary>
    public static FrontMatterReading? Read(string text) => text.Length == 0 ? null : text[0] switch
    {
        '-' => ReadFenced(text, Dashes, Dots, ':', YamlReader.Read),
        '+' => ReadFenced(text, Pluses, Pluses, '=', TomlReader.Read),
        '{' => ReadObject(text),
        _ => null,
    };

    private static FrontMatterReading? ReadFenced(
        string text, string fence, string otherEnd, char separator, Func<string, TextSpan, List<DataProblem>, DataValue?> read)
    {
        if (!FrontMatterLines.IsFence(text, 0, fence, out var start))
        {
            return null;
        }

        var problems = new List<DataProblem>();
        for (var position = start; position < text.Length;)
        {
            if (!FrontMatterLines.IsFence(text, position, fence, out var next) && !FrontMatterLines.IsFence(text, position, otherEnd, out next))
            {
                position = next;
                continue;
            }

            var content = TextSpan.FromBounds(start, position > start ? position - 1 : position);
            var root = read(text, content, problems);
            var isRead = root is null or { Kind: DataKind.Map };
            return problems.Count == 0
                ? isRead ? new(content, next, root, default) : null
                : FrontMatterLines.LookLikeEntries(text, content, separator) ? new(content, next, isRead ? root : null, Sort(problems)) : null;
        }

        if (!FrontMatterLines.LookLikeEntries(text, FrontMatterLines.ToBlankLine(text, start), separator))
        {
            return null;
        }

        var message = $"The front matter is not closed by a line '{fence}'; it is read as text";
        return new(default, 0, null, new EquatableArray<DataProblem>(new[] { new DataProblem(new TextSpan(0, fence.Length), message) }));
    }

    private static FrontMatterReading? ReadObject(string text)
    {
        // Otherwise, it is a text that begins with a brace, such as a template placeholder.
        var first = SkipSpace(text, 1);
        if (first == text.Length || text[first] is not ('"' or '}'))
        {
            return null;
        }

        var problems = new List<DataProblem>();
        var root = JsonReader.Read(text, 0, text.Length, problems, out var end);
        if (root is null)
        {
            return IsKey(text, first) ? new(default, 0, null, Sort(problems)) : null;
        }

        var next = TextScan.SkipSpaces(text, end, text.Length);
        return next < text.Length && text.IndexOf('\n', end, next - end) < 0
            ? null
            : new(new TextSpan(0, end), text.IndexOf('\n', end) is >= 0 and var lineEnd ? lineEnd + 1 : text.Length, root, Sort(problems));
    }

    // A name in quotation marks and a colon.
    private static bool IsKey(string text, int start)
    {
        var close = text[start] == '"' ? text.IndexOf('"', start + 1) : -1;
        if (close < 0)
        {
            return false;
        }

        var colon = SkipSpace(text, close + 1);
        return colon < text.Length && text[colon] == ':' && text.IndexOf('\n', start, close - start) < 0;
    }

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\n')
        {
            position++;
        }

        return position;
    }

    private static EquatableArray<DataProblem> Sort(List<DataProblem> problems)
    {
        problems.Sort(static (x, y) => x.Span.Start != y.Span.Start ? x.Span.Start.CompareTo(y.Span.Start) : string.CompareOrdinal(x.Message, y.Message));
        return new(problems);
    }
}
