using Xunit;

namespace Dataset.Tests.Text.Quotes;

/// <summary>Tests which words are the speaker's name: titles stay; appositions, places, times and auxiliary verbs are removed.</summary>
public class SpeakerPhraseTests
{
    [Theory]
    [InlineData("\"It fell,\" Harbour Minister Nora Feld told reporters in Hull on Monday.", "Harbour Minister Nora Feld/told")]
    [InlineData("\"It fell,\" said Dr. Nora Feld, director of the Institute for Piers.", "Dr. Nora Feld/said")]
    [InlineData("\"It fell,\" the harbour master, Nora Feld, told the council.", "Nora Feld/told")]
    [InlineData("\"It fell,\" acknowledged the pier's owner, Nora Feld, in a letter.", "Nora Feld/acknowledged")]
    [InlineData("\"It fell,\" a pilot based in Hull, who asked not to be named, said.", "a pilot/said")]
    [InlineData("\"It fell,\" the pilot who saw the wave said.", "the pilot/said")]
    [InlineData("\"It fell,\" a spokesman for the port said in an email.", "a spokesman for the port/said")]
    [InlineData("\"It fell,\" said a visibly tired Feld.", "a visibly tired Feld/said")]
    [InlineData("\"It fell,\" said Feld (Independent).", "Feld/said")]
    [InlineData("\"It fell,\" Feld, 52, of Hull, said.", "Feld/said")]
    [InlineData("\"It fell,\" Feld repeatedly told the court.", "Feld/told")]
    [InlineData("\"It fell,\" Feld later tweeted.", "Feld/tweeted")]
    [InlineData("\"It fell,\" Feld and Ashe said in a joint letter.", "Feld and Ashe/said")]
    [InlineData("\"It fell,\" one of the pilots said.", "one of the pilots/said")]
    [InlineData("\"It fell,\" say the pilots.", "the pilots/say")]
    [InlineData("\"It fell,\" reads a sign nailed by pilots to the gate.", "a sign/reads")]
    [InlineData("\"It fell,\" Mar\u00EDa Jos\u00E9 de la Cruz said.", "Mar\u00EDa Jos\u00E9 de la Cruz/said")]
    [InlineData("\"It fell,\" the ruling said.", "the ruling/said")]
    [InlineData("\"It fell,\" as one pilot put it.", "one pilot/put")]
    [InlineData("\"It fell,\" is how Feld answered.", "Feld/answered")]
    [InlineData("\"It fell,\" Feld was quoted as saying.", "Feld/saying")]
    [InlineData("\"It fell,\" the daily quoted Feld as saying.", "Feld/saying")]
    [InlineData("\"It fell,\" Feld can be heard saying.", "Feld/saying")]
    [InlineData("\"It fell.\" \u2014 Nora Feld", "Nora Feld/-")]
    [InlineData("\"It fell,\" said Feld of the pier in Hull.", "Feld/said")]
    [InlineData("\"It fell,\" said Feld of the Harbour Board.", "Feld of the Harbour Board/said")]
    [InlineData("\"It fell,\" Ann Lee, an engineer with Acme Piers said.", "Ann Lee/said")]
    [InlineData("\"It fell,\" according to two people familiar with the works.", "two people familiar with the works/according to")]
    [InlineData("\"Did it fall?\" Black wondered aloud.", "Black/wondered")]
    public void A_speaker_after_the_quotation(string text, string expected) => Assert.Equal(expected, Who(text));

    [Theory]
    [InlineData("On Monday Nora Feld said, \"It fell.\"", "Nora Feld/said")]
    [InlineData("In a long interview Feld declared \"It fell to pieces today.\"", "Feld/declared")]
    [InlineData("But the harbour master, Nora Feld, said: \"It fell.\"", "Nora Feld/said")]
    [InlineData("Feld \u2014 once a pilot herself \u2014 said, \"It fell.\"", "Feld/said")]
    [InlineData("Feld, whose father built it, said it was \"a good pier.\"", "Feld/said")]
    [InlineData("May replied, \"It fell.\"", "May/replied")]
    [InlineData("The 34-year-old mother of three replied, \"It fell.\"", "The 34-year-old mother of three/replied")]
    [InlineData("Said Feld: \"It fell.\"", "Feld/Said")]
    [InlineData("And then this from Feld: \"It fell.\"", "Feld/-")]
    [InlineData("Feld, after the vote: \"It fell.\"", "Feld/-")]
    [InlineData("FELD: \"It fell.\"", "FELD/-")]
    [InlineData("\"FELD: It fell.\"", "FELD/-")]
    [InlineData("One pilot put it bluntly: \"It fell.\"", "One pilot/put")]
    [InlineData("Her answer was short: \"It fell.\"", "Her/answer")]
    [InlineData("I had to change my answer: \"It fell.\"", "I/answer")]
    [InlineData("Feld had a message for the council: \"It fell.\"", "Feld/message")]
    public void A_speaker_who_introduces_the_quotation(string text, string expected) => Assert.Equal(expected, Who(text));

