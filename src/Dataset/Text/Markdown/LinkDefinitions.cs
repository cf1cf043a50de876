using System.Collections.Generic;
using System.Text;
using Dataset.Text.Unicode;

namespace Dataset.Text.Markdown;

/// <summary>Reads the link reference definitions at the beginning of a paragraph.</summary>
internal static class LinkDefinitions
{
    private const int MaxLabel = 999;

    /// <summary>Returns the number of the paragraph's lines that are definitions, and adds their labels.</summary>
    public static int Read(string text, List<TextSpan> lines, List<string> labels)
    {
        if (lines.Count == 0 || text[lines[0].Start] != '[')
        {
            return 0;
        }

        // The content of the lines is joined; the ends map positions back to lines.
        var content = new StringBuilder();
        var ends = new List<int>();
        foreach (var line in lines)
        {
            content.Append(text, line.Start, line.Length).Append('\n');
            ends.Add(content.Length);
        }

        var joined = content.ToString();
        var position = 0;
        while (position < joined.Length && ReadOne(joined, position, out var label) is > 0 and var end)
        {
            labels.Add(label);
            position = end;
        }

        return position == 0 ? 0 : ends.BinarySearch(position) + 1;
    }

    /// <summary>Returns a label in the form in which labels are compared: its whitespace folded to single spaces, its case folded.</summary>
    public static string FoldLabel(string text, int start, int end)
    {
        var label = new StringBuilder();
        var isGap = false;
        for (var i = start; i < end; i++)
        {
            if (text[i] is ' ' or '\t' or '\n')
            {
                isGap = label.Length > 0;
                continue;
            }

            if (isGap)
            {
                label.Append(' ');
                isGap = false;
            }

            // The only letter that folds to two.
            if (text[i] is '\u00DF' or '\u1E9E')
            {
                label.Append("ss");
            }
            else
            {
                label.Append(CaseFolding.Fold(text[i]));
            }
        }

        return label.ToString();
    }

    /// <summary>
    /// Returns the position just past the closing bracket of the label whose opening bracket is at <paramref name="start"/>, or 0 if there is no label.
    /// </summary>
    public static int LabelEnd(string text, int start, int end)
    {
        var hasContent = false;
        for (var i = start + 1; i < end && i <= start + MaxLabel + 1; i++)
        {
            switch (text[i])
            {
                case '\\' when i + 1 < end && text[i + 1] is '[' or ']' or '\\':
                    i++;
                    hasContent = true;
                    break;
                case '[':
                    return 0;
                case ']':
                    return hasContent ? i + 1 : 0;
                default:
                    hasContent |= text[i] is not (' ' or '\t' or '\n');
                    break;
            }
        }

        return 0;
    }

    // Returns the position just past the line end of a definition, or 0.
    private static int ReadOne(string text, int start, out string label)
    {
        label = "";
        var labelEnd = text[start] == '[' ? LabelEnd(text, start, text.Length) : 0;
        if (labelEnd == 0 || labelEnd >= text.Length || text[labelEnd] != ':' || text[start + 1] == '^')
        {
            return 0;
        }

        label = FoldLabel(text, start + 1, labelEnd - 1);
        var destination = SkipToContent(text, labelEnd + 1);
        var destinationEnd = destination < text.Length ? LinkParts.DestinationEnd(text, destination, text.Length, isInline: false) : 0;
        if (destinationEnd == 0)
        {
            return 0;
        }

        var lineEnd = LineEnd(text, destinationEnd);
        var title = SkipToContent(text, destinationEnd);
        if (title > destinationEnd && title < text.Length && LinkParts.TitleEnd(text, title, text.Length) is > 0 and var titleEnd
            && LineEnd(text, titleEnd) is > 0 and var end)
        {
            return end;
        }

        return lineEnd;
    }

    // Skips whitespace with at most one line end.
    private static int SkipToContent(string text, int position)
    {
        position = SkipBlanks(text, position);
        return position < text.Length && text[position] == '\n' ? SkipBlanks(text, position + 1) : position;
    }

    private static int LineEnd(string text, int position)
    {
        position = SkipBlanks(text, position);
        return position < text.Length && text[position] == '\n' ? position + 1 : 0;
    }

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }
}
