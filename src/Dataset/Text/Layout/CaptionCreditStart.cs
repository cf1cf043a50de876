using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Recognises a caption by what it begins with: the number of its picture (<c>[1/3]Boats in the harbour</c>), or the credit
/// (<c>Jane Doe / The Springfield Herald Boats in the harbour</c>).
/// </summary>
internal static class CaptionCreditStart
{
    private const int MaxNameLength = 40;
    private const int MaxSourceWords = 4;

    public static bool Is(ReadOnlySpan<char> line) => IsNumbered(line) || IsCredited(line);

    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        if (line[0] != '[')
        {
            return false;
        }

        var slash = SkipDigits(line, 1);
        var end = slash < line.Length && line[slash] == '/' ? SkipDigits(line, slash + 1) : 0;
        return slash > 1 && end > slash + 1 && end < line.Length && line[end] == ']';
    }

    private static bool IsCredited(ReadOnlySpan<char> line)
    {
        var slash = line.IndexOf('/');
        if (slash is <= 0 or > MaxNameLength || NameShape.Words(line.Slice(0, slash)) is < 2 or > 4)
        {
            return false;
        }

        var end = slash + 1;
        for (var words = 0; words < MaxSourceWords && end < line.Length; words++)
        {
            end = SkipSpaces(line, end);
            if (end < line.Length && !Characters.IsUpper(line[end]))
            {
                return false;
            }

            var start = end;
            while (end < line.Length && !LetterKinds.IsSpace(line[end]))
            {
                end++;
            }

            if (PaperByline.Papers.IsWhole(line.Slice(start, end - start)) || CaptionForms.Agencies.IsWhole(line.Slice(start, end - start)))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipDigits(ReadOnlySpan<char> line, int i)
    {
        while (i < line.Length && Characters.IsDigit(line[i]))
        {
            i++;
        }

        return i;
    }

    private static int SkipSpaces(ReadOnlySpan<char> line, int i)
    {
        while (i < line.Length && LetterKinds.IsSpace(line[i]))
        {
            i++;
        }

        return i;
    }
}
