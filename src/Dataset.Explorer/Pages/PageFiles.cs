using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Dataset.Explorer.Html;

namespace Dataset.Explorer.Pages;

/// <summary>
/// The file names of the pages of articles: their keys, in characters that every file system accepts. Names that contain uppercase letters or are too long get
/// the beginning of a hash of the key, so that a name does not depend on the other articles.
/// </summary>
internal sealed class PageFiles
{
    private const int LongestName = 120;

    private static readonly HashSet<string> Devices =
    [
        "con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }),
    ];

    private readonly Dictionary<Article, string> _names = [];

    public PageFiles(Corpus corpus, string folder)
    {
        Folder = folder;
        foreach (var article in corpus.Articles)
        {
            _names.Add(article, MakeName(article.Key));
        }
    }

    /// <summary>The name of the folder.</summary>
    public string Folder { get; }

    /// <summary>Returns the name of the file of an article.</summary>
    public string NameOf(Article article) => _names[article];

    // Names that Windows reserves for devices, regardless of what follows a period, are prefixed, and so are names that begin with a period, which Unix hides.
    private static string MakeName(string key)
    {
        var name = SafeName.Of(key);
        var lower = name[..Math.Min(name.Length, LongestName)].ToLowerInvariant();
        var sign = lower.StartsWith('.') || Devices.Contains(lower.Split('.')[0]) ? "_" : string.Empty;
        return lower == name && sign.Length == 0 ? name + ".html" : $"{sign}{lower}-{Hash(key)}.html";
    }

    private static string Hash(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)), 0, 6).ToLower(CultureInfo.InvariantCulture);
}
