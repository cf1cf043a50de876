using System;

namespace Dataset.Parquet.Description;

/// <summary>The address of a licence.</summary>
internal static class LicenseUrl
{
    /// <summary>The page of an SPDX identifier; an address, or what is neither, as it is.</summary>
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
