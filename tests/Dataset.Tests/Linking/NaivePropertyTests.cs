using System.Collections.Generic;
using System.Linq;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Tests.Fuzzing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Verifies that the automaton and the rules find the same names as a naive implementation of the rules, in any text.</summary>
public class NaivePropertyTests
{
    // Few letters and many gaps, so names often touch, nest, overlap and break across lines.
    private static readonly Gen<string> Piece = Gen.Elements(
        "a", "b", "a", "b", "A", "B", "A", "ab", " ", " ", " ", " ", " ", " ", "-", "\n", "  ", "-\n", ",", "1");
    private static readonly Gen<string> NamePiece = Gen.Elements("a", "b", "A", "B", " ", " ", " ", "-");

    [Fact]
    public void The_scanner_finds_the_same_names_as_a_naive_search()
    {
        var count = 0;
        FuzzRun.ForAll(
            1600,
            Entity.ArrayOf(12).Zip(Text(Piece, 40), static (entities, text) => new Case(entities, text)),
            static x => Smaller.Texts(x.Text).Select(text => x with { Text = text })
                .Concat(Smaller.Lists(x.Entities, Less).Select(entities => x with { Entities = entities })),
            x => count += AssertFound(x));
        Assert.True(count > 4000, "The texts contain too few names.");
    }

    [Fact]
    public void Overlaps_are_resolved_as_by_comparing_all_pairs()
    {
        var lost = 0;
        FuzzRun.ForAll(
            900,
            Gen.Choose(1, 13).SelectMany(static count => Group.ArrayOf(count)).Select(static groups => new Groups([.. groups
                .DistinctBy(static x => x.Span).OrderBy(static x => x.Span.Start).ThenByDescending(static x => x.Span.Length)])),
            static x => Smaller.Lists(x.Items).Select(static items => new Groups([.. items])),
            x =>
            {
                var checkpoint = new Checkpoint(default);
                var kinds = OverlapRule.Apply(x.Items, ref checkpoint);
                Assert.Equal(NaiveNames.Overlaps(x.Items), kinds);
                lost += kinds.Count(static kind => kind == 0);
            });
        Assert.True(lost > 900, "Too few names overlap.");
    }

    private static Gen<NameGroup> Group =>
        from start in Gen.Choose(0, 39)
        from length in Gen.Choose(1, 11)
        from kinds in Gen.Frequency((2, Gen.Elements(1, 2, 4, 8)), (1, Gen.Choose(1, 15)))
        select new NameGroup(new TextSpan(start, length), 0, 0, kinds);

    private static Gen<EntityDeclaration> Entity =>
        from kind in Gen.Choose(0, 3)
        from name in Text(NamePiece, 5)
        from alias in Text(NamePiece, 4)
        select new EntityDeclaration((EntityKind)kind, "", name, null, Links.List(alias), default);

    // At least two pieces.
    private static Gen<string> Text(Gen<string> pieces, int most) => Gen.Choose(2, most).SelectMany(count => pieces.ArrayOf(count)).Select(string.Concat);

    private static IEnumerable<EntityDeclaration> Less(EntityDeclaration entity) =>
        Smaller.Texts(entity.Name).Where(static name => name.Length > 0).Select(name => entity with { Name = name });

    private static int AssertFound(Case given)
    {
        var table = new AliasTable(new(given.Entities.Select(static (entity, i) => entity with { Id = $"E{i}" }).ToArray()));
        var matches = new List<NameMatch>();
        var checkpoint = new Checkpoint(default);
        NameScanner.Scan(given.Text, new TextSpan(0, given.Text.Length), table, matches, ref checkpoint);
        var expected = NaiveNames.Matches(given.Text, table);
        Assert.True(expected.SetEquals(matches) && matches.Count == expected.Count, $"expected {string.Join(' ', expected)}, was {string.Join(' ', matches)}");
        return matches.Count;
    }

    private sealed record Case(IReadOnlyList<EntityDeclaration> Entities, string Text)
    {
        public override string ToString() => $"'{Text}' with {string.Join("; ", Entities.Select(static x => $"{x.Kind} '{x.Name}' | '{x.Aliases[0]}'"))}";
    }

    private sealed record Groups(List<NameGroup> Items)
    {
        public override string ToString() => string.Join("; ", Items.Select(static x => $"{x.Span} of kinds {x.Kinds}"));
    }
}
