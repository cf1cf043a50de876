using System;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Image;

/// <summary>
/// Converts names of entities to the form in which they are looked up: a run of whitespace and hyphens becomes one space, the letter after it is lowercase,
/// and apostrophes are straight. So <c>Yoon Suk-yeol</c> finds <c>Yoon Suk Yeol</c>, as it does in an article's text.
/// </summary>
internal static class NameFolding
{
    /// <summary>Writes the folded form, which is at most as long as <paramref name="name"/>, and returns its length.</summary>
    public static int Fold(ReadOnlySpan<char> name, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var unit = name[i];
            if (IsPlain(unit))
            {
                into[length++] = unit;
            }
            else if (!IsGap(unit))
            {
                into[length++] = Fold(name, i);
            }
            else
            {
                while (i + 1 < name.Length && IsGap(name[i + 1]))
                {
                    i++;
                }

                // Gaps at the ends are dropped.
                if (length > 0 && i + 1 < name.Length)
                {
                    into[length++] = ' ';
                    into[length++] = CaseFolding.Fold(Fold(name, ++i));
                }
            }
        }

        return length;
    }

    /// <summary>Returns the folded form.</summary>
    public static string Fold(string name)
    {
        var buffer = new char[name.Length];
        return new string(buffer, 0, Fold(name.AsSpan(), buffer));
    }

    // A segment stores U+FFFD for an unpaired surrogate, so a lookup does the same.
    private static char Fold(ReadOnlySpan<char> name, int index)
    {
        var unit = name[index];
        var isUnpaired = char.IsHighSurrogate(unit)
            ? index + 1 == name.Length || !char.IsLowSurrogate(name[index + 1])
            : char.IsLowSurrogate(unit) && (index == 0 || !char.IsHighSurrogate(name[index - 1]));
        return isUnpaired ? '\uFFFD' : IsApostrophe(unit) ? '\'' : unit;
    }

    // Letters, digits and most ASCII symbols, which are above the apostrophe, without the hyphen.
    private static bool IsPlain(char unit) => (uint)(unit - '.') < 0x7F - '.';

    private static bool IsGap(char unit) => unit < 0x80
        ? unit is ' ' or '-' or (>= '\t' and <= '\r')
        : unit is >= '\u2010' and <= '\u2013' || Characters.IsWhiteSpace(unit);

    private static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u2032';
}
