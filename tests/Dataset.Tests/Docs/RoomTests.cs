using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Dataset.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>
/// Verifies that the folders of the library depend on each other only as docs/architecture.md allows, according to the names that the compiler binds.
/// </summary>
public partial class RoomTests
{
    private static readonly Dictionary<string, HashSet<string>> Rooms = File.ReadLines(Repository.GetPath("docs/architecture.md"))
        .Select(line => RoomRow().Match(line)).Where(row => row.Success)
        .ToDictionary(row => row.Groups[1].Value, row => Name().Matches(row.Groups[2].Value).Select(name => name.Groups[1].Value).ToHashSet());

    public static TheoryData<string> Names => [.. Rooms.Keys];

    [Fact]
    public void The_table_lists_every_folder() => Assert.Equal(
        Directory.GetDirectories(LibrarySource.Root).Select(folder => Path.GetFileName(folder))
            .Except(["Annotations", "SeoulSummit", "build", "bin", "obj"]).Order(StringComparer.Ordinal),
        Rooms.Keys.Order(StringComparer.Ordinal));

    // The tests below do not see unbound names.
    [Fact]
    public void Every_name_in_a_folder_is_bound() => AssertNone(LibrarySource.Names
        .Where(name => !name.IsBound && Rooms.ContainsKey(name.Room)).Select(name => $"{name.Place}: {name.Text} is not bound."));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_namespace_of_a_type_is_its_folder(string room)
    {
        var trees = LibrarySource.Compilation.SyntaxTrees.Where(tree => LibrarySource.GetRoom(tree) == room).ToList();
        Assert.NotEmpty(trees);
        AssertNone(trees.SelectMany(GetTypes).Where(at => at.Type.ContainingNamespace.ToString() != GetNamespace(at.Type, at.Folder))
            .Select(at => $"{at.Type} is in the folder {at.Folder}."));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_folder_uses_only_the_folders_that_the_table_allows(string room) => AssertNone(LibrarySource.Names
        .Where(name => name.Room == room && name.IsBound && !name.Rooms.Any(other => other == room || Rooms[room].Contains(other)))
        .Select(name => $"{name.Place}: {room} must not use {name.Text}, which is in {string.Join(" and ", name.Rooms)}."));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_table_allows_only_the_folders_that_a_folder_uses(string room) => AssertNone(Rooms[room]
        .Except(LibrarySource.Names.Where(name => name.Room == room).SelectMany(name => name.Rooms)).Select(other => $"{room} does not use {other}."));

    private static IEnumerable<(INamedTypeSymbol Type, string Folder)> GetTypes(SyntaxTree tree)
    {
        var model = LibrarySource.Compilation.GetSemanticModel(tree);
        var folder = Path.GetDirectoryName(LibrarySource.GetPath(tree))!.Replace('/', '.').Replace('\\', '.');
        return tree.GetRoot().DescendantNodes().Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(node => (INamedTypeSymbol)model.GetDeclaredSymbol(node)!).Where(type => type.ContainingType is null).Select(type => (type, folder));
    }

    // Public types are in the namespace Dataset, whatever their folder, except the types that only generated code uses.
    private static string GetNamespace(INamedTypeSymbol type, string folder) =>
        type.DeclaredAccessibility == Accessibility.Public && folder != "CompilerServices" ? "Dataset" : $"Dataset.{folder}";

    private static void AssertNone(IEnumerable<string> complaints)
    {
        var list = complaints.ToList();
        Assert.True(list is [], string.Join('\n', list));
    }

    // | `Room` | `Other`, `Another` |
    [GeneratedRegex(@"^\| `([A-Z]\w+)` \|([^|]*)\|$")]
    private static partial Regex RoomRow();

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex Name();
}
