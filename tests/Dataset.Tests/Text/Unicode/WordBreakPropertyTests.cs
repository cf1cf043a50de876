using Dataset.Text;
using Dataset.Text.Unicode;
using Xunit;

namespace Dataset.Tests.Text.Unicode;

public class WordBreakPropertyTests
{
    [Theory]
    [InlineData('a', nameof(WordBreak.ALetter))]
    [InlineData('ß', nameof(WordBreak.ALetter))]
    [InlineData(0x05D0, nameof(WordBreak.HebrewLetter))]
    [InlineData('7', nameof(WordBreak.Numeric))]
    [InlineData('_', nameof(WordBreak.ExtendNumLet))]
    [InlineData(':', nameof(WordBreak.MidLetter))]
    [InlineData(',', nameof(WordBreak.MidNum))]
    [InlineData('.', nameof(WordBreak.MidNumLet))]
    [InlineData('’', nameof(WordBreak.MidNumLet))]
    [InlineData('\'', nameof(WordBreak.SingleQuote))]
    [InlineData('"', nameof(WordBreak.DoubleQuote))]
    [InlineData('-', nameof(WordBreak.Other))]
    [InlineData(0x0301, nameof(WordBreak.Extend))]
    [InlineData(0xAD, nameof(WordBreak.Format))]
    [InlineData(0x200D, nameof(WordBreak.Zwj))]
    [InlineData(0x1F1EB, nameof(WordBreak.RegionalIndicator))]
    [InlineData('\n', nameof(WordBreak.Newline))]
    [InlineData(' ', nameof(WordBreak.Space))]
    [InlineData(0xA0, nameof(WordBreak.Other))] // a no-break space joins lines, not words
    [InlineData(0x30AB, nameof(WordBreak.Katakana))]
    [InlineData(0x3042, nameof(WordBreak.Other))] // Hiragana
    [InlineData(0x4E2D, nameof(WordBreak.Other))] // an ideograph
    [InlineData(0x0E01, nameof(WordBreak.Other))] // Thai
    [InlineData(0x2A6D6, nameof(WordBreak.Other))]
    [InlineData(0xE0100, nameof(WordBreak.Extend))]
    [InlineData(0x10400, nameof(WordBreak.ALetter))]
    public void The_property_has_the_standard_value(int codePoint, string expected) => Assert.Equal(expected, WordBreakProperty.Of(codePoint).ToString());

    [Fact]
    public void A_letter_or_digit_is_never_a_separator()
    {
        for (var i = 0; i <= 0x10FFFF; i++)
        {
            if (Characters.IsLetterOrDigit(i))
            {
                Assert.True(
                    WordBreakProperty.Of(i) is WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Numeric or WordBreak.Katakana or WordBreak.Other
                        or WordBreak.Extend,
                    i.ToString("X", System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }
}
