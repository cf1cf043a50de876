using Dataset.Linking;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests how names are normalized before they are compared.</summary>
public class NameTextTests
{
    [Theory]
    [InlineData("  Jean–Luc \t O’Neil ", "Jean-Luc O'Neil")]
    [InlineData("Jean‐Luc O‘Neil", "Jean-Luc O'Neil")]
    [InlineData("- '", "")]
    [InlineData("", "")]
    [InlineData("7", "7")]
    public void A_declared_name_is_cleaned(string name, string cleaned) => Assert.Equal(cleaned, NameText.Clean(name));

    [Theory]
    [InlineData('-', ' ')]
    [InlineData('–', ' ')]
    [InlineData(' ', ' ')]
    [InlineData('\u3000', ' ')]
    [InlineData('\'', '\'')]
    [InlineData('’', '\'')]
    [InlineData('A', 'a')]
    [InlineData('É', 'é')]
    [InlineData('я', 'я')]
    public void Hyphens_are_spaces_and_case_is_folded(char c, char symbol) => Assert.Equal(symbol, NameText.Symbol(c));
}
