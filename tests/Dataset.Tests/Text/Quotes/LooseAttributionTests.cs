using Xunit;

namespace Dataset.Tests.Text.Quotes;

/// <summary>Tests who speaks if no plain verb of saying is next to the quotation.</summary>
public class LooseAttributionTests
{
    [Theory]
    [InlineData("Feld went on: \"The pier is lost.\"", "Direct Explicit Feld/went on 0: The pier is lost.")]
    [InlineData("\"The pier is lost,\" the old pilot went on.", "Direct Explicit the old pilot/went on 0: The pier is lost,")]
    [InlineData("\"The pier is lost,\" Feld shot back.", "Direct Explicit Feld/shot back 0: The pier is lost,")]
    [InlineData("\"The pier is lost!\" piped up a boy.", "Direct Explicit a boy/piped up 0: The pier is lost!")]
    [InlineData("Feld hit out at the \"vandals\" of the council.", "Partial Explicit Feld/hit out 0: vandals")]
    [InlineData("Feld hit back at the \"vandals\" of the council.", "Partial Explicit Feld/hit back 0: vandals")]
    public void A_verb_with_a_particle_can_be_a_verb_of_saying(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("The storm went on, with \"heavy\" gusts.")]
    [InlineData("Feld went on to win the \"long race\".")]
    [InlineData("The boats went up the \"long canal\".")]
    [InlineData("Guards fired back at the \"pirates\".")]
    public void The_same_verb_describing_an_action_is_not_a_verb_of_saying(string text) => Assert.StartsWith("Term None -/-", QuoteReadings.Lines(text)[0]);

