using System.Text;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>
/// Folds quoted words for comparison: a run of whitespace is one space, and all quotation marks and apostrophes are equal. Case is significant.
/// </summary>
internal static class FoldedText
{
    private static readonly char[] AsciiSymbols = MakeAsciiSymbols();

    /// <summary>Returns the symbol of a character.</summary>
    public static char Symbol(char c)
    {
        var symbols = AsciiSymbols;
        return c < symbols.Length ? symbols[c] : Find(c);
    }

    /// <summary>Returns the symbols of a text, without leading and trailing spaces.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var symbol = Symbol(text[i]);
            if (symbol != ' ' || (result.Length > 0 && result[result.Length - 1] != ' '))
            {
                result.Append(symbol);
            }
        }

        return result.ToString().Trim(' ');
    }

    /// <summary>Returns whether the character is a quotation mark, single or double, or an apostrophe, which looks like one.</summary>
    public static bool IsMark(char c) =>
        c is '"' or '\'' or '`' or '\u00AB' or '\u00BB' or '\u00B4' or (>= '\u2018' and <= '\u201F') or '\u2039' or '\u203A' or '\u02BC' or '\u2032' or '\u2033'
            or '\uFF02' or '\uFF07';

    private static char Find(char c) => Characters.IsWhiteSpace(c) ? ' ' : IsMark(c) ? '"' : c;

    private static char[] MakeAsciiSymbols()
    {
        var symbols = new char[0x80];
        for (var c = '\0'; c < symbols.Length; c++)
        {
            symbols[c] = Find(c);
        }

        return symbols;
    }
}
