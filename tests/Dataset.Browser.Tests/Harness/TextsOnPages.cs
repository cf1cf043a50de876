using System.Text;

namespace Dataset.Browser.Tests.Harness;

/// <summary>What a page can show of a text.</summary>
internal static class TextsOnPages
{
    /// <summary>The text with a picture of NUL for NUL, and a replacement for each lone half of a surrogate pair: no file of UTF-8 can hold that.</summary>
    public static string Show(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace('\0', '\u2400')));
}
