using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dataset.Image;
using Dataset.Tests.Fuzzing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Image;

public class LookUpTests
{
    [Fact]
    public void Both_encodings_of_a_text_have_the_same_hash() => Prop.ForAll<string>(text =>
    {
        var clean = PlainNormalizer.WithoutSurrogates(text);
        Assert.Equal(UnitHash.Compute(clean), UnitHash.ComputeUtf8(Encoding.UTF8.GetBytes(clean)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_hash_is_part_of_the_format_and_does_not_change()
    {
        Assert.Equal(0x18C62EDB0BFD262Au, UnitHash.Compute(""));
        Assert.Equal(0x7BB9BFE3BA4171D9u, UnitHash.Compute("harbour/one"));
    }

    // Eight code units at a time, then four, then the rest.
    [Fact]
    public void Texts_of_any_length_have_the_same_hash_in_both_encodings() => Assert.All(Enumerable.Range(0, 40), length =>
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('A' + i)));
        Assert.Equal(UnitHash.ComputeUtf8(Encoding.UTF8.GetBytes(text)), UnitHash.Compute(text));
        Assert.Equal(UnitHash.Compute(text), UnitHash.Compute(("..." + text + "...").AsSpan(3, length)));
    });

    [Fact]
    public void Two_numbers_read_at_once_are_the_same_as_read_separately() => Prop.ForAll<int[], byte>((values, more) =>
    {
        var width = SegmentWriter.GetWidth(values.Select(static x => x & int.MaxValue).Append(more).Max());
        var bytes = new byte[values.Length * width];
        for (var i = 0; i < values.Length; i++)
        {
            FixedWidth.Write(bytes, i * width, width, values[i] & int.MaxValue);
        }

        for (var i = 0; i + 1 < values.Length; i++)
        {
            FixedWidth.ReadPair(bytes, i * width, width, out var first, out var second);
            Assert.Equal((values[i] & int.MaxValue, values[i + 1] & int.MaxValue), (first, second));
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    public void An_invalid_digit_is_also_refused_in_a_pair_of_numbers(int wrong)
    {
        var bytes = new byte[12];
        bytes[wrong] = 0x80;
        Assert.Throws<System.IO.InvalidDataException>(() => FixedWidth.ReadPair(bytes, 0, 4, out _, out _));
        Assert.Throws<System.IO.InvalidDataException>(() => FixedWidth.ReadPair(bytes, 8, 4, out _, out _));
    }

    [Fact]
    public void Texts_are_equal_across_encodings_exactly_when_they_are_equal() => Prop.ForAll<string, string>((x, y) =>
    {
        string first = PlainNormalizer.WithoutSurrogates(x), second = PlainNormalizer.WithoutSurrogates(y);
        Assert.True(Utf8.Equals(Encoding.UTF8.GetBytes(first), first));
        Assert.Equal(first == second, Utf8.Equals(Encoding.UTF8.GetBytes(first), second));
        Assert.Equal(first.Length == 0, Utf8.Equals(Encoding.UTF8.GetBytes(first), ""));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(new byte[] { 0xC0, 0x80 }, "\0")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "\uD800")]
    [InlineData(new byte[] { 0xE2, 0x82 }, "\uFFFD\uFFFD")]
    [InlineData(new byte[] { 0xFF }, "\uFFFD")]
    public void Invalid_UTF_8_equals_no_text(byte[] bytes, string text) => Assert.False(Utf8.Equals(bytes, text));

    [Fact]
    public void Exactly_the_items_of_a_table_are_found_by_their_hashes() => Prop.ForAll<string[]>(texts =>
    {
        var items = texts.Select(PlainNormalizer.WithoutSurrogates).Distinct().ToArray();
        var writer = new SegmentWriter(SegmentKind.Corpus);
        HashColumn.Write(writer, [.. items.Select(static item => UnitHash.Compute(item))]);
        var table = new HashColumn(writer.Written);
        for (var i = 0; i < items.Length; i++)
        {
            Assert.Contains(i, Probe(table, UnitHash.Compute(items[i])));
        }

        Assert.DoesNotContain(Probe(table, UnitHash.Compute("not there")), item => items[item] == "not there");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_last_number_up_to_a_value_is_found() => Prop.ForAll<byte[], byte>((values, value) =>
    {
        var sorted = values.Select(static v => (int)v).Order().ToArray();
        var writer = new SegmentWriter(SegmentKind.Corpus);
        IntColumn.Write(writer, sorted);
        Assert.Equal(Array.FindLastIndex(sorted, v => v <= value), new IntColumn(writer.Written).FindLast(value));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Yoon Suk-yeol", "Yoon Suk Yeol", true)]
    [InlineData("Yoon  Suk\u00A0\nYeol", "Yoon Suk Yeol", true)]
    [InlineData("O’Hara", "O'Hara", true)]
    [InlineData(" Élan ", "Élan", true)]
    [InlineData("Île-Été", "Île été", true)]
    [InlineData("yoon Suk Yeol", "Yoon Suk Yeol", false)]
    [InlineData("YoonSuk Yeol", "Yoon Suk Yeol", false)]
    [InlineData("Yoon Suk YEol", "Yoon Suk Yeol", false)]
    public void Names_are_equal_if_an_article_may_write_one_as_the_other(string x, string y, bool same) =>
        Assert.Equal(same, NameFolding.Fold(x) == NameFolding.Fold(y));

    private static List<int> Probe(HashColumn table, ulong hash)
    {
        var found = new List<int>();
        var cursor = table.Start(hash);
        while (table.Next(ref cursor) is >= 0 and var item)
        {
            found.Add(item);
        }

        return found;
    }
}
