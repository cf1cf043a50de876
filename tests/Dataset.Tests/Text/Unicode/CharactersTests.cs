using System.Globalization;
using Dataset.Text;
using Dataset.Text.Unicode;
using Xunit;

namespace Dataset.Tests.Text.Unicode;

public class CharactersTests
{
    [Fact]
    public void Categories_agree_with_the_framework_if_its_Unicode_version_is_the_same()
    {
        // U+1C89 was added in Unicode 16.0, U+323B0 in 17.0. On other runtimes, only characters that the tables know are compared.
        var same = CharUnicodeInfo.GetUnicodeCategory(0x1C89) == UnicodeCategory.UppercaseLetter
            && CharUnicodeInfo.GetUnicodeCategory(0x323B0) == UnicodeCategory.OtherNotAssigned;
        var differences = 0;
        for (var c = 0; c <= 0x10FFFF; c++)
        {
            var own = Characters.Category(c);
            if (own != CharUnicodeInfo.GetUnicodeCategory(c) && (same || own != UnicodeCategory.OtherNotAssigned))
            {
                differences++;
            }
        }

        // Later versions of the standard reclassify a handful of characters.
        Assert.InRange(differences, 0, same ? 0 : 50);
    }

    [Fact]
    public void Every_class_agrees_with_the_framework_over_all_characters()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            if (Characters.Category(c) != CharUnicodeInfo.GetUnicodeCategory(i))
            {
                continue;
            }

            Assert.Equal(char.IsLetter(c), Characters.IsLetter(c));
            Assert.Equal(char.IsDigit(c), Characters.IsDigit(c));
            Assert.Equal(char.IsLetterOrDigit(c), Characters.IsLetterOrDigit(c));
            Assert.Equal(char.IsLower(c), Characters.IsLower(c));
            Assert.Equal(char.IsPunctuation(c), Characters.IsPunctuation(c));
            Assert.Equal(char.IsControl(c), Characters.IsControl(c));
            Assert.Equal(char.IsWhiteSpace(c), Characters.IsWhiteSpace(c));
            Assert.Equal(char.IsUpper(c) || char.GetUnicodeCategory(c) == UnicodeCategory.TitlecaseLetter, Characters.IsUpper(c));
            Assert.Equal(Characters.IsLetter(c), Characters.IsLetter(i));
            Assert.Equal(Characters.IsUpper(c), Characters.IsUpper(i));
            Assert.Equal(Characters.IsLower(c), Characters.IsLower(i));
            Assert.Equal(Characters.IsDigit(c), Characters.IsDigit(i));
            Assert.Equal(Characters.IsWhiteSpace(c), Characters.IsWhiteSpace(i));
        }
    }

    [Theory]
    [InlineData(0x0301, true)] // combining acute
    [InlineData(0x20DD, true)] // enclosing circle
    [InlineData('a', false)]
    [InlineData(0xE9, false)]
    public void Marks_are_the_combining_characters(int codePoint, bool expected)
    {
        Assert.Equal(expected, Characters.IsMark(codePoint));
        Assert.Equal(expected, Characters.IsMark((char)codePoint));
    }

    [Theory]
    [InlineData(0xAD, true)] // soft hyphen
    [InlineData(0xFEFF, true)]
    [InlineData(0x200D, true)]
    [InlineData(0xE0041, true)] // a tag
    [InlineData(' ', false)]
    public void Format_characters_are_the_invisible_ones(int codePoint, bool expected) => Assert.Equal(expected, Characters.IsFormat(codePoint));

    [Theory]
    [InlineData(-1)]
    [InlineData(0x110000)]
    [InlineData(int.MaxValue)]
    [InlineData(0xD800)]
    public void A_number_that_is_not_a_code_point_is_in_no_class(int codePoint)
    {
        Assert.False(Characters.IsLetterOrDigit(codePoint));
        Assert.False(Characters.IsWhiteSpace(codePoint));
        Assert.False(Characters.IsPunctuation(codePoint));
        Assert.Equal(WordBreak.Other, WordBreakProperty.Of(codePoint));
        Assert.Equal(codePoint, CaseFolding.Fold(codePoint));
    }

    [Fact]
    public void A_code_point_can_take_two_code_units()
    {
        Assert.Equal(0x1F600, Characters.CodePointAt("x\uD83D\uDE00", 1));
        Assert.Equal(0xD83D, Characters.CodePointAt("x\uD83D", 1));
        Assert.Equal(0xDE00, Characters.CodePointAt("\uDE00", 0));
    }
}
