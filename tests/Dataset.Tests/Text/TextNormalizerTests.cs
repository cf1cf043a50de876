using Dataset.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Text;

public class TextNormalizerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain\ntext\n")]
    [InlineData("a pair \uD83D\uDE00 stays")]
    [InlineData("inner \uFEFF mark, \u2028, \u0085, \u00A0, tab\t, \0")]
    public void A_normalized_text_is_returned_as_the_same_object(string text) => Assert.Same(text, TextNormalizer.Normalize(text));

    [Theory]
    [InlineData("\uFEFFa", "a")]
    [InlineData("\uFEFF\uFEFFa", "\uFEFFa")]
    [InlineData("\uFEFF", "")]
    public void Only_a_leading_byte_order_mark_is_removed(string text, string expected) => Assert.Equal(expected, TextNormalizer.Normalize(text));

    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("\r\r\n\n\r", "\n\n\n\n")]
    [InlineData("end\r", "end\n")]
    public void Line_ends_become_line_feeds(string text, string expected) => Assert.Equal(expected, TextNormalizer.Normalize(text));

    [Fact]
    public void An_unpaired_surrogate_becomes_the_replacement_character()
    {
        var high = ((char)0xD83D).ToString();
        var low = ((char)0xDE00).ToString();

        Assert.Equal("a\uFFFD", TextNormalizer.Normalize("a" + high));
        Assert.Equal("\uFFFDa", TextNormalizer.Normalize(low + "a"));
        Assert.Equal("\uFFFD" + high + low, TextNormalizer.Normalize(high + high + low));
        Assert.Equal("\uFFFD\n" + high + low, TextNormalizer.Normalize(high + "\r\n" + high + low));
    }

    [Fact]
    public void Normalization_is_idempotent_and_lines_keep_their_numbers() =>
        Prop.ForAll<string>(text =>
        {
            var once = TextNormalizer.Normalize(text ?? "");
            var inner = once.Length > 0 && once[0] == '\uFEFF';
            return (inner || ReferenceEquals(once, TextNormalizer.Normalize(once)))
                && new LineMap(text ?? "").Count == new LineMap(once).Count;
        }).QuickCheckThrowOnFailure();
}
