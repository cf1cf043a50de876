using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dataset.Compiling;
using Dataset.Linking;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Do automaton and rules find what a plain reading of the rules finds, in any text?</summary>
public class NaivePropertyTests
{
    // Few letters and many gaps, so that names touch, nest, overlap and break over lines all the time.
    private static readonly string[] Pieces = ["a", "b", "a", "b", "A", "B", "A", "ab", " ", " ", " ", " ", " ", " ", "-", "\n", "  ", "-\n", ",", "1"];
    private static readonly string[] NamePieces = ["a", "b", "A", "B", " ", " ", " ", "-"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_scanner_finds_what_a_plain_search_finds(int seed)
    {
        var random = new Random(seed);
        var count = 0;
        for (var round = 0; round < 400; round++)
        {
            var table = Table(random);
            var text = Text(random, Pieces, 40);
            var matches = new List<NameMatch>();
            NameScanner.Scan(text, new TextSpan(0, text.Length), table, matches);
            var expected = NaiveNames.Matches(text, table);
            Assert.True(expected.SetEquals(matches) && matches.Count == expected.Count, $"seed {seed}, round {round}: '{text}'");
            count += matches.Count;
        }

        Assert.True(count > 1000, "The texts hardly have names.");
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Overlaps_are_decided_as_by_comparing_each_with_each(int seed)
    {
        var random = new Random(seed);
        var lost = 0;
        for (var round = 0; round < 300; round++)
        {
            var groups = Enumerable.Range(0, random.Next(1, 14)).Select(_ => new TextSpan(random.Next(40), random.Next(1, 12))).Distinct()
                .OrderBy(x => x.Start).ThenByDescending(x => x.Length).Select(x => new NameGroup(x, 0, 0, Kinds(random))).ToList();
            var kinds = OverlapRule.Apply(groups);
            Assert.Equal(NaiveNames.Overlaps(groups), kinds);
            lost += kinds.Count(x => x == 0);
        }

        Assert.InRange(lost, 300, 3000);
    }

    private static int Kinds(Random random) => random.Next(3) > 0 ? 1 << random.Next(4) : random.Next(1, 16);

    private static AliasTable Table(Random random)
    {
        var entities = Enumerable.Range(0, 12).Select(i => Entity((EntityKind)random.Next(4), i, Text(random, NamePieces, 5), Text(random, NamePieces, 4)));
        return new AliasTable(Links.List(entities.ToArray()));
    }

    private static EntityDeclaration Entity(EntityKind kind, int id, string name, string alias) => new(kind, $"E{id}", name, null, Links.List(alias), default);

    private static string Text(Random random, string[] pieces, int length)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, length); i >= 0; i--)
        {
            text.Append(pieces[random.Next(pieces.Length)]);
        }

        return text.ToString();
    }
}
