using System.Globalization;
using System.Text;
using Dataset.Text;
using Dataset.Text.Unicode;
using Xunit;

namespace Dataset.Tests.Text.Unicode;

public class BaseLettersTests
{
    [Theory]
    [InlineData("Crème Brûlée", "Creme Brulee")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("Tromsø", "Tromso")]
    [InlineData("Đà Nẵng", "Da Nang")]
    [InlineData("İzmir ılık", "Izmir ilik")]
    [InlineData("Αθήνα", "Αθηνα")]
    [InlineData("æ œ ß þ", "æ œ ß þ")]
    [InlineData("naïve “quote” – 10°", "naive “quote” – 10°")]
    public void Diacritics_are_removed_and_case_is_kept(string text, string expected)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            result.Append(BaseLetters.Of(c));
        }

        Assert.Equal(expected, result.ToString());
    }

    [Fact]
    public void A_base_letter_is_its_own_base_letter_and_keeps_its_case()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var letter = BaseLetters.Of((char)i);
            Assert.Equal(letter, BaseLetters.Of(letter));
            if (letter != i)
            {
                Assert.Equal(Characters.IsUpper((char)i), Characters.IsUpper(letter));
                Assert.NotEqual(UnicodeCategory.NonSpacingMark, Characters.Category(letter));
            }
        }
    }
}
