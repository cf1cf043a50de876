using Xunit;

namespace Dataset.Tests.Text.Quotes;

public class SpeakerTests
{
    [Theory]
    [InlineData("\"We sold the last boat in spring,\" Nora Feld said.", "Direct Explicit Nora Feld/said 0: We sold the last boat in spring,")]
    [InlineData("\"We sold the last boat in spring,\" said Nora Feld, a harbour pilot.", "Direct Explicit Nora Feld/said 0: We sold the last boat in spring,")]
    [InlineData("\"We sold the last boat,\" Nora Feld, a pilot at the old harbour, said.", "Direct Explicit Nora Feld/said 0: We sold the last boat,")]
    [InlineData("\"We sold the last boat,\" Nora Feld (Independent) told reporters.", "Direct Explicit Nora Feld/told 0: We sold the last boat,")]
    [InlineData("\"We sold the last boat,\" she added.", "Direct Pronoun she/added 0: We sold the last boat,")]
    [InlineData("\"Boats must be sold by March,\" the statement read.", "Direct Explicit the statement/read 0: Boats must be sold by March,")]
    [InlineData("\"Boats must be sold,\" according to the harbour office.", "Direct Explicit the harbour office/according to 0: Boats must be sold,")]
    [InlineData("\"Who sold it?\" Feld asked.", "Direct Explicit Feld/asked 0: Who sold it?")]
    [InlineData("\"No boat is left,\" Feld harrumphed.", "Direct Explicit Feld/harrumphed 0: No boat is left,")]
    [InlineData("\"No boat is left,\" read a notice pinned to the door.", "Direct Explicit a notice/read 0: No boat is left,")]
    [InlineData("\"No boat is left,\" said a man identified as the pilot.", "Direct Explicit a man/said 0: No boat is left,")]
    [InlineData("\"No boat is left,\" said a retired pilot.", "Direct Explicit a retired pilot/said 0: No boat is left,")]
    public void A_quotation_has_the_speaker_named_after_it(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("Nora Feld said, \"We sold the last boat.\"", "Direct Explicit Nora Feld/said 0: We sold the last boat.")]
    [InlineData("Asked about the pier, Feld replied: \"We sold it.\"", "Direct Explicit Feld/replied 0: We sold it.")]
    [InlineData("In a letter, Feld wrote on Monday: \"We sold it.\"", "Direct Explicit Feld/wrote 0: We sold it.")]
    [InlineData("In a statement, Nora Feld: \"We sold it.\"", "Direct Explicit Nora Feld/- 0: We sold it.")]
    [InlineData("Feld praised the pilots, saying they \"never lost a single boat.\"", "Partial Explicit Feld/saying 0: never lost a single boat.")]
    [InlineData("Feld thanked the pilot and called him \"the calmest man on the coast.\"", "Partial Explicit Feld/called 0: the calmest man on the coast.")]
    [InlineData("The pier was described by Nora Feld as \"a heap of splinters.\"", "Partial Explicit Nora Feld/described 0: a heap of splinters.")]
    [InlineData("He stressed that the \"pier is older than the town.\"", "Partial Pronoun He/stressed 0: pier is older than the town.")]
    [InlineData("The council met Feld, who said \"the pier is lost.\"", "Partial Explicit Feld/said 0: the pier is lost.")]
    [InlineData("According to Nora Feld, the pier is \"older than the town itself.\"",
        "Partial Explicit Nora Feld/According to 0: older than the town itself.")]
    [InlineData("Feld, who called the pier \"a heap of splinters,\" said she would go.", "Partial Explicit Feld/called 0: a heap of splinters,")]
    [InlineData("Said one pilot from the north: \"We sold it.\"", "Direct Explicit one pilot/Said 0: We sold it.")]
    [InlineData("Adds Feld, who has run the pier since spring: \"We sold it.\"", "Direct Explicit Feld/Adds 0: We sold it.")]
    [InlineData("The pier, described by Feld as \"a heap of splinters,\" was sold.", "Partial Explicit Feld/described 0: a heap of splinters,")]
    [InlineData("Calling the pier \"a heap of splinters,\" Feld sold it.", "Partial Explicit Feld/Calling 0: a heap of splinters,")]
    [InlineData("Citing \"rotten planks and worse,\" the council closed the pier.", "Partial Explicit the council/Citing 0: rotten planks and worse,")]
    public void A_quotation_has_the_speaker_named_before_it(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Fact]
    public void An_interrupted_quotation_is_one_utterance() => Assert.Equal(
        ["Direct Pronoun she/said 0: The pier,", "Direct Continued she/said 0: is older than the town."],
        QuoteReadings.Lines("\"The pier,\" she said, \"is older than the town.\""));

