using System.Globalization;
using System.Text;

namespace Dataset.Explorer.Html;

/// <summary>
/// Converts keys and ids to a form for an <c>id</c>, a URL and a file name: ASCII letters, digits, <c>_</c>, <c>.</c> and <c>-</c> are unchanged; any other
/// UTF-16 code unit becomes <c>~</c> and four hexadecimal digits. Two safe names are equal only if the original names are equal.
/// </summary>
internal static class SafeName
{
    public static string Of(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-')
            {
                safe.Append(c);
            }
            else
            {
                safe.Append('~').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return safe.ToString();
    }
}
