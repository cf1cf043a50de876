using System.Text;

namespace Dataset.Tests.Fuzzing;

/// <summary>What a corpus keeps of a file's text, said in another way than the library says it: by the encodings of the framework.</summary>
public static class PlainNormalizer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text without its byte order mark, with LF as line end, with U+FFFD for each unpaired surrogate.</summary>
    public static string Normalize(string text)
    {
        text = WithoutSurrogates(text);
        text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        return text.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    /// <summary>The text with U+FFFD for each unpaired surrogate.</summary>
    public static string WithoutSurrogates(string text) => Utf8.GetString(Utf8.GetBytes(text));
}
