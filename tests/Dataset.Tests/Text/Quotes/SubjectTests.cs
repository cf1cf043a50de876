using Xunit;

namespace Dataset.Tests.Text.Quotes;

/// <summary>Sentences in which another noun, verb or name than the right one is near a quotation.</summary>
public class SubjectTests
{
    [Theory]
    [InlineData(
        "The radical town cleric Oda Lind called the pier \"a heap of splinters\" on Monday.",
        "Partial Explicit The radical town cleric Oda Lind/called 0: a heap of splinters")]
    [InlineData(
        "\"We are not criminals,\" a senior political source told the paper.",
        "Direct Explicit a senior political source/told 0: We are not criminals,")]
    [InlineData(
        "Small groups of sailors circled the pier, where the town's oldest band played a march, while chanting, \"Open the harbour now.\"",
        "Direct Explicit Small groups of sailors/chanting 0: Open the harbour now.")]
    [InlineData(
        "While pilots still consider the pier a danger, spring was the time the council declared that it was \"a part of the old town.\"",
        "Partial Explicit the council/declared 0: a part of the old town.")]
    [InlineData(
        "Mr Feld made his claim under the Harbour Act 1915, which states that \"every pier is to be treated as a part of the town\".",
        "Partial Explicit the Harbour Act 1915/states 0: every pier is to be treated as a part of the town")]
    [InlineData(
        "One letter written by a pilot to Feld's brother in 1939 honors \"the calmest man on the coast.\"",
        "Partial Explicit One letter/honors 0: the calmest man on the coast.")]
    [InlineData(
        "Her brother had previously told her she would be wasting money and that she \"did not need it\".",
        "Partial Explicit Her brother/told 0: did not need it")]
    [InlineData(
        "The company said lower port tax rates and the new pier \"are expected to improve the town's income.\"",
        "Partial Explicit The company/said 0: are expected to improve the town's income.")]
    [InlineData(
        "Oda Lind, secretary to the mayor, said \"a meeting will be opened with the pilots, ferry crews included\" on Monday.",
        "Partial Explicit Oda Lind/said 0: a meeting will be opened with the pilots, ferry crews included")]
    [InlineData(
        "The secretary of the council (the old one), Oda Lind, has called the plan \"dangerous\" and \"foolish\".",
        "Partial Explicit The secretary of the council/called 0: dangerous",
        "Partial Explicit The secretary of the council/called 1: foolish")]
    [InlineData(
        "Feld, travelling to the harbour for a week, refused to comment on \"the report,\" published after he had left.",
        "Partial Explicit Feld/comment 0: the report,")]
    [InlineData(
        "The mother of a woman who took pills bought online has described how her daughter was \"burning up from within.\"",
        "Partial Explicit The mother of a woman/described 0: burning up from within.")]
    [InlineData(
        "One poster put up her picture writing and wrote that they found it \"rude, tacky and against the harbour code.\"",
        "Partial Explicit One poster/wrote 0: rude, tacky and against the harbour code.")]
    [InlineData("Pilots marching through the streets chanted \"What storm?\"", "Direct Explicit Pilots marching through the streets/chanted 0: What storm?")]
    [InlineData(
        "\"The drug was in her system, two pills was too much,\" her mother, Fiona, said in a statement.",
        "Direct Explicit Fiona/said 0: The drug was in her system, two pills was too much,")]
    [InlineData(
        "\"This is not just in our harbours,\" Nora Feld, the director at the Centre of Ferries and who also appears in the film, told The Harbour Post.",
        "Direct Explicit Nora Feld/told 0: This is not just in our harbours,")]
    [InlineData(
        "He left, with a source close to him saying: \"The whole plan needs to be built now.\"",
        "Direct Explicit a source close to him/saying 0: The whole plan needs to be built now.")]
    [InlineData(
        "\"Much attention was given to the pilots and the talks at both piers showed a lot of respect for the town,\" the agency quoted Feld as saying.",
        "Direct Explicit Feld/saying 0: Much attention was given to the pilots and the talks at both piers showed a lot of respect for the town,")]
    [InlineData(
        "\"You would be a fool not to go,\" he said on Monday. He added a note of caution, should Feld attempt to return.",
        "Direct Pronoun he/said 0: You would be a fool not to go,")]
    public void A_verb_has_the_subject_of_its_own_clause(string text, params string[] expected) =>
        Assert.Equal(expected, QuoteReadings.Lines(text));