    [Theory]
    [InlineData("\"The pier is lost,\" was her reply.", "Direct Pronoun her/reply 0: The pier is lost,")]
    [InlineData("\"The pier is lost,\" was Feld's blunt answer.", "Direct Explicit Feld/answer 0: The pier is lost,")]
    [InlineData("\"The pier is lost,\" came the reply from Nora Feld.", "Direct Explicit Nora Feld/reply 0: The pier is lost,")]
    [InlineData("Her advice? \"Sell the pier.\"", "Direct Pronoun Her/advice 0: Sell the pier.")]
    [InlineData("Nora Feld's advice: \"Sell the pier.\"", "Direct Explicit Nora Feld/advice 0: Sell the pier.")]
    [InlineData("Her boat? \"Sell the pier.\"", "Direct None -/- 0: Sell the pier.")]
    [InlineData("\"No comment,\" was all Feld would say.", "Direct Explicit Feld/say 0: No comment,")]
    [InlineData("\"The pier is lost,\" Feld is reported to have said.", "Direct Explicit Feld/said 0: The pier is lost,")]
    public void A_noun_of_saying_next_to_a_quotation_has_an_owner(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("Feld was blunt: \"The pier is lost.\"", "Direct Explicit Feld/blunt 0: The pier is lost.")]
    [InlineData("She sounded much less sure about it: \"The pier may be lost.\"", "Direct Pronoun She/sure 0: The pier may be lost.")]
    [InlineData("The rule was clear: \"No boats on the pier.\"", "Direct None -/- 0: No boats on the pier.")]
    [InlineData("The plank was blue: \"The pier is lost.\"", "Direct None -/- 0: The pier is lost.")]
    public void A_person_described_before_a_colon_is_the_speaker(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("\"The pier is lost.\" So says Nora Feld, a pilot.", "Direct Explicit Nora Feld/says 0: The pier is lost.")]
    [InlineData("\"The pier is lost.\" Those are the words of Nora Feld.", "Direct Explicit Nora Feld/words 0: The pier is lost.")]
    [InlineData("\"The pier is lost.\" That is what Feld told the council.", "Direct Explicit Feld/told 0: The pier is lost.")]
    [InlineData("\"The pier is lost.\" That is what Feld feared.", "Direct None -/- 0: The pier is lost.")]
    [InlineData("\"The pier is lost.\" So Feld said no.", "Direct None -/- 0: The pier is lost.")]
    public void A_sentence_after_a_quotation_can_name_its_speaker(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("\"It is lost,\" said Feld and her lawyer.", "Direct Explicit Feld and her lawyer/said 0: It is lost,")]
    [InlineData("\"It is lost,\" said Feld and her lawyer, Ned Rowe.", "Direct Explicit Feld and her lawyer/said 0: It is lost,")]
    [InlineData("\"It is lost,\" said Pilots for Clean Water.", "Direct Explicit Pilots for Clean Water/said 0: It is lost,")]
    [InlineData("\"It is lost,\" said Feld for the council.", "Direct Explicit Feld/said 0: It is lost,")]
    public void A_pair_or_an_organization_is_the_whole_speaker(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("\"It is lost,\" called back Feld.", "Direct Explicit Feld/called back 0: It is lost,")]
    [InlineData("There was \"no hope\" for the pier, an inquest found.", "Partial Explicit an inquest/found 0: no hope")]
    [InlineData("Experts rated the pier \"unsafe\".", "Partial Explicit Experts/rated 0: unsafe")]
    public void Verbs_of_judging_and_calling_are_verbs_of_saying(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("The head of Seaways, Nora Feld, said: \"It is lost.\"", "Direct Explicit Nora Feld/said 0: It is lost.")]
    [InlineData("\"It is lost,\" said the head of Seaways, Nora Feld.", "Direct Explicit Nora Feld/said 0: It is lost,")]
    [InlineData("A teacher at Coast College, Nora Feld, said: \"It is lost.\"", "Direct Explicit Nora Feld/said 0: It is lost.")]
    [InlineData("The Prime Minister of Utopia, Nora Feld, said: \"It is lost.\"", "Direct Explicit Nora Feld/said 0: It is lost.")]
    [InlineData("The mayor of Troy, Utah, said: \"It is lost.\"", "Direct Explicit The mayor of Troy/said 0: It is lost.")]
    [InlineData("The mayor of Troy, South Dakota, said: \"It is lost.\"", "Direct Explicit The mayor of Troy/said 0: It is lost.")]
    public void A_name_after_a_description_that_ends_with_a_name_is_the_speaker(string text, string expected) =>
        Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("The piers, said Feld, \"were never safe.\"", "Partial Explicit Feld/said 0: were never safe.")]
    [InlineData("The plan, says Nora Feld, a pilot, is \"a trap.\"", "Partial Explicit Nora Feld/says 0: a trap.")]
    [InlineData("The plan, said the council's head, Nora Feld, is \"a trap.\"", "Partial Explicit Nora Feld/said 0: a trap.")]
    [InlineData("The plan, says Feld, whom Rowe called \"a fox\", is lost.", "Partial Explicit Rowe/called 0: a fox")]
    [InlineData("The plan is \"a gift,\" in the words of Nora Feld.", "Partial Explicit Nora Feld/words 0: a gift,")]
    [InlineData("In Feld's words, the plan is \"a gift.\"", "Partial Explicit Feld/words 0: a gift.")]
    [InlineData("\"It leaks,\" as Feld likes to say.", "Direct Explicit Feld/say 0: It leaks,")]
    [InlineData("\"It leaks,\" my father used to say.", "Direct Explicit my father/say 0: It leaks,")]
    public void A_parenthetical_clause_can_name_the_speaker(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("Feld's lawyer issued a statement saying, \"We were wrong.\"", "Direct Explicit Feld's lawyer/saying 0: We were wrong.")]
    [InlineData("Feld wrote a letter to the council saying, \"We were wrong.\"", "Direct Explicit Feld/saying 0: We were wrong.")]
    [InlineData("The council received a letter saying, \"We were wrong.\"", "Direct Explicit a letter/saying 0: We were wrong.")]
    public void The_sender_of_a_letter_or_statement_is_its_speaker(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("The pier, which Feld called \"a trap\", was closed.", "Partial Explicit Feld/called 0: a trap")]
    [InlineData("What Feld called \"a trap\" was closed.", "Partial Explicit Feld/called 0: a trap")]
    [InlineData("A pier called \"a trap\" was closed.", "Term None -/- 0: a trap")]
    [InlineData("A pier called \"a trap\" by Feld was closed.", "Partial Explicit Feld/called 0: a trap")]
    [InlineData("A book called \"The Trap\" by Feld was sold.", "Term None -/- 0: The Trap")]
    public void The_subject_of_call_is_the_speaker(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));

    [Theory]
    [InlineData("Someone in the hall shouted \"no more piers\".", "Partial Explicit Someone in the hall/shouted 0: no more piers")]
    [InlineData("Feld and others at the club called it \"a trap\".", "Partial Explicit others at the club/called 0: a trap")]
    [InlineData("\"It leaks,\" a man at the back muttered.", "Direct Explicit a man at the back/muttered 0: It leaks,")]
    public void An_unnamed_speaker_is_described_by_a_place(string text, string expected) => Assert.Equal([expected], QuoteReadings.Lines(text));
}
