using Xunit;

namespace Dataset.Tests.Text.Quotes;

/// <summary>Tests who speaks in the dialogue of stories, memoirs and features.</summary>
public class DialogueTests
{
    [Theory]
    [InlineData("\"The tide is out,\" replied the ferryman; \"come again at six.\"", "the ferryman/replied")]
    [InlineData("\"The tide is out,\" said he: \"you may walk.\"", "he/said")]
    [InlineData("\"The tide is out,\" said he, and after a while: \"You may walk.\"", "he/said")]
    [InlineData("\"The tide,\" put in the cook, \"is out.\"", "the cook/put in")]
    [InlineData("\"The tide,\" Greta broke in, \"is out.\"", "Greta/broke in")]
    public void A_quotation_continued_after_its_attribution_is_one_utterance(string text, string expected)
    {
        var quotes = QuoteReadings.Lines(text);
        Assert.Equal(2, quotes.Length);
        Assert.Matches($"^Direct (Explicit|Pronoun) {expected} 0:", quotes[0]);
        Assert.StartsWith($"Direct Continued {expected} 0:", quotes[1]);
    }

    [Theory]
    [InlineData("\"The tide is out,\" the cook said, and added: \"You may walk.\"", "Direct Explicit the cook/added 1: You may walk.")]
    [InlineData("\"The tide is out,\" said the first man; and the second answered, \"So it is.\"", "Direct Explicit the second/answered 1: So it is.")]
    public void Another_verb_of_saying_begins_another_utterance(string text, string expected) => Assert.Equal(expected, QuoteReadings.Lines(text)[1]);

    [Theory]
    [InlineData("\"Ebb?\" echoed Mr. Yarrow.", "Mr. Yarrow/echoed")]
    [InlineData("\"The moon is up,\" chimed in the smaller boy.", "the smaller boy/chimed in")]
    [InlineData("\"The moon is up,\" cried out somebody on deck.", "somebody/cried out")]
    [InlineData("\"The moon is up,\" Greta put in quietly.", "Greta/put in")]
    [InlineData("\"The moon is up,\" scolded Aunt May.", "Aunt May/scolded")]
    [InlineData("\"The moon is up!\" came a voice from the hold.", "a voice/came")]
    [InlineData("\"The moon is up,\" was all that Piet answered.", "Piet/answered")]
    [InlineData("\"The moon is up,\" were the first words she said.", "she/said")]
    public void Verbs_of_dialogue_attribute_the_quotation_before_them(string text, string expected)
    {
        var line = Assert.Single(QuoteReadings.Lines(text));
        Assert.StartsWith("Direct ", line);
        Assert.Contains($" {expected} 0:", line);
    }

    [Theory]
    [InlineData("\"Twelve boats,\" was the answer.")]
    [InlineData("\"Never!\" came the reply.")]
    public void An_answer_without_a_speaker_is_still_speech(string text) => Assert.StartsWith("Direct None -/- 0:", Assert.Single(QuoteReadings.Lines(text)));

    [Theory]
    [InlineData("\"The Slow Tide,\" released the same year, did well.")]
    [InlineData("\"The Slow Tide,\" returned the same year with a new cast.")]
    [InlineData("\"The Slow Tide\" returned the studio to profit.")]
    [InlineData("The \"Slow Tide,\" finished by a yard in Rostock, was sold.")]
    public void The_same_verbs_describe_actions_elsewhere(string text) => Assert.StartsWith("Term None -/-", Assert.Single(QuoteReadings.Lines(text)));

    [Theory]
    [InlineData("She paused, then said, \"The tide is out.\"", "Direct Pronoun She/said 0: The tide is out.")]
    [InlineData("The ferryman: \"The tide is out.\"", "Direct Explicit The ferryman/- 0: The tide is out.")]
    [InlineData("\"The tide is out,\" was the old pilot's only remark.", "Direct Explicit the old pilot/remark 0: The tide is out,")]
    [InlineData("\"The tide is out,\" is how Piet puts it.", "Direct Explicit Piet/puts 0: The tide is out,")]
    [InlineData("\"But the\u2014\"", "Direct None -/- 0: But the\u2014")]
    public void Turns_of_dialogue_are_whole_clauses(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Fact]
    public void Two_adjacent_turns_are_two_utterances() =>
        Assert.Equal(["Direct None -/- 0: But\u2014", "Direct Pronoun she/cried 1: Hush!"], QuoteReadings.Lines("\"But\u2014\" \"Hush!\" she cried."));

    [Theory]
    [InlineData("\"Low water?\" Piet thinks about it.")]
    [InlineData("Advice for the pilot: \"Low water.\"")]
    public void Thoughts_and_advice_are_not_speech(string text) => Assert.Contains(" None -/- 0:", Assert.Single(QuoteReadings.Lines(text)));
}
