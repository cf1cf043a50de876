using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>Specifies the kind of a line in a message's body.</summary>
internal enum MessageLineKind : byte
{
    /// <summary>Running text.</summary>
    Text = 0,

    /// <summary>A line with only whitespace after the quotation markers.</summary>
    Blank,

    /// <summary>A line that is not part of the text: a rule, an attribution of a quoted message, the head of a forwarded message.</summary>
    Boilerplate,

    /// <summary>The line above a signature.</summary>
    SignatureMark,
}

/// <summary>A line of a message's body.</summary>
/// <param name="Start">The start of the line, including its quotation markers.</param>
/// <param name="Content">The first code unit that is neither a quotation marker nor whitespace.</param>
/// <param name="End">The position just past the last code unit that is not whitespace.</param>
/// <param name="Depth">The number of quotation markers.</param>
/// <param name="Kind">The kind of the line.</param>
internal readonly record struct MessageLine(int Start, int Content, int End, int Depth, MessageLineKind Kind)
{
    private static readonly PhraseSet Openings = new("on", "in article", "in message", "in a message dated", "in", "at", "quoting");

    private static readonly PhraseSet Cuts = new("snip", "snipped", "deleted", "cut", "deletia", "stuff deleted", "forwarded", "begin forwarded message");

    /// <summary>The width of the line.</summary>
    public int Width => End - Start;

    /// <summary>Returns the line that begins at an index.</summary>
    public static MessageLine Read(string text, int start, int lineEnd)
    {
        var content = TextScan.SkipSpaces(text, QuotedLines.Content(text, start, lineEnd, out var depth), lineEnd);
        var end = TextScan.TrimEnd(text, content, lineEnd);
        return new MessageLine(start, content, end, depth, KindOf(text, content, end, depth));
    }

    /// <summary>
    /// Returns whether the line names the writer of the text below it: <c>On Monday, Ann Hale wrote:</c>; <paramref name="next"/> is the line after it.
    /// </summary>
    public bool IsAttribution(string text, in MessageLine next)
    {
        var line = text.AsSpan(Content, End - Content);
        if (!EndsWithVerb(line))
        {
            return false;
        }

        return next.Depth > Depth || line.IndexOf('@') >= 0 || (Openings.Begins(line) && line.IndexOfAny(',', '<') >= 0);
    }

    /// <summary>Returns whether the line is the first half of such a line.</summary>
    public bool OpensAttribution(string text, in MessageLine next) =>
        next.Depth == Depth && next.Kind == MessageLineKind.Text && Openings.Begins(text.AsSpan(Content, End - Content))
            && EndsWithVerb(text.AsSpan(next.Content, next.End - next.Content))
        && text.AsSpan(Content, next.End - Content).IndexOfAny('@', '<', ',') >= 0;

    private static MessageLineKind KindOf(string text, int start, int end, int depth)
    {
        var line = text.AsSpan(start, end - start);
        if (line.IsEmpty)
        {
            return MessageLineKind.Blank;
        }

        if (depth == 0 && line.SequenceEqual("--".AsSpan()))
        {
            return MessageLineKind.SignatureMark;
        }

        // -----Original Message-----, =====, [snip]
        var isRule = line.Length > 4 && line[0] is '-' or '=' or '*' or '_' && line[1] == line[0] && line[2] == line[0] && line[3] == line[0];
        return isRule || !TextScan.HasWord(line) || (line[0] is '[' or '<' or '(' && Cuts.IsWhole(line)) ? MessageLineKind.Boilerplate : MessageLineKind.Text;
    }

    private static bool EndsWithVerb(ReadOnlySpan<char> line)
    {
        if (line.Length < 8 || line[line.Length - 1] != ':')
        {
            return false;
        }

        line = line.Slice(0, line.Length - 1);
        return Ends(line, " wrote") || Ends(line, " writes") || Ends(line, " said") || Ends(line, " says");
    }

    private static bool Ends(ReadOnlySpan<char> line, string word) => line.Length > word.Length && TextScan.Is(line.Slice(line.Length - word.Length), word);
}