    [Fact]
    public void A_quotation_continues_after_its_attribution() => Assert.Equal(
        ["Direct Explicit Feld/said 0: The pier is old,", "Direct Continued Feld/said 0: Nobody mends it."],
        QuoteReadings.Lines("\"The pier is old,\" Feld said. \"Nobody mends it.\""));

    [Fact]
    public void A_participle_begins_another_quotation_of_the_same_speaker() => Assert.Equal(
        ["Direct Explicit Feld/said 0: The pier is old,", "Partial Explicit Feld/adding 1: nobody has ever mended it."],
        QuoteReadings.Lines("\"The pier is old,\" Feld said, adding that \"nobody has ever mended it.\""));

    [Fact]
    public void A_quotation_that_fills_its_paragraph_gets_the_previous_speaker() => Assert.Equal(
        ["Direct Implied Nora Feld/- 0: The pier is older than the town."],
        QuoteReadings.Lines("Nora Feld criticised the council.\n\n\"The pier is older than the town.\""));

    [Fact]
    public void A_paragraph_that_ends_with_a_colon_introduces_the_next() => Assert.Equal(
        ["Direct Implied Feld/- 0: The pier is older than the town."],
        QuoteReadings.Lines("Asked about the cost, Feld said:\n\n\"The pier is older than the town.\""));

    [Fact]
    public void Another_speaker_after_a_colon_is_the_speaker() => Assert.Equal(
        ["Direct Explicit the union/wrote 0: The pier is lost,"],
        QuoteReadings.Lines("The letter also named the harm that it said the flood would do to the town: \"The pier is lost,\" the union wrote."));

    [Fact]
    public void A_fragment_is_followed_by_the_same_speaker() => Assert.Equal(
        ["Partial Pronoun she/said 0: nobody has mended it,", "Direct Implied she/said 1: We are lost."],
        QuoteReadings.Lines("Feld went because \"nobody has mended it,\" she said. \"We are lost.\""));

    [Fact]
    public void A_thought_is_not_continued_speech() => Assert.Equal(
        ["Direct None -/- 0: The pier is older than the town."],
        QuoteReadings.Lines("Feld thought of leaving the town.\n\n\"The pier is older than the town.\""));

    [Fact]
    public void An_attribution_in_a_separate_sentence_is_found() => Assert.Equal(
        ["Direct Explicit Black/said 0: Who will pay for all of it?", "Direct Continued Black/said 0: Not the town."],
        QuoteReadings.Lines("\"Who will pay for all of it?\" Black said quietly. \"Not the town.\""));

    [Fact]
    public void A_quotation_that_mentions_a_person_is_not_attributed_to_that_person() => Assert.Equal(
        ["Direct None -/- 0: It was Feld who sold the pier."],
        QuoteReadings.Lines("Nora Feld criticised the council.\n\n\"It was Feld who sold the pier.\""));

    [Fact]
    public void A_speaker_is_never_invented() => Assert.Equal(
        ["Direct None -/- 0: The pier is older than the town."],
        QuoteReadings.Lines("The pier opened on Monday.\n\n\"The pier is older than the town.\""));
}
