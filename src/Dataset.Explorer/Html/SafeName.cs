using System.Globalization;
using System.Text;

namespace Dataset.Explorer.Html;

/// <summary>
/// Keys and ids as a part of an <c>id</c>, an address and a file name: ASCII letters, digits, <c>_</c>, <c>.</c> and <c>-</c> stay, any other UTF-16 code unit
/// is <c>~</c> and four hexadecimal digits. So two names are the same exactly if what they stand for is.
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
