using Xunit;

namespace Dataset.Tests.Text.Sentences;

public class QuotationTests
{
    [Theory]
    [InlineData("“We are done.”|The room fell silent.")]
    [InlineData("\"We are done.\"|The room fell silent.")]
    [InlineData("She said, “We are done.”|He nodded.")]
    [InlineData("(They had met before.)|The talks went on.")]
    [InlineData("She called it ‘a farce.’|Others agreed.")]
    [InlineData("``We are done.''|The room fell silent.")]
    public void A_sentence_ends_after_the_closing_quotation_mark(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("“It rained.|We stayed in.|Then it stopped,” Oduya said.|She smiled.")]
    [InlineData("\"It rained.|We stayed in,\" Oduya said.|\"Then it stopped.\"")]
    [InlineData("(He left.|She stayed.)|They wrote.")]
    public void A_quotation_of_several_sentences_is_split_inside(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("“Why now?” he asked.|Nobody knew.")]
    [InlineData("“Stop!” she cried as the van rolled.")]
    [InlineData("“Why now?” Marlow asked.|Nobody knew.")]
    [InlineData("“Why now?” Ines Marlow of the Slow Tide Company said.|Nobody knew.")]
    [InlineData("“Why now?” Rep. Ines Marlow of Ohio asked.|Nobody knew.")]
    [InlineData("“Why now?”|Marlow of Ohio left.")]
    [InlineData("\"Why now?\" Ms. Ines Marlow asked reporters on Monday.")]
    [InlineData("\"Why now?\" Marlow's eldest son asked.|Nobody knew.")]
    [InlineData("\"Why now?\" Ines Marlow, 45, of Oslo, asked.|Nobody knew.")]
    [InlineData("\"Why now?\" U.S. Sen. Ines Marlow (D-Ohio) asked.|Nobody knew.")]
    [InlineData("\"Why now?\" Rep. Ines B. Marlow, D-Calif., said.|Nobody knew.")]
    [InlineData("\"Why now?\" Mayor Ines Marlow, the youngest of nine, asked reporters.")]
    [InlineData("\"Why now?\" Ines Marlow, who runs the ferries, then wondered aloud.")]
    [InlineData("\"Why now?\" Foreign Ministry spokesman Otto Quill told reporters on Monday.")]
    [InlineData("\"Why now?\" Oslo police chief Otto Quill asked in a speech that was broadcast later.")]
    [InlineData("\"Why now?\" Norvane Inc. chairman Ines Marlow said in a note.")]
    [InlineData("\"Why now?\" Ines Marlow of the Mercy Hospital in Oslo said Monday.")]
    [InlineData("\"Why now?\" residents of the town asked.|Nobody knew.")]
    [InlineData("\"No!\" the retired skipper from Oslo shouted.|Nobody moved.")]
    [InlineData("\"No!\" 12-year-old Ines Marlow said.|Nobody moved.")]
    [InlineData("\"No!\" Marlow shot back.|Quill chimed in.")]
    [InlineData("\"No!\" Marlow shouted to the crowd as she left.")]
    [InlineData("\"Why now?\" Marlow said, \"and why here?\"")]
    [InlineData("\"Why now?\" Marlow asked the clerk who had come in.")]
    [InlineData("\"'Why now?' I asked,\" Marlow recalls.|\"'Why not?'\"")]
    [InlineData("''We are done,'' he said.|''Go home.''")]
    [InlineData("“It is fine.” said Marlow.")]
    [InlineData("'It is fine.' he said.")]
    [InlineData("“It is fine.” Marlow said.|Nobody agreed.")]
    public void A_quotation_and_its_attribution_are_one_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("He asked, “Who knows?”|She said, “Nobody.”")]
    [InlineData("“Who knows?”|The mayor asked nobody in particular.")]
    [InlineData("“Who knows?”|Marlow said the board would decide.")]
    [InlineData("“It is fine.”|Marlow said the board would decide.")]
    [InlineData("“Is it fine?”|The board will decide.")]
    [InlineData("She asked, “Is it fine?”|I said, “It is.”")]
    [InlineData("She asked: \"Is it fine?\"|Marlow answered: \"It is.\"")]
    [InlineData("“Is it fine?”|Marlow's eldest son left the room.")]
    [InlineData("“Is it fine?”|Ines Marlow of Ohio was not there to answer.")]
    [InlineData("“Is it fine?”|Critics of the plan have asked that before.")]
    [InlineData("“Is it fine?”|Ines Marlow of Ohio said the board would decide.")]
    [InlineData("“Is it fine?”|Marlow asked the court to decide.|Quill asked for help.")]
    [InlineData("“Is it fine?”|Marlow asked that the board decide.")]
    [InlineData("“Is it fine?”|Marlow told the board she was late.")]
    [InlineData("“Is it fine?”|Marlow said on Monday that it was.")]
    [InlineData("“Is it fine?”|Marlow said on Monday the board would decide.")]
    [InlineData("“Is it fine?”|Ines Marlow, a clerk, said she had left.")]
    [InlineData("“Is it fine?”|Sen. Ines Marlow, a Democrat, said, “It is.”")]
    [InlineData("“Is it fine?”|Marlow answered: “It is.”")]
    [InlineData("“Is it fine?”|Researchers in Oslo asked 200 people.")]
    [InlineData("“Is it fine?”|The mayor, who is 40, said the board would decide.")]
    [InlineData("“Is it fine?”|Marlow's question was asked by many.")]
    public void A_new_clause_after_a_quotation_is_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("She teaches art (she once painted.) at a school.")]
    [InlineData("They (and who else?) knew.")]
    [InlineData("\"Moss [...] spreads by spores [...]\" (Alder 17).|It is old.")]
    [InlineData("“Nothing ends.” – Ines Marlow")]
    public void A_sentence_continues_after_a_parenthesis_or_before_a_source(string expected) => Split.AssertInto(expected);

    [Fact]
    public void A_lone_quotation_mark_at_the_end_belongs_to_the_last_sentence() => Split.AssertInto("It ended. \"", "It ended. \"");
}