    [Theory]
    [InlineData("Feld, who has called the pier a \"death trap,\" denied any delay.", "Feld/called")]
    [InlineData("Ann Lee, the fund's director, who warned of \"a long wait,\" left.", "Ann Lee/warned")]
    [InlineData("Pilots heard a man shout \"get off the planks\" at noon.", "a man/shout")]
    [InlineData("They held up boards reading \"mend the pier now.\"", "boards/reading")]
    [InlineData("Feld warned the council, and Ashe added that \"the money is gone.\"", "Ashe/added")]
    [InlineData("Speaking in Hull, Feld said she would \"never give up,\" and left.", "Feld/said")]
    [InlineData("The port said that the two towns agreed to \"share the whole bill.\"", "The port/said")]
    [InlineData("Feld told a man who suggested that it rains that \"it never rains on the pier.\"", "Feld/told")]
    [InlineData("Feld, a former pilot, poked at the council, tweeting, \"Count the planks!\"", "Feld/tweeting")]
    [InlineData("Under the plan, which Ms. Feld described as \"a very rough sketch,\" taxes rise.", "Ms. Feld/described")]
    [InlineData("What one pilot called a \"perfect mess\" of planks remains.", "one pilot/called")]
    [InlineData("Ashe's claim that the pier would \"stand for a century\" was wrong.", "Ashe/claim")]
    [InlineData("In the words of one pilot, it is \"too little and too late.\"", "one pilot/words")]
    [InlineData("Per the harbour office, the pier is \"all but lost.\"", "the harbour office/Per")]
    [InlineData("Ashe said both towns should \"pay for the planks\", the Hull Mail reported.", "Ashe/said")]
    [InlineData("The pier is a \"death trap\" for all, Feld said.", "Feld/said")]
    [InlineData("The pier is a \"death trap\" for all, according to Feld.", "Feld/according to")]
    [InlineData("The owner of a boat that broke up has described how the pier was \"eaten by worms.\"", "The owner of a boat/described")]
    [InlineData("The report released by Feld said the pier was \"eaten by worms.\"", "The report/said")]
    [InlineData("Feld told pilots the report disclosed \"blunders of all kinds.\"", "the report/disclosed")]
    [InlineData("The WHO said the pier was \"no risk to anybody.\"", "The WHO/said")]
    [InlineData("He's angry and he's said the pier is \"all but lost.\"", "he/said")]
    [InlineData("The Harbour Board (HB) chief Ann Lee said the pier was \"all but lost.\"", "The Harbour Board (HB) chief Ann Lee/said")]
    [InlineData("A source close to him said the pier was \"all but lost.\"", "A source close to him/said")]
    [InlineData("Ann Lee, chairman of the board said \"the pier is lost.\"", "Ann Lee/said")]
    [InlineData("My mother once saw me there, my hands full of shells, and said, \"Put them back.\"", "My mother/said")]
    [InlineData("According to the Hull Mail, the towns have agreed to \"all terms.\"", "the Hull Mail/According to")]
    [InlineData("Feld and Ashe call them \"lone gulls\" and laugh.", "Feld and Ashe/call")]
    public void A_speaker_of_words_within_the_sentence(string text, string expected) => Assert.Equal(expected, Who(text));

    private static string Who(string text)
    {
        var line = QuoteReadings.Lines(text)[0];
        var start = line.IndexOf(' ', line.IndexOf(' ') + 1) + 1;
        return line[start..line.IndexOf(" 0: ", System.StringComparison.Ordinal)];
    }
}
