using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Recognises a caption, however long, by the credit of the picture it ends with: in brackets (<c>… on Monday. (AP Photo/Jane Doe)</c>), behind the
/// last sentence (<c>… on Monday. Jane Doe/Reuters</c>), or glued to it (<c>….Credit...Jane Doe</c>).
/// </summary>
internal static class CaptionCreditEnd
{
    private const string Glued = "Credit...";
    private const int MaxCreditLength = 100;
    private const int MinNameWords = 2;
    private const int MaxNameWords = 4;

    public static bool Is(ReadOnlySpan<char> line, in Piece piece)
    {
        var glued = line.IndexOf(Glued.AsSpan(), StringComparison.Ordinal);
        if (glued > 0 && glued + Glued.Length < line.Length && Characters.IsUpper(line[glued + Glued.Length]))
        {
            return true;
        }

        var bracket = BracketAtEnd(line);
        if (!bracket.IsEmpty)
        {
            return CaptionForms.Anywhere.IsIn(bracket) || CaptionForms.Libraries.IsWhole(bracket) || IsSlashCredit(bracket);
        }

        var rest = piece.Ending == PieceEnd.Open ? BehindLastStop(line) : default;
        return rest.Length is > 0 and <= MaxCreditLength && (CaptionForms.Credits.Begins(rest) || IsSlashCredit(rest));
    }

    // What the brackets hold that close the line, a stop behind them aside; nothing if there are none, or nothing stands before them.
    private static ReadOnlySpan<char> BracketAtEnd(ReadOnlySpan<char> line)
    {
        var end = line[line.Length - 1] == '.' ? line.Length - 2 : line.Length - 1;
        if (end <= 0 || line[end] is not (')' or ']'))
        {
            return default;
        }

        var open = line.Slice(0, end).LastIndexOfAny('(', '[');
        return open > 0 && end - open <= MaxCreditLength ? line.Slice(open + 1, end - open - 1) : default;
    }

    /// <summary>
    /// Whether it is a name and an agency or a paper, or the other way round, with a slash, a bar or a colon between them:
    /// <c>Jane Doe / The Springfield Herald</c>, <c>Reuters: Jane Doe</c>.
    /// </summary>
    public static bool IsSlashCredit(ReadOnlySpan<char> credit)
    {
        var sign = credit.IndexOfAny('/', '|', ':');
        if (sign <= 0)
        {
            return false;
        }

        var name = credit.Slice(0, sign);
        var source = credit.Slice(sign + 1);
        return credit[sign] == ':'
            ? IsSource(name) && NameShape.Words(source) is >= MinNameWords and <= MaxNameWords
            : CaptionForms.Agencies.IsWhole(name) || (NameShape.Words(name) is >= MinNameWords and <= MaxNameWords && IsSource(source));
    }

    private static bool IsSource(ReadOnlySpan<char> source) => !HasSmallWord(source) && (CaptionForms.Agencies.IsIn(source) || PaperByline.Papers.IsIn(source));

    // "The Springfield Herald via AP" has none but that one.
    private static bool HasSmallWord(ReadOnlySpan<char> source)
    {
        for (var i = 1; i < source.Length; i++)
        {
            if (Characters.IsLower(source[i]) && Characters.IsWhiteSpace(source[i - 1])
                && !source.Slice(i).StartsWith("via ".AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A stop behind a capital is an initial's.
    private static ReadOnlySpan<char> BehindLastStop(ReadOnlySpan<char> line)
    {
        for (var i = line.Length - 2; i > 1; i--)
        {
            if (line[i] is '.' or '!' or '?' && Characters.IsWhiteSpace(line[i + 1]) && !Characters.IsUpper(line[i - 1]))
            {
                return line.Slice(i + 2);
            }
        }

        return default;
    }
}
