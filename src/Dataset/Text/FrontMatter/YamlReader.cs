using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>
/// Reads the YAML of front matter: the part of YAML 1.2.2 that JSON can represent, under the core schema. Anything else is a problem at its position.
/// An entry of the outermost map that cannot be read is left out as a whole, and reading continues at the next entry.
/// </summary>
internal static class YamlReader
{
    /// <summary>Reads a value. Never throws. Time is linear in the length of the content.</summary>
    /// <param name="text">A normalized text: its lines end with LF only, and it has no unpaired surrogates.</param>
    /// <param name="content">The content between the fences; it begins at the start of a line.</param>
    /// <param name="problems">Receives what is malformed or not supported, at positions in <paramref name="text"/>.</param>
    /// <returns>The outermost value, usually a map; null if the content has only whitespace and comments, or cannot be read at all.</returns>
    public static DataValue? Read(string text, TextSpan content, List<DataProblem> problems)
    {
        // The line end before the closing fence belongs to the last line: a block scalar there ends with it.
        var end = content.End < text.Length && text[content.End] == '\n' ? content.End + 1 : content.End;
        var marker = FindDocumentMarker(text, content.Start, end);
        var cursor = new YamlCursor(text, content.Start, marker < 0 ? end : marker, problems);
        ReportControls(cursor);
        SkipDirectives(cursor);
        var value = cursor.AtEnd ? null : ReadRoot(cursor);
        if (marker >= 0)
        {
            cursor.Report(new TextSpan(marker, 3), $"The YAML document marker '{text.Substring(marker, 3)}' is not supported; the text after it is not read");
        }

        return value;
    }

    private static DataValue? ReadRoot(YamlCursor cursor)
    {
        var (line, column) = (cursor.LineStart, cursor.Indent);
        var blocks = new YamlBlocks(cursor);
        var root = blocks.ReadRoot();
        if (!cursor.Failed && !cursor.AtEnd)
        {
            cursor.Fail(root.Span.End, root.Value.Kind is DataKind.List or DataKind.Map ? "Unexpected text after the outermost value"
                : YamlMessages.ColonExpected);
        }

        if (!cursor.Failed)
        {
            return root.Value;
        }

        // The first line is not an entry; a later one may be.
        return blocks.RecoverRoot(line, column);
    }

    /// <summary>Returns the start of a <c>---</c> or <c>...</c> line at column 0, or -1.</summary>
    private static int FindDocumentMarker(string text, int start, int end)
    {
        for (var line = start; line >= 0 && line + 3 <= end;)
        {
            var c = text[line];
            if (c is '-' or '.' && text[line + 1] == c && text[line + 2] == c && (line + 3 == end || text[line + 3] is ' ' or '\t' or '\n'))
            {
                return line;
            }

            var next = text.IndexOf('\n', line, end - line);
            line = next < 0 ? -1 : next + 1;
        }

        return -1;
    }

    private static void ReportControls(YamlCursor cursor)
    {
        for (var i = cursor.Position; i < cursor.End; i++)
        {
            if (cursor.Text[i] is < ' ' and not ('\n' or '\t'))
            {
                cursor.Report(new TextSpan(i, 1), $"The control character U+{(int)cursor.Text[i]:X4} is not allowed in YAML; it is kept");
            }
        }
    }

    private static void SkipDirectives(YamlCursor cursor)
    {
        cursor.SkipToToken();
        while (!cursor.AtEnd && cursor.Current == '%' && cursor.Position == cursor.LineStart)
        {
            var end = cursor.Position;
            while (!YamlCursor.IsBlank(cursor.At(end)))
            {
                end++;
            }

            var span = TextSpan.FromBounds(cursor.Position, end);
            cursor.Report(span, $"The YAML directive '{cursor.Shorten(span)}' is not supported and is ignored");
            cursor.Position = cursor.LineEnd(cursor.Position);
            cursor.SkipToToken();
        }
    }
}
