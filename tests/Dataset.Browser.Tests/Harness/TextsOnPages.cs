using System.Text;

namespace Dataset.Browser.Tests.Harness;

/// <summary>Returns texts in the form in which a page can show them.</summary>
internal static class TextsOnPages
{
    /// <summary>
    /// Returns the text with the symbol for NUL instead of NUL, and a replacement character for each lone surrogate: a UTF-8 file cannot contain it.
    /// </summary>
    public static string Show(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace('\0', '\u2400')));
}
