using System;
using System.Linq;
using Dataset.Text;
using Dataset.Text.Unicode;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Text.Words;

public class WordTests
{
    [Theory]
    [InlineData("The talks ended late.", "The|talks|ended|late")]
    [InlineData("Kim's plan, the leaders’ plan", "Kim's|plan|the|leaders|plan")]
    [InlineData("a leader-to-leader deal on Korea-Japan ties", "a|leader-to-leader|deal|on|Korea-Japan|ties")]
    [InlineData("COVID\u201119 and F\u201016", "COVID\u201119|and|F\u201016")]
    [InlineData("pre- and post-war – not -ish", "pre|and|post-war|not|ish")]
    [InlineData("in the U.S. he met J.K. Marlow", "in|the|U.S.|he|met|J.K.|Marlow")]
    [InlineData("U.S.-led and South Korea-U.S.-Japan work", "U.S.-led|and|South|Korea-U.S.-Japan|work")]
    [InlineData("the U.K.'s plan, the U.S.’s part", "the|U.K.'s|plan|the|U.S.’s|part")]
    [InlineData("a D.J.'s set, U.N.'s, K.'s or D.A.'ll", "a|D.J.'s|set|U.N.'s|K.'s|or|D.A.'ll")]
    [InlineData("her Ph.D.'s worth, Norvane Inc.’s and Crane Jr.'s", "her|Ph.D.'s|worth|Norvane|Inc.’s|and|Crane|Jr.'s")]
    [InlineData("the U.S.' part, 'the U.S.' or 'left.' So", "the|U.S.|part|the|U.S.|or|left|So")]
    [InlineData("'He left.'soon and 3.'s", "He|left|soon|and|3|s")]
    [InlineData("U.K.'s-led, the U.S.'s.", "U.K.'s-led|the|U.S.'s")]
    [InlineData("at 9:30 a.m., e.g. now", "at|9|30|a.m.|e.g.|now")] // a colon joins letters only
    [InlineData("No. 10, item A. or b.", "No|10|item|A|or|b")]
    [InlineData("the U.S... and then", "the|U.S|and|then")]
    [InlineData("$1,234.56 or 3.5% of 10;20", "1,234.56|or|3.5|of|10;20")]
    [InlineData("snake_case, __init__ and ___", "snake_case|__init__|and")]
    [InlineData("rock 'n' roll's", "rock|n|roll's")]
    [InlineData("don't and don’t", "don't|and|don’t")]
    [InlineData("see example.org/a-b?c=1", "see|example.org|a-b|c|1")]
    [InlineData("e\u0301te\u0301 co\u00ADop", "e\u0301te\u0301|co\u00ADop")]
    [InlineData("東京 is とうきょう", "東|京|is|と|う|き|ょ|う")]
    [InlineData("カタカナ text", "カタカナ|text")]
    [InlineData("\U00010400\U00010401 \U0002000B", "\U00010400\U00010401|\U0002000B")]
    [InlineData("😀 – … !?", "")]
    [InlineData("", "")]
    public void Words_are_the_segments_with_a_letter_or_digit(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words(text).Select(x => x.Text)));

    [Fact]
    public void A_word_has_its_place()
    {
        var word = Words("well, then").Last();
        Assert.Equal(new TextSpan(6, 4), word.Span);
        Assert.Equal("then", word.Text);
        Assert.Equal("then", word.AsSpan().ToString());
        Assert.Equal("then", word.ToString());
    }

    [Fact]
    public void The_default_word_is_empty()
    {
        Assert.Equal(string.Empty, default(Word).Text);
        Assert.True(default(Word).AsSpan().IsEmpty);
        Assert.Empty(default(WordEnumerable));
        Assert.Equal(0, default(WordEnumerable).Count());
    }

    [Fact]
    public void Words_are_equal_if_they_have_the_same_place()
    {
        var words = Words("so so").ToList();
        Assert.NotEqual(words[0], words[1]);
        Assert.Equal(words[1], Words("so so").Last());
        Assert.Equal(words[1].GetHashCode(), Words("so so").Last().GetHashCode());
    }

    [Fact]
    public void Words_end_at_the_edge_of_their_piece()
    {
        var words = new WordEnumerable("one two-three four", new TextSpan(4, 5));
        Assert.Equal(["two", "t"], [.. new WordEnumerable("one two three", new TextSpan(4, 5)).Select(x => x.Text)]);
        Assert.Equal(["two-t"], [.. words.Select(x => x.Text)]);
        Assert.Equal(1, words.Count());
    }

    [Fact]
    public void Enumerating_allocates_nothing()
    {
        var words = Words(string.Concat(Enumerable.Repeat("Yoon's U.S.-led talks, at 3.5% of it. ", 200)));
        var letters = Letters(words);
        var before = GC.GetAllocatedBytesForCurrentThread();
        letters += Letters(words);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(letters > 0);

        static int Letters(WordEnumerable words)
        {
            var sum = 0;
            foreach (var word in words)
            {
                sum += word.AsSpan().Length;
            }

            return sum;
        }
    }

    [Fact]
    public void The_words_of_any_text_are_in_order_and_contain_all_its_letters()
    {
        var pieces = Gen.Elements("a", "B", "7", ".", ",", "'", "’", "-", "_", ":", " ", "\n", "\u0301", "\u00AD", "\u200D", "א", "\"", "カ", "中", "\uD83D",
            "\uDE00", "😀", "U.S.");
        var texts = Gen.ArrayOf(pieces).Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var covered = new bool[text.Length];
            var end = 0;
            foreach (var word in Words(text))
            {
                Assert.True(word.Span.Start >= end && word.Span.Length > 0 && word.Span.End <= text.Length);
                Assert.Contains(word.Text, Characters.IsLetterOrDigit);
                end = word.Span.End;
                covered.AsSpan(word.Span.Start, word.Span.Length).Fill(true);
            }

            for (var i = 0; i < text.Length; i++)
            {
                Assert.True(covered[i] || !Characters.IsLetterOrDigit(text[i]));
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("'")]
    [InlineData("a'\u0301")]
    [InlineData("_")]
    [InlineData("\uD83D")]
    [InlineData("א'")]
    public void A_million_characters_of_anything_are_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var last = 0;
        foreach (var word in Words(text))
        {
            last = word.Span.End;
        }

        Assert.InRange(last, 0, text.Length);
    }

    private static WordEnumerable Words(string text) => new(text, new TextSpan(0, text.Length));
}
