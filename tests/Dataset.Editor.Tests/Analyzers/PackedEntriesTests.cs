extern alias generator;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;
using PackedEntries = generator::Dataset.Emitter.PackedEntries;

namespace Dataset.Editor.Tests.Analyzers;

/// <summary>Tests the text that encodes the content of a table: any fields are read as they were written.</summary>
public class PackedEntriesTests
{
    // Special characters of the format, lookalikes of its escapes, and characters that can be mistaken for line ends.
    private static readonly string[] Pieces =
        ["\t", "\n", "\r", "\\", "\\e", "\\t", "\\\\n", "e", "t", " ", "\0", "\u0085", "\u2028", "\uFEFF", "\u00DF", "\U0001F600", "\uFFFD", "\"", "key"];

    [Fact]
    public void An_entry_is_a_line_and_a_repeated_field_is_empty() => Assert.Equal(
        "Budget\tbudget\nCheaper\t\nInesQuast\t\tInes Quast\tQuast",
        PackedEntries.Write([["Budget", "budget"], ["Cheaper", "Cheaper"], ["InesQuast", "InesQuast", "Ines Quast", "Quast"]]));

    [Fact]
    public void Special_characters_of_the_format_are_escaped() =>
        Assert.Equal("a\\tb\tc\\nd\te\\\\f\tg\\rh\t\\e", PackedEntries.Write([["a\tb", "c\nd", "e\\f", "g\rh", ""]]));

    [Fact]
    public void An_empty_list_is_empty_text()
    {
        Assert.Equal("", PackedEntries.Write([]));
        Assert.Empty(PackedEntries.Read(""));
    }

    [Fact]
    public void Any_fields_round_trip()
    {
        var random = new Random(20240906);
        for (var run = 0; run < 2_000; run++)
        {
            string[][] entries = [.. Enumerable.Range(0, random.Next(5)).Select(_ => MakeEntry(random))];
            var text = PackedEntries.Write(entries);
            Assert.Equal(entries, PackedEntries.Read(text));
            Assert.Equal(Math.Max(0, entries.Length - 1), text.Count(c => c == '\n'));
        }
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_same_text_as_in_a_segment() => Assert.Equal(
        [["\uFFFD", "a\uFFFD", "\uFFFDb", "\U0001F600\uFFFD"]],
        PackedEntries.Read(PackedEntries.Write([["\uD800", "a\uDBFF", "\uDC00b", "\U0001F600\uD83D"]])));

    [Theory]
    [InlineData("\n")]
    [InlineData("\t\t")]
    [InlineData("\\")]
    [InlineData("a\\")]
    [InlineData("a\\x\t\\")]
    [InlineData("a\n\nb\n")]
    public void Any_text_is_read(string text) => Assert.All((IEnumerable<string[]>)PackedEntries.Read(text), Assert.NotEmpty);

    private static string[] MakeEntry(Random random) => [.. Enumerable.Range(0, 1 + random.Next(5)).Select(_ => MakeField(random))];

    private static string MakeField(Random random)
    {
        var field = new StringBuilder();
        for (var i = random.Next(4); i > 0; i--)
        {
            field.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return field.ToString();
    }
}