    [Theory]
    [InlineData(
        "She then turns to the pilots and repeatedly says, \"Stay where you are,\" until the ferry docks.",
        "Direct Pronoun She/says 0: Stay where you are,")]
    [InlineData(
        "He then defended the plan, saying, \"I do not think this is a foolish idea.\"",
        "Direct Pronoun He/saying 0: I do not think this is a foolish idea.")]
    [InlineData(
        "My father once saw me standing on the pier with my hands pressing into my sides, my feet wet, and said, \"Only pilots stand like that.\"",
        "Direct Explicit My father/said 0: Only pilots stand like that.")]
    [InlineData(
        "One pilot admitted to being a part of the plan, writing in a letter \"I have myself, as asked, sold the boats.\"",
        "Partial Explicit One pilot/writing 0: I have myself, as asked, sold the boats.")]
    [InlineData("Once, in spring, I laughed and said, \"I do not believe in ferries.\"", "Direct Pronoun I/said 0: I do not believe in ferries.")]
    [InlineData(
        "\"This is not right,\" Feld said. \"You squeezed pilots\" to raise the price, she said, citing the drive to \"cross-sell\" or make people buy boats.",
        "Direct Explicit Feld/said 0: This is not right,",
        "Partial Pronoun she/said 1: You squeezed pilots",
        "Partial Pronoun she/citing 2: cross-sell")]
    public void A_second_verb_has_the_subject_of_the_first(string text, params string[] expected) =>
        Assert.Equal(expected, QuoteReadings.Lines(text));

    [Theory]
    [InlineData("Some pilots claim that \"nobody mends the pier.\"", "Partial Explicit Some pilots/claim 0: nobody mends the pier.")]
    [InlineData("Some pilots fear that the council \"will sell the pier.\"", "Partial Explicit Some pilots/fear 0: will sell the pier.")]
    [InlineData("Two pilots question whether the pier \"is older than the town.\"", "Partial Explicit Two pilots/question 0: is older than the town.")]
    public void A_noun_after_a_plural_is_a_verb_if_it_has_the_place_of_one(string text, params string[] expected) =>
        Assert.Equal(expected, QuoteReadings.Lines(text));

    [Theory]
    [InlineData(
        "Aside from wartime or a deep storm, \"this sort of winter is unheard of,\" said Jonas Feld, a pilot.",
        "Partial Explicit Jonas Feld/said 0: this sort of winter is unheard of,")]
    [InlineData(
        "Old boats are \"in a form that we can use easily,\" says Jonas Feld, a pilot at the harbour.",
        "Partial Explicit Jonas Feld/says 0: in a form that we can use easily,")]
    [InlineData(
        "Old boats are \"in a form that we can use easily,\" added Feld, a pilot.",
        "Partial Explicit Feld/added 0: in a form that we can use easily,")]
    [InlineData(
        "Old boats are \"in a form that we can use easily,\" wrote Feld, a pilot.",
        "Partial Explicit Feld/wrote 0: in a form that we can use easily,")]
    [InlineData(
        "Old boats are \"in a form that we can use easily,\" explained Feld, a pilot.",
        "Partial Explicit Feld/explained 0: in a form that we can use easily,")]
    [InlineData(
        "The four \"loopholes\" he cited are \"the right to sell boats and the right to keep the pier,\" The Harbour Post reported.",
        "Partial Explicit The Harbour Post/reported 0: loopholes",
        "Partial Pronoun he/cited 1: the right to sell boats and the right to keep the pier,")]
    [InlineData(
        "The council issued a letter saying, \"It is a proof of the weakness of the town. It would not bring ferries,\" the message claimed.",
        "Partial Explicit the message/claimed 0: It is a proof of the weakness of the town. It would not bring ferries,")]
    public void A_verb_before_its_subject_attributes_a_part_of_the_sentence(string text, params string[] expected) =>
        Assert.Equal(expected, QuoteReadings.Lines(text));

