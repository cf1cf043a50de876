using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Text;

/// <summary>
/// Verifies that the linked sources do not ask the framework what a letter or a lowercase letter is, because they run inside any compiler and on any runtime.
/// The analyzers CA1304, CA1309, CA1310 and CA1311 (.editorconfig) find string searches without a comparison; this scan finds the rest.
/// </summary>
public class CultureFreeSourcesTests
{
    private static readonly string[] Folders = ["Text", "Image", "Linking", "Compiling"];

    private static readonly string[] Banned =
    [
        "char.IsLetter", "char.IsDigit", "char.IsUpper", "char.IsLower", "char.IsNumber", "char.IsWhiteSpace", "char.IsPunctuation",
        "char.IsSymbol", "char.IsSeparator", "char.IsControl", "char.ToLower", "char.ToUpper", "char.GetUnicodeCategory", "char.GetNumericValue",
        "CharUnicodeInfo", ".ToLower(", ".ToUpper(", ".ToLowerInvariant(", ".ToUpperInvariant(", ".Normalize(", ".IsNormalized(",
        ".Trim()", ".TrimStart()", ".TrimEnd()", "IsNullOrWhiteSpace", "CurrentCulture", "CurrentUICulture", "TextInfo", "CompareInfo",
        "StringComparison.InvariantCulture", "StringComparer.InvariantCulture", "OrdinalIgnoreCase", "System.Text.RegularExpressions",
        "DateTime.Now", "DateTime.UtcNow", "Environment.NewLine",
    ];

    [Fact]
    public void No_linked_source_asks_the_framework_about_characters_or_cultures()
    {
        var found = Sources().SelectMany(x => Violations(x.Name, x.Text)).ToList();
        Assert.True(found.Count == 0, "Use the tables of Text/Unicode and ordinal comparisons instead:\n" + string.Join('\n', found));
    }

    [Fact]
    public void The_scan_reads_sources_and_finds_banned_members()
    {
        Assert.Contains(Sources(), x => x.Name.EndsWith("Characters.cs", StringComparison.Ordinal));
        Assert.Single(Violations("x.cs", "// char.IsLetter in a comment\nvar a = char.IsLetter(c);\nvar b = Characters.IsLetter(c);"));
        Assert.Single(Violations("x.cs", "/// <c>.Trim()</c>\nvar a = name.Trim();"));
    }

    private static IEnumerable<string> Violations(string name, string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var comment = lines[i].IndexOf("//", StringComparison.Ordinal);
            var code = comment < 0 ? lines[i] : lines[i][..comment];

            // Normalize of TextNormalizer is our own method, and keys use form NFC, which is stable across Unicode versions for assigned characters.
            code = code.Replace("TextNormalizer.Normalize(", "", StringComparison.Ordinal).Replace("ArticleKey.Normalize(", "", StringComparison.Ordinal)
                .Replace("path.Normalize(NormalizationForm.FormC)", "", StringComparison.Ordinal);
            foreach (var banned in Banned)
            {
                if (code.Contains(banned, StringComparison.Ordinal))
                {
                    yield return $"{name}({i + 1}): {banned}";
                }
            }
        }
    }

    private static IEnumerable<(string Name, string Text)> Sources()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Dataset.sln")))
        {
            root = root.Parent;
        }

        Assert.NotNull(root);
        return Folders.Select(x => Path.Combine(root.FullName, "src", "Dataset", x)).Where(Directory.Exists)
            .SelectMany(x => Directory.EnumerateFiles(x, "*.cs", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(x => (Path.GetRelativePath(root.FullName, x), File.ReadAllText(x)));
    }
}
