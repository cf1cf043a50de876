using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>What a line of front matter can be.</summary>
internal static class FrontMatterLine
{
    /// <summary>
    /// Whether the line at <paramref name="position"/> is a fence; <paramref name="next"/> is where the next line begins in any case.
    /// </summary>
    public static bool IsFence(string text, int position, out int next, bool closing = false)
    {
        var lineEnd = position < text.Length ? text.IndexOf('\n', position) : -1;
        next = lineEnd < 0 ? text.Length : lineEnd + 1;
        if (string.CompareOrdinal(text, position, "---", 0, 3) != 0 && !(closing && string.CompareOrdinal(text, position, "...", 0, 3) == 0))
        {
            return false;
        }

        return TextScan.SkipSpaces(text, position + 3, next) == next;
    }

    /// <summary>The line without white space around it.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        start = TextScan.SkipSpaces(text, start, end);
        return TextSpan.FromBounds(start, TextScan.TrimEnd(text, start, end));
    }

    /// <summary>Just past the key that the line begins with, where its colon stands; 0 if it begins with none.</summary>
    public static int KeyEnd(string text, TextSpan line)
    {
        var i = line.Start;
        while (i < line.End && (Characters.IsLetterOrDigit(text[i]) || (i > line.Start && text[i] is '_' or '-' or '.')))
        {
            i++;
        }

        var isKey = i > line.Start && i < line.End && text[i] == ':' && Characters.IsLetter(text[line.Start]);
        return isKey && (i + 1 == line.End || Characters.IsWhiteSpace(text[i + 1])) ? i : 0;
    }
}
