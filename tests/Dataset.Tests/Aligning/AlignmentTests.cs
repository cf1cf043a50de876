using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dataset.Tests.Fuzzing;
using Dataset.Tests.Image;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Aligning;

/// <summary>Verifies that the changes reproduce both texts, whatever the texts are, and that they are the changes an editor would mark.</summary>
public class AlignmentTests
{
    private static readonly Gen<string> Token = Gen.Elements(
        " ", " ", " ", "\n", "  ", "the", "of", "a", "not", "harbour", "pier", "council", "Council", "closed", "opened", "2,000", "U.S.", ".", ",",
        "“", "”", "-", "🌊", "\uD83C", "\uDF0A", "島", "");

    // Texts made from one text by removing, inserting and moving words, and unrelated texts.
    private static readonly Gen<Texts> Pairs =
        from old in Text(30)
        from cuts in Gen.Choose(0, 40).ArrayOf(4)
        from more in Text(6)
        from other in Text(30)
        from shape in Gen.Choose(0, 4)
        let at = cuts.Select(cut => Math.Min(cut, old.Length)).Order().ToArray()
        select new Texts(old, shape switch
        {
            0 => old,
            1 => old[..at[0]] + more + old[at[1]..],
            2 => old[at[2]..] + old[..at[2]],
            3 => old[..at[0]] + old[at[1]..at[2]] + more + old[at[0]..at[1]] + old[at[3]..],
            _ => other,
        });

    [Fact]
    public void The_changes_reproduce_both_texts() => FuzzRun.ForAll(2000, Pairs, Shrink, static texts => AssertLaws(texts));

