using Xunit;

namespace Dataset.Tests.Text.Quotes;

public class KindTests
{
    [Theory]
    [InlineData("Feld declared \"We will rebuild the whole pier.\"")]
    [InlineData("Fans chanted \"Mend it now!\" at noon.")]
    [InlineData("Feld said: \"no comment\"")]
    [InlineData("Asked twice, Feld replied, \"No.\"")]
    [InlineData("\"No,\" Feld replied.")]
    [InlineData("(\"We are done,\" Feld said.)")]
    public void A_separate_clause_is_direct(string text) => Assert.StartsWith("Direct", QuoteReadings.Lines(text)[0]);

    [Theory]
    [InlineData("Feld vowed to \"rebuild\" the pier.")]
    [InlineData("Feld said that, \"while it stands, it may fall.\"")]
    [InlineData("Feld called it a \"disaster.\"")]
    [InlineData("The pier has been described as \"the next landmark of the coast.\"")]
    [InlineData("Pilots were told to \"keep quiet\" about it.")]
    [InlineData("Feld said he's \"all in\" again.")]
    [InlineData("The sign read \"No Way Out\" in red.")]
    public void Words_in_the_reporters_sentence_are_partial(string text) => Assert.StartsWith("Partial", QuoteReadings.Lines(text)[0]);

    [Theory]
    [InlineData("The so-called \"gull tax\" was dropped.")]
    [InlineData("The bill, dubbed the \"plank law\" by pilots, failed.")]
    [InlineData("Her latest book, \"The Long Pier,\" sold well.")]
    [InlineData("Feld spoke on the radio show \"Harbour Lights\" again.")]
    [InlineData("The word \"pier\" is not in the report.")]
    [InlineData("The pier restored \"gull diplomacy\" on the coast.")]
    [InlineData("The leaders' commitment to the coast also underscores the return of \"gull diplomacy,\" which helps.")]
    [InlineData("The \"A\" pier and the \"B\" pier are closed.")]
    [InlineData("A box labeled \"planks\" was found.")]
    public void Names_titles_and_scare_quotes_are_terms(string text) => Assert.StartsWith("Term None -/-", QuoteReadings.Lines(text)[0]);

    [Fact]
    public void Two_fragments_in_a_sentence_are_two_utterances() => Assert.Equal(
        ["Partial Explicit Feld/said 0: very old", "Partial Explicit Feld/said 1: quite lost."],
        QuoteReadings.Lines("Feld said the pier was \"very old\" and \"quite lost.\""));
}
