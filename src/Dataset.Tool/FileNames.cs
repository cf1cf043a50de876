using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Dataset.Tool;

/// <summary>
/// Creates file names from texts: lowercase letters, digits and hyphens, which every file system accepts and which cannot point outside a folder. Letters of
/// other scripts are retained.
/// </summary>
internal static class FileNames
{
    private const int LongestName = 80;

    private static readonly HashSet<string> Devices =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })];

    /// <summary>Returns a file name for a text, without an extension.</summary>
    /// <param name="text">The text.</param>
    /// <param name="nameless">The name to use if the text has no letters or digits.</param>
    public static string FromText(string text, string nameless)
    {
        var name = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                name.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark && rune.Value is not ('\'' or 0x2019)
                && name.Length > 0 && name[^1] != '-')
            {
                // Accents and apostrophes are part of their word.
                name.Append('-');
            }

            if (name.Length >= LongestName)
            {
                break;
            }
        }

        var made = name.ToString().Trim('-').Normalize(NormalizationForm.FormC);
        return made.Length == 0 ? nameless : Devices.Contains(made) ? $"{made}-{nameless}" : made;
    }

    /// <summary>Returns a path for a key with slashes; each part is a name.</summary>
    public static string FromKey(string key, string nameless)
    {
        var parts = key.Split('/', '\\').Select(part => FromText(part, "")).Where(part => part.Trim('-').Length > 0);
        var path = string.Join('/', parts);
        return path.Length == 0 ? nameless : path;
    }

    /// <summary>Returns the name, or the name with the first number that is not taken.</summary>
    public static string MakeUnique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return unique;
    }
}
