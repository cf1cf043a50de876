using Xunit;

namespace Dataset.Tests.Text.Quotes;

/// <summary>When does the sentence beside a quotation show who speaks, though it has no verb of saying?</summary>
public class ActionBeatTests
{
    [Theory]
    [InlineData("Slowly Mr. Yarrow bowed. \"Madam.\"", "Mr. Yarrow")]
    [InlineData("Greta glanced at Piet. \"You have been out.\"", "Greta")]
    [InlineData("She did not look up. \"You have been out.\"", "She")]
    [InlineData("The old pilot was smiling. \"You have been out.\"", "The old pilot")]
    [InlineData("Madame de Roos lowered her cards. \"You have been out.\"", "Madame de Roos")]
    [InlineData("As he rose, Greta frowned. \"You have been out.\"", "Greta")]
    [InlineData("Laughing, Piet threw down his oars. \"You have been out.\"", "Piet")]
    [InlineData("Without a word Piet folded the chart. \"You have been out.\"", "Piet")]
    [InlineData("The coach pours the tea and sits down. \"We were afraid.\"", "The coach")]
    [InlineData("The witness hesitated. \"We were afraid.\"", "The witness")]
    [InlineData("Prosecutor Ada Roos rose. \"We were afraid.\"", "Prosecutor Ada Roos")]
    [InlineData("Asked about the wreck, Piet shakes his head. \"We were afraid.\"", "Piet")]
    public void Who_acts_before_a_quotation_speaks(string text, string speaker) =>
        Assert.StartsWith($"Direct Implied {speaker}/- 0:", Assert.Single(QuoteReadings.Lines(text)));

    [Theory]
    [InlineData("The hatch opened. \"We were afraid of it.\"")]
    [InlineData("Copper rose from 60 dollars. \"We were afraid of it.\"")]
    [InlineData("General Tools stopped work on Monday. \"We were afraid of it.\"")]
    [InlineData("Shares dropped their gains. \"We were afraid of it.\"")]
    [InlineData("Her voice shook. \"We were afraid of it.\"")]
    [InlineData("When Greta nodded, the lamp went out. \"We were afraid of it.\"")]
    [InlineData("Piet was shaken by the news. \"We were afraid of it.\"")]
    public void Things_and_what_happens_to_people_do_not_speak(string text) =>
        Assert.StartsWith("Direct None -/- 0:", Assert.Single(QuoteReadings.Lines(text)));

    [Theory]
    [InlineData("\"I am off,\" said Piet. Greta shook her head. \"You stay.\"", "Direct Implied Greta/- 1: You stay.")]
    [InlineData("\"I am off,\" he said. She turned away. \"You stay.\"", "Direct Implied She/- 1: You stay.")]
    [InlineData("\"I am off,\" said Mrs. Roos. He put down his fork. \"You stay.\"", "Direct Implied He/- 1: You stay.")]
    [InlineData("\"I am off,\" said Piet. I laughed. \"You stay.\"", "Direct Implied I/- 1: You stay.")]
    [InlineData("\"I am off,\" said Piet. He took his hat. \"You stay.\"", "Direct Implied Piet/said 1: You stay.")]
    public void Another_who_acts_between_two_quotations_speaks_the_second(string text, string expected) => Assert.Equal(expected, QuoteReadings.Lines(text)[1]);

    [Theory]
    [InlineData("\"I have no boat.\" Piet shrugged.", "Direct Implied Piet/- 0: I have no boat.")]
    [InlineData("\"I have no boat.\" Piet nodded.", "Direct None -/- 0: I have no boat.")]
    [InlineData("\"I have no boat.\" The lamp went out.", "Direct None -/- 0: I have no boat.")]
    public void Behind_a_quotation_only_a_face_or_a_sound_is_its_speakers(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("\"Greta, have you no boat?\"")]
    [InlineData("\"Good morning, Mr. Yarrow.\"")]
    public void Who_is_spoken_to_does_not_speak(string text) => Assert.StartsWith("Direct None -/- 0:", Assert.Single(QuoteReadings.Lines(text)));

    [Theory]
    [InlineData("\"No,\" said Mark.", "Mark")]
    [InlineData("\"No,\" said Hope, smiling.", "Hope")]
    [InlineData("\"No,\" whispered the second.", "the second")]
    public void A_name_may_be_a_verb_elsewhere(string text, string speaker) => Assert.Contains($" {speaker}/", Assert.Single(QuoteReadings.Lines(text)));
}
