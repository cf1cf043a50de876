namespace Dataset.Text.Dates;

/// <summary>Compares words of a text with lower-case ASCII words, whatever the case of the text and whatever the culture.</summary>
internal static class AsciiWords
{
    public static bool Equal(string text, TextSpan span, string lowerCase)
    {
        if (span.Length != lowerCase.Length)
        {
            return false;
        }

        for (var i = 0; i < lowerCase.Length; i++)
        {
            if (Lower(text[span.Start + i]) != lowerCase[i])
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsAny(string text, TextSpan span, string[] lowerCaseWords)
    {
        foreach (var word in lowerCaseWords)
        {
            if (Equal(text, span, word))
            {
                return true;
            }
        }

        return false;
    }

    public static bool EndsWith(string text, TextSpan span, string lowerCase) =>
        span.Length >= lowerCase.Length && Equal(text, new TextSpan(span.End - lowerCase.Length, lowerCase.Length), lowerCase);

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