    [Theory]
    [InlineData("The pilots cheered. \"Who sold the pier?\"", "Direct None -/- 0: Who sold the pier?")]
    [InlineData("Despite the town's \"Who, us?\" stance, they decided to throw money at the problem.", "Term None -/- 0: Who, us?")]
    [InlineData(
        "Called a \"violent storm\" by its crew, \"Thumper\" is, well, a boat.",
        "Partial Explicit its crew/Called 0: violent storm",
        "Term None -/- 1: Thumper")]
    [InlineData("Announced in October, the ferry was the first of the short-lived \"mini\" boats.", "Term None -/- 0: mini")]
    [InlineData("They lived in a \"state of war\" for years.", "Term None -/- 0: state of war")]
    [InlineData("They lived in a \"permanent state of war\" for years.", "Partial None -/- 0: permanent state of war")]
    [InlineData("He has a new plan: \"Super Ferry Run\" is its name.", "Term None -/- 0: Super Ferry Run")]
    [InlineData("One sentence is known: \"cogito ergo sum\" was written by Feld.", "Term None -/- 0: cogito ergo sum")]
    [InlineData("The ferry was \"always late,\" she takes it daily.", "Term None -/- 0: always late,")]
    public void Words_in_quotation_marks_that_nobody_says_have_no_speaker(string text, params string[] expected) =>
        Assert.Equal(expected, QuoteReadings.Lines(text));

    [Theory]
    [InlineData(
        "In the talk with pilots she said she has regrets about the ferry. \"I think my biggest mistakes were made on the pier.\"",
        "Direct Implied she/- 0: I think my biggest mistakes were made on the pier.")]
    [InlineData(
        "In the talk she spoke of regrets. \" I think my biggest mistakes were made on the pier. \"",
        "Direct Implied she/- 0: I think my biggest mistakes were made on the pier.")]
    [InlineData(
        "\"We sold the pier in spring,\" he said.\n\n\"It is not for Nora. We still think that she will win.\"",
        "Direct Pronoun he/said 0: We sold the pier in spring,",
        "Direct Implied he/- 1: It is not for Nora. We still think that she will win.")]
    public void A_paragraph_that_is_a_quotation_has_the_person_mentioned_before_it_as_speaker(string text, params string[] expected) =>
        Assert.Equal(expected, QuoteReadings.Lines(text));

    [Theory]
    [InlineData(
        "\"It feels like, 'Well, we can put this off a little bit,'\" he said.",
        "Direct Pronoun he/said 0: It feels like, 'Well, we can put this off a little bit,'")]
    [InlineData(
        "\"They called it 'the comeback of the pier,'\" the letter read.",
        "Direct Explicit the letter/read 0: They called it 'the comeback of the pier,'")]
    [InlineData(
        "Mayor Nora Feld scolded him: \"The town is almost united against you in terms of the boats you called 'miracles,'\" she said.",
        "Direct Explicit Mayor Nora Feld/scolded 0: The town is almost united against you in terms of the boats you called 'miracles,'")]
    [InlineData(
        "Oda Lind, who runs the town's get-out effort for pilots' families, said, \"Feld has ignored our pilots for years.\"",
        "Direct Explicit Oda Lind/said 0: Feld has ignored our pilots for years.")]
    public void A_quotation_ends_at_its_own_mark_after_an_inner_quotation(string text, params string[] expected) =>
        Assert.Equal(expected, QuoteReadings.Lines(text));
}