    [Fact]
    public void The_changes_reproduce_any_texts() => FuzzRun.ForAll(
        500,
        from old in FuzzReading.Text
        from @new in FuzzReading.Text
        select new Texts(old, @new),
        Shrink,
        static texts => AssertLaws(texts));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "", "[-a-]")]
    [InlineData("", "b", "{+b+}")]
    [InlineData("The cat sat on the mat.", "The dog sat on the rug.", "The [-cat-]{+dog+} sat on the [-mat-]{+rug+}.")]
    [InlineData("We agreed on trade", "We agreed to work on trade", "We agreed {+to work +}on trade")]
    [InlineData("We agreed today", "We agreed", "We agreed[- today-]")]
    [InlineData("He said it was not true.", "He said it was true.", "He said it was [-not -]true.")]
    [InlineData("The fee rises", "The Fee rises", "The [-fee-]{+Fee+} rises")]
    [InlineData("one two  three", "one two three", "one two[-  -]{+ +}three")]
    [InlineData("“We agree,” he said.", "\"We agree,\" he said.", "[-“-]{+\"+}We agree,[-”-]{+\"+} he said.")]
    public void A_small_change_is_marked_precisely(string old, string @new, string marked) => Assert.Equal(marked, Mark(old, @new));

    // A single article, space or punctuation character between two changes is part of the change; a phrase of shared words is not.
    [Theory]
    [InlineData("the old harbour in the north", "a new pier to the south", "[-the old harbour in the north-]{+a new pier to the south+}")]
    [InlineData("red, green", "blue, black", "[-red, green-]{+blue, black+}")]
    [InlineData("The weary captain of the northern ferry spoke", "The youngest sailor of the southern trawler spoke",
        "The [-weary captain of the northern ferry-]{+youngest sailor of the southern trawler+} spoke")]
    [InlineData("The weary captain of the ferry spoke", "The youngest sailor of the barge spoke",
        "The [-weary captain-]{+youngest sailor+} of the [-ferry-]{+barge+} spoke")]
    [InlineData("It will bring work and the fishermen hope so", "It may cost jobs and the fishermen doubt it",
        "It [-will bring work-]{+may cost jobs+} and the fishermen [-hope so-]{+doubt it+}")]
    public void Insignificant_words_between_two_changes_are_part_of_the_change(string old, string @new, string marked) => Assert.Equal(marked, Mark(old, @new));

    // Both texts have "the" and "of" twice; the harbour, once in each, determines which of them match.
    [Fact]
    public void Long_and_rare_words_count_more_than_short_ones() => Assert.Equal(
        "the [-end of the day, the -]harbour of {+the town and of the +}sand",
        Mark("the end of the day, the harbour of sand", "the harbour of the town and of the sand"));

    // Yoon's words in the second and the fifth report, by two translators, and the reporters' words around them.
    [Fact]
    public void Two_translations_differ_as_a_reader_would_mark_them() => Assert.Equal(
        "[-Challenges persist-]{+There are still challenging issues remaining+} in Korea-Japan relations[-, but-]{+.+} I hope {+that +}both sides will " +
        "continue to work together with a forward-looking attitude[- so that we can keep moving toward a brighter future-],",
        Mark(
            "Challenges persist in Korea-Japan relations, but I hope both sides will continue to work together with a forward-looking attitude so that we " +
            "can keep moving toward a brighter future,",
            "There are still challenging issues remaining in Korea-Japan relations. I hope that both sides will continue to work together with a " +
            "forward-looking attitude,"));

    [Fact]
    public void A_long_text_is_divided_at_its_unique_words()
    {
        var old = Words(0, 5000, i => i % 9 == 0 ? $"rare{i}" : $"word{i % 50}");
        var @new = Words(0, 5000, i => i % 9 == 0 ? $"rare{i}" : i % 100 == 1 ? "changed" : $"word{i % 50}");
        var changes = AssertLaws(new(old, @new));
        var expected = Enumerable.Range(0, 5000).Count(i => i % 9 != 0 && i % 100 == 1);
        Assert.Equal(expected, changes.Count(change => change.Kind == ChangeKind.Replaced));
        Assert.Equal(
            expected, changes.Where(change => change.Kind != ChangeKind.Equal).Count(change => @new.Substring(change.New!.Value.Start, 7) == "changed"));
    }

    [Fact]
    public void Long_texts_without_unique_words_are_one_change()
    {
        var old = "x " + string.Concat(Enumerable.Repeat("a b ", 50_000)) + "y";
        var @new = "z " + string.Concat(Enumerable.Repeat("b b a ", 33_333)) + "w";
        Assert.Equal([ChangeKind.Replaced], AssertLaws(new(old, @new)).Select(change => change.Kind));
    }

    [Fact]
    public void A_null_text_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Corpus.Align(null!, ""));
        Assert.Throws<ArgumentNullException>(() => Corpus.Align("", null!));
    }

    [Fact]
    public void A_change_shows_its_kind_and_place() => Assert.Equal(
        "Equal [0..11) [0..11), Replaced [11..15) [11..18), Equal [15..22) [18..25)",
        string.Join(", ", Corpus.Align("We hope to meet again.", "We hope to see you again.")));

    private static TextChange[] AssertLaws(Texts texts)
    {
        var (old, @new) = texts;
        TextChange[] changes = [.. Corpus.Align(old, @new)];
        int oldEnd = 0, newEnd = 0;
        for (var i = 0; i < changes.Length; i++)
        {
            var change = changes[i];
            Assert.Equal(change.Kind is not ChangeKind.Inserted, change.Old is not null);
            Assert.Equal(change.Kind is not ChangeKind.Deleted, change.New is not null);
            Assert.True(i == 0 || changes[i - 1].Kind != change.Kind);
            Assert.True(i == 0 || changes[i - 1].Kind == ChangeKind.Equal || change.Kind == ChangeKind.Equal);
            Assert.Equal(oldEnd, change.Old?.Start ?? oldEnd);
            Assert.Equal(newEnd, change.New?.Start ?? newEnd);
            Assert.True(change.Old is not { Length: 0 } && change.New is not { Length: 0 });
            oldEnd = change.Old?.End ?? oldEnd;
            newEnd = change.New?.End ?? newEnd;
            if (change is { Kind: ChangeKind.Equal, Old: { } kept, New: { } same })
            {
                Assert.True(old.AsSpan(kept.Start, kept.Length).SequenceEqual(@new.AsSpan(same.Start, same.Length)));
            }
        }

        Assert.Equal((old.Length, @new.Length), (oldEnd, newEnd));
        Assert.Equal(changes, Corpus.Align(old, @new));
        Assert.Equal(old == @new, changes.All(change => change.Kind == ChangeKind.Equal));
        Assert.True(old != @new || changes.Length == (old.Length == 0 ? 0 : 1));
        return changes;
    }

    private static IEnumerable<Texts> Shrink(Texts texts) =>
        Smaller.Texts(texts.Old).Select(old => texts with { Old = old }).Concat(Smaller.Texts(texts.New).Select(@new => texts with { New = @new }));

    private static string Mark(string old, string @new)
    {
        var marked = new StringBuilder();
        foreach (var change in AssertLaws(new(old, @new)))
        {
            var gone = change.Old is { } oldSpan ? old.Substring(oldSpan.Start, oldSpan.Length) : "";
            var come = change.New is { } newSpan ? @new.Substring(newSpan.Start, newSpan.Length) : "";
            marked.Append(change.Kind == ChangeKind.Equal ? gone : (gone.Length > 0 ? $"[-{gone}-]" : "") + (come.Length > 0 ? $"{{+{come}+}}" : ""));
        }

        return marked.ToString();
    }

    private static string Words(int start, int count, Func<int, string> word) => string.Join(' ', Enumerable.Range(start, count).Select(word));

    private static Gen<string> Text(int most) => Gen.Choose(0, most).SelectMany(count => Token.ArrayOf(count)).Select(string.Concat);

    private sealed record Texts(string Old, string New);
}
