using System.Text;
using Dataset.Text;
using Dataset.Text.Unicode;
using Xunit;

namespace Dataset.Tests.Text.Unicode;

public class CaseFoldingTests
{
    [Fact]
    public void Both_cases_of_a_letter_fold_to_the_same_letter()
    {
        for (var i = 0; i < 0x20000; i++)
        {
            if (!Rune.IsValid(i) || i is 0x130 or 0x131)
            {
                continue;
            }

            var rune = new Rune(i);
            Assert.Equal(CaseFolding.Fold(i), CaseFolding.Fold(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).Value));
        }
    }

    [Fact]
    public void Folding_is_idempotent()
    {
        for (var i = 0; i < 0x20000; i++)
        {
            Assert.Equal(CaseFolding.Fold(i), CaseFolding.Fold(CaseFolding.Fold(i)));
        }
    }

    [Theory]
    [InlineData('A', 'a')]
    [InlineData('É', 'é')]
    [InlineData('Σ', 'σ')]
    [InlineData('ς', 'σ')]
    [InlineData('İ', 'İ')]
    [InlineData('ı', 'ı')]
    [InlineData('ß', 'ß')]
    [InlineData('\u1E9E', 'ß')]
    [InlineData('\u017F', 's')]
    [InlineData('\uAB70', '\u13A0')]
    [InlineData('@', '@')]
    [InlineData('[', '[')]
    [InlineData('“', '“')]
    public void A_character_folds_as_the_standard_specifies(char c, char folded) => Assert.Equal(folded, CaseFolding.Fold(c));

    [Theory]
    [InlineData("Straße", "STRAßE", true)]
    [InlineData("Zoë", "ZOË", true)]
    [InlineData("Zoë", "Zoe", false)]
    [InlineData("ab", "abc", false)]
    public void Pieces_are_equal_except_for_case(string x, string y, bool equal) => Assert.Equal(equal, CaseFolding.Equal(x, y));

    [Fact]
    public void A_set_can_ignore_case()
    {
        var set = new System.Collections.Generic.HashSet<string>(FoldingComparer.Instance) { "Straße", "ÉTÉ" };
        Assert.Contains("été", set);
        Assert.DoesNotContain("ete", set);
        Assert.False(set.Add("STRAßE"));
    }
}
