namespace Dataset.Text.Unicode;

/// <summary>
/// Removes diacritics from letters: <c>é</c> to <c>e</c>, <c>ø</c> to <c>o</c>, <c>ł</c> to <c>l</c>. Latin, Greek and Cyrillic; case is kept, and letters
/// that represent two letters (<c>æ</c>, <c>œ</c>, <c>ß</c>, <c>þ</c>) are unchanged.
/// </summary>
internal static class BaseLetters
{
    /// <summary>Returns the base letter of a character, or the character itself.</summary>
    public static char Of(char c)
    {
        if (c < 0xC0)
        {
            return c;
        }

        if (c < 0xC0 + BaseLetterData.Basic.Length)
        {
            return BaseLetterData.Basic[c - 0xC0];
        }

        return c >= 0x1E00 && c < 0x1E00 + BaseLetterData.Extended.Length ? BaseLetterData.Extended[c - 0x1E00] : c;
    }
}
