using System.Text;

namespace Dataset.Tests.Fuzzing;

/// <summary>Normalizes the text of a file independently of the library, with the encodings of the framework.</summary>
public static class PlainNormalizer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Returns the text without its byte order mark, with LF as line end and U+FFFD for each unpaired surrogate.</summary>
    public static string Normalize(string text)
    {
        text = WithoutSurrogates(text);
        text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        return text.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    /// <summary>Returns the text with U+FFFD for each unpaired surrogate.</summary>
    public static string WithoutSurrogates(string text) => Utf8.GetString(Utf8.GetBytes(text));
}
