using Dataset.Linking;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests which capitalized words are not part of a name next to them.</summary>
public sealed class NameWordTests
{
    [Theory]
    [InlineData("The", true)]
    [InlineData("AGAINST", true)]
    [InlineData("Maybe", true)]
    [InlineData("Today", true)]
    [InlineData("Will", false)]
    [InlineData("May", false)]
    [InlineData("Three", false)]
    [InlineData("Van", false)]
    public void Function_words_are_not_names(string word, bool isFunctionWord) => Assert.Equal(isFunctionWord, NameWords.IsFunctionWord(word));

    [Theory]
    [InlineData("Friday", true)]
    [InlineData("SEPT", true)]
    [InlineData("March", true)]
    [InlineData("April", false)]
    [InlineData("Sun", false)]
    [InlineData("Day", false)]
    public void Days_and_months_that_are_also_names_can_be_part_of_a_name(string word, bool isCalendar) => Assert.Equal(isCalendar, NameWords.IsCalendar(word));

    [Theory]
    [InlineData("Mr", true)]
    [InlineData("Mr.", false)]
    [InlineData("Goalkeeper", true)]
    [InlineData("Interim", false)]
    public void Titles_are_not_names(string word, bool isTitle) => Assert.Equal(isTitle, NameWords.IsTitle(word));
}
