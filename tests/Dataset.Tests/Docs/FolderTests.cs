using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>Tests that the table of folders in docs/architecture.md has the folders of the tree, each with a sentence.</summary>
public partial class FolderTests
{
    private static readonly string[] Products = ["bin", "obj"];

    private static readonly Dictionary<string, string> Rows = File.ReadLines(Repository.GetPath("docs/architecture.md"))
        .Select(line => FolderRow().Match(line)).Where(row => row.Success)
        .ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value);

    [Fact]
    public void The_table_has_every_folder_of_the_sources() => Assert.Equal(
        GetFolders("src", deep: true), Rows.Keys.Where(folder => folder.StartsWith("src/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("tests")]
    [InlineData("samples")]
    [InlineData("docs")]
    public void The_table_has_the_folders_directly_under(string root) => Assert.Equal(
        GetFolders(root, deep: false), Rows.Keys.Where(folder => folder.StartsWith($"{root}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_has_every_folder_of_the_root_that_it_does_not_divide() => Assert.Equal(
        Directory.EnumerateDirectories(Repository.Root).Select(folder => Path.GetFileName(folder))
            .Where(name => !name.StartsWith('.') && name is not ("src" or "tests" or "samples" or "TestResults")).Order(StringComparer.Ordinal),
        Rows.Keys.Where(folder => !folder.Contains('/')).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_row_is_one_sentence() => Assert.All(Rows, row => Assert.Matches(Sentence(), row.Value));

    // A folder that has only folders is not one that anybody looks into.
    private static IEnumerable<string> GetFolders(string root, bool deep) => Directory
        .EnumerateDirectories(Repository.GetPath(root), "*", deep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
        .Where(folder => !deep || Directory.EnumerateFiles(folder).Any())
        .Select(folder => Path.GetRelativePath(Repository.Root, folder).Replace('\\', '/'))
        .Where(folder => !folder.Split('/').Any(Products.Contains))
        .Order(StringComparer.Ordinal);

    // | `folder` | A sentence. |
    [GeneratedRegex(@"^\| `([a-z][\w./]*)` \| ([^|]+) \|$")]
    private static partial Regex FolderRow();

    // A period inside a word, as in "1.2" or "benchmarks.md", ends nothing.
    [GeneratedRegex(@"^(?:[A-Z]|\[)(?:[^.]|\.(?=\w))*\.$")]
    private static partial Regex Sentence();
}
