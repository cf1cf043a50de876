using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>Does the code keep to the rooms of docs/architecture.md?</summary>
public partial class RoomTests
{
    private static readonly Dictionary<string, HashSet<string>> Rooms = File.ReadLines(Repository.GetPath("docs/architecture.md"))
        .Select(line => RoomRow().Match(line)).Where(row => row.Success)
        .ToDictionary(row => row.Groups[1].Value, row => Name().Matches(row.Groups[2].Value).Select(name => name.Groups[1].Value).ToHashSet());

    public static TheoryData<string> Names => [.. Rooms.Keys];

    [Fact]
    public void The_table_has_every_room() => Assert.Equal(
        Directory.GetDirectories(Repository.GetPath("src/Dataset")).Select(folder => Path.GetFileName(folder))
            .Except(["Annotations", "SeoulSummit", "build", "bin", "obj"]).Order(StringComparer.Ordinal),
        Rooms.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_room_knows_only_the_rooms_that_the_table_allows(string room) => Assert.All(
        Directory.EnumerateFiles(Repository.GetPath($"src/Dataset/{room}"), "*.cs", SearchOption.AllDirectories),
        file => Assert.All(
            Used().Matches(File.ReadAllText(file)).Select(used => used.Groups[1].Value).Where(Rooms.ContainsKey),
            used => Assert.True(used == room || Rooms[room].Contains(used), $"{Path.GetFileName(file)} uses {used}, which {room} must not know.")));

    // | `Room` | what is in it | `Other`, `Another` |
    [GeneratedRegex(@"^\| `([A-Z]\w+)` \| [^|]* \|([^|]*)\|$")]
    private static partial Regex RoomRow();

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"^using Dataset\.([A-Z]\w+)", RegexOptions.Multiline)]
    private static partial Regex Used();
}
