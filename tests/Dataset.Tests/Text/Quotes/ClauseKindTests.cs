using Xunit;

namespace Dataset.Tests.Text.Quotes;

/// <summary>
/// Tests sentences whose form alone determines who speaks: words between subject and verb, the subject of each verb, and words that only look like verbs.
/// </summary>
public class ClauseKindTests
{
    [Theory]
    [InlineData("Harbor master Nora Feld late last month called the pier a \"sad heap.\"", "Harbor master Nora Feld/called")]
    [InlineData("Mayor Otto Ashe this morning said the pier was \"safe for now.\"", "Mayor Otto Ashe/said")]
    [InlineData("The pilot later that night wrote that it was \"lost at sea.\"", "The pilot/wrote")]
    [InlineData("Feld on Tuesday again warned of \"rotten planks all over.\"", "Feld/warned")]
    public void Expressions_of_time_between_name_and_verb_are_not_speakers(string text, string expected) => Assert.Equal(expected, Who(text));

    [Theory]
    [InlineData("\"It held,\" departing Mayor Otto Ashe, a sailor, said.", "departing Mayor Otto Ashe/said")]
    [InlineData("\"It held,\" retired Dr. Otto Ashe, a critic of the plan, wrote.", "retired Dr. Otto Ashe/wrote")]
    [InlineData("Ashe, author of \"The Long Pier,\" praised Feld for \"patient work at sea.\"", "Ashe/praised")]
    [InlineData("In a note to the council, its lawyer, Ann Lee, said: \"It held.\"", "Ann Lee/said")]
    [InlineData("Ann Lee, who, in a letter last week, blamed Ashe for \"a lost winter,\" left.", "Ann Lee/blamed")]
    public void Appositions_are_removed_and_adjectives_before_a_title_are_kept(string text, string expected) => Assert.Equal(expected, Who(text));

    [Theory]
    [InlineData("\"We sail at dawn,\" said Olga \"Gull\" Petrov, 51.", "Olga \"Gull\" Petrov/said")]
    [InlineData("Captain Hugo P. \"Rusty\" Lund said the pier was \"done for.\"", "Captain Hugo P. \"Rusty\" Lund/said")]
    public void A_nickname_is_part_of_the_name(string text, string expected)
    {
        var lines = QuoteReadings.Lines(text);
        Assert.Contains(lines, line => line.Contains($" {expected} ", System.StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Term None ", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The rule did stop claims reaching owners from grading the boats by \"class.\"")]
    [InlineData("They print long-lost notes that were \"improved\" by a clerk.")]
    [InlineData("Many here long for a port that allows trade via \"back doors.\"")]
    [InlineData("The gales could threaten us, as in the \"Drowned\" films.")]
    [InlineData("The board posts counts of \"likely\" leaks.")]
    [InlineData("The rate differs from state to state and is \"low\" at sea.")]
    public void Nouns_and_verbs_without_speech_have_only_terms(string text) => Assert.StartsWith("Term None -/- 0:", Assert.Single(QuoteReadings.Lines(text)));

    [Theory]
    [InlineData("Having been asked to pay, Feld walked to the gate by shouting, \"I shall not.\"", "Feld/shouting")]
    [InlineData("When pilots told the board it was closed, Feld laughed and said, \"Not for me.\"", "Feld/said")]
    [InlineData("In a letter posted on Friday, Feld answered the board, saying: \"Mend it.\"", "Feld/saying")]
    [InlineData("Ashe would use the \"old crane,\" Feld said, adding that it \"has never failed anybody.\"", "Ashe would use", 1)]
    public void Participles_share_the_subject_of_the_main_clause(string text, string expected, int quote = 0)
    {
        var line = QuoteReadings.Lines(text)[quote];
        Assert.Contains(quote == 0 ? $" {expected} 0:" : " Feld/adding 1:", line);
    }

    [Theory]
    [InlineData("He came with Ann Lee's sketch for a school pier, which said it was \"the pride of all.\"", "Ann Lee's sketch for a school pier/said")]
    [InlineData("The mother of a pilot who bought planks online has told how the pier was \"eaten from within.\"", "The mother of a pilot/told")]
    [InlineData("A folder she got about the crane said it was \"safe in all weathers.\"", "A folder/said")]
    [InlineData("A ruling by three judges on the Hull harbor court stated: \"The pier stays.\"", "A ruling by three judges on the Hull harbor court/stated")]
    [InlineData("A sign in the (old) Exchange read, \"Closed.\"", "A sign in the (old) Exchange/read")]
    [InlineData("A clerk for the mayor of the port in an email said the pier was \"beyond all help.\"", "A clerk for the mayor of the port/said")]
    [InlineData("A statement posted on the gate said the pier was \"beyond all help.\"", "A statement/said")]
    public void The_subject_is_the_whole_noun_phrase_without_its_clauses(string text, string expected) => Assert.Equal(expected, Who(text));

    [Theory]
    [InlineData("Local radio reported the admiral as saying \"no more boats.\"", "the admiral/saying")]
    [InlineData("The agency cited a clerk of the board, Ann Lee, as saying, \"It is late.\"", "Ann Lee/saying")]
    [InlineData("For a man found by a court to be \"not sane at all,\" he left town.", "a court/found")]
    [InlineData("The story follows Otto Ashe, the old pilot hailed as a \"rock in the sea\" by the mayor.", "the mayor/hailed")]
    public void The_person_quoted_and_the_agent_of_a_passive_are_speakers(string text, string expected) => Assert.Equal(expected, Who(text));

    [Theory]
    [InlineData("Feld attacked \"all men of paper,\" the Hull Mail reported Friday.", "Feld/attacked")]
    [InlineData("Feld also wants to end the fees, which she called \"plain robbery,\" the Mail reported.", "she/called")]
    public void A_newspaper_that_only_reports_is_not_the_speaker(string text, string expected) => Assert.Equal(expected, Who(text));

    [Theory]
    [InlineData("Feld's suit charges that the board \"is selling the sea.\"", "Feld's suit/charges")]
    [InlineData("A rower shouts at him that his \"boat is a wreck.\"", "A rower/shouts")]
    public void Forms_that_are_also_nouns_are_verbs_if_they_have_a_subject_and_object(string text, string expected) => Assert.Equal(expected, Who(text));

    [Theory]
    [InlineData("HULL (AP) \u2014 \"It held,\" Ann Lee said Friday.", "Direct Explicit Ann Lee/said 0: It held,")]
    [InlineData("\"Ann is the best of us.\" -Warden Otto Ashe", "Direct Explicit Warden Otto Ashe/- 0: Ann is the best of us.")]
    public void Datelines_and_signatures_do_not_split_a_quotation(string text, string expected) => Assert.Equal(expected, QuoteReadings.Lines(text)[0]);

    // The last quotation, because the first can be a title.
    private static string Who(string text)
    {
        var line = QuoteReadings.Lines(text)[^1];
        var start = line.IndexOf(' ', line.IndexOf(' ') + 1) + 1;
        return line[start..line.LastIndexOf(' ', line.IndexOf(": ", start, System.StringComparison.Ordinal))];
    }
}
