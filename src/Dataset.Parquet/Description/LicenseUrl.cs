using System;

namespace Dataset.Parquet.Description;

/// <summary>Finds the URL of a license.</summary>
internal static class LicenseUrl
{
    /// <summary>Returns the page of an SPDX identifier; any other text, such as a URL, is returned unchanged.</summary>
    public static string Of(string license)
    {
        foreach (var c in license)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '+'))
            {
                return license;
            }
        }

        return license.Length == 0 ? license : $"https://spdx.org/licenses/{Uri.EscapeDataString(license)}.html";
    }
}
