using Xunit;

namespace Dataset.Tests.Text.Sentences;

public class ListAndMarkTests
{
    [Theory]
    [InlineData("1. Wash the pears|2. Peel the pears|3. Eat them")]
    [InlineData("1. Wash the pears.|2. Peel the pears.")]
    [InlineData("1) Wash the pears|2) Peel the pears")]
    [InlineData("1) Wash the pears.|2) Peel the pears.")]
    [InlineData("1.) Wash the pears|2.) Peel the pears")]
    [InlineData("1.) Wash the pears.|2.) Peel the pears.")]
    [InlineData("a. Wash the pears|b. Peel the pears|c. Eat them")]
    [InlineData("• 3. Wash the pears|• 4. Peel the pears")]
    [InlineData("⁃3. Wash the pears|⁃4. Peel the pears")]
    [InlineData("Two things: (a) Wash the pears; (b) Peel the pears.")]
    [InlineData("He came in 2. The winner came in 1.", "He came in 2.|The winner came in 1.")]
    [InlineData("iv. The fourth item is short.|It is.")]
    public void A_list_marker_begins_an_item(string text, string? expected = null) => Split.AssertInto(text.Replace('|', ' '), expected ?? text);

    [Fact]
    public void Short_lines_without_periods_are_a_list_of_lines() => Split.AssertInto("plums\nwild pears\napples, green\n", "plums|wild pears|apples, green");

    [Theory]
    [InlineData("The road was closed\nfor the night because of ice.")]
    [InlineData("It was a long \nnight for\nthe crew.")]
    public void A_hard_wrapped_paragraph_is_running_text(string text) => Split.AssertInto(text, text);

    [Fact]
    public void A_line_end_separates_sentences_like_a_space() => Split.AssertInto("It ended\nlate.\nNobody\nleft.", "It ended\nlate.|Nobody\nleft.");

    [Theory]
    [InlineData("? Nine points for Crane.|? Ten for Marlow.")]
    [InlineData("Really?!|Yes, really!!|Why??|Because.")]
    [InlineData("She works at Yahoo! in Oslo and plays Jeopardy! on Mondays.")]
    [InlineData("He bought shares of Yahoo! The price fell.", "He bought shares of Yahoo!|The price fell.")]
    public void Question_and_exclamation_marks_can_be_repeated_or_part_of_a_name(string text, string? expected = null) =>
        Split.AssertInto(text.Replace('|', ' '), expected ?? text);

    [Theory]
    [InlineData("I never ... well, what I meant...you see . . . I could not.")]
    [InlineData("There is much to tell… it is late.")]
    [InlineData("They wrote of the … Northern question.|It faded . . .|The vote was lost.")]
    [InlineData("“… Fares rose by a third,” it said.|... And then they fell.")]
    [InlineData("There is much to tell…|The hour is late.")]
    [InlineData("I never said that....|He shut the door.")]
    [InlineData("It closes with four dots . . . .|Then it goes on.")]
    [InlineData("The wall fell.|. . . The tower stood. . . .")]
    [InlineData("He wrote that “the walls will seem lower. . . .”")]
    [InlineData("We . . . were late [...] by an hour.")]
    public void An_ellipsis_ends_a_sentence_before_a_capital(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("It cost $1.2 billion, or 3.5%.|In 2004 it was $100.00.|That was less.")]
    [InlineData("Write to ines.marlow@example.org.|She answers.")]
    [InlineData("It is at https://www.example.org/a.b/c_d.html?x=1.|Have a look.")]
    [InlineData("See example.org or Node.js for more.")]
    [InlineData("It stands at N°. 2041.17.9.|Look there.")]
    [InlineData("Apple unveiled it.|iPhone sales fell.")]
    public void Dots_inside_numbers_and_addresses_do_not_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("It rose, says the Herald.Prices have fallen since.", "It rose, says the Herald.|Prices have fallen since.")]
    [InlineData("He sailed, reported Marlow.North Sea ports closed.", "He sailed, reported Marlow.|North Sea ports closed.")]
    [InlineData("They use Quill.Marlow daily.", "They use Quill.Marlow daily.")]
    [InlineData("It rained all day.Then it cleared.Ms. Roth paid 2,000.That was much.",
        "It rained all day.|Then it cleared.|Ms. Roth paid 2,000.|That was much.")]
    [InlineData("行きました。そうです！はい。", "行きました。|そうです！|はい。")]
    [InlineData("Was it late?Nobody knew.", "Was it late?|Nobody knew.")]
    [InlineData("He met Mr.Crane and J.Marlow at St.Ives.", "He met Mr.Crane and J.Marlow at St.Ives.")]
    public void A_missing_space_is_tolerated(string text, string expected) => Split.AssertInto(text, expected);

    [Theory]
    [InlineData("it was late. i left early! we met again?  they knew.", "it was late.|i left early!|we met again?|they knew.")]
    [InlineData("The dept. they closed was small. and poor.", "The dept. they closed was small. and poor.")]
    [InlineData("Does the ferry run? yes it does.", "Does the ferry run?|yes it does.")]
    public void A_lowercase_pronoun_can_begin_a_sentence_in_informal_writing(string text, string expected) => Split.AssertInto(text, expected);

    [Theory]
    [InlineData("the ferry was full. nobody got off! bring your own lunch.", "the ferry was full.|nobody got off!|bring your own lunch.")]
    [InlineData("the ferry line vs. the rail line... same thing.", "the ferry line vs. the rail line... same thing.")]
    [InlineData("iPhone sales rose in the qtr. ended in May.", "iPhone sales rose in the qtr. ended in May.")]
    public void After_one_lowercase_sentence_the_next_can_begin_lowercase(string text, string expected) => Split.AssertInto(text, expected);

    [Theory]
    [InlineData("*Never* say that.|*That is final.*|Good night.")]
    [InlineData("**Never.** say that.")]
    [InlineData("**That is final.**|__Good night.__|Marlow left.")]
    [InlineData("_Slow Tide_ is out.|_Nobody asked for it._|Good night.")]
    public void Closing_asterisks_and_underscores_belong_to_the_sentence(string expected) => Split.AssertInto(expected);

    [Fact]
    public void Dots_after_a_closed_quotation_belong_to_it() => Split.AssertInto("“It ended.” . . .|Nobody came.");

    [Theory]
    [InlineData("Nice. :)|Then we left.")]
    [InlineData("I liked it :)|The rest was bad ;-(|Well.")]
    [InlineData("Nice! 😀|Then we left ☀️ in the sun.")]
    [InlineData("Three things: Dates, plums; Pears (ripe:) and figs.")]
    public void An_emoticon_belongs_to_the_sentence_before_it(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("The bridge at dawn|Photo: Ines Marlow")]
    [InlineData("The bridge at dawn|Credit: Ines Marlow / Harbour Museum")]
    [InlineData("The bridge at dawn.|Image: Ines Marlow.")]
    [InlineData("The bridge at dawn, Photo: Ines Marlow")]
    [InlineData("Photo: Ines Marlow")]
    public void The_credit_of_a_caption_is_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("On the back of the Photo: nothing but a date.")]
    [InlineData("The bill lists his Credit: Forty crowns were paid.|The rest is owed.")]
    public void A_label_in_running_text_is_not_a_credit(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("Ines Marlow of the harbour board|In the northern district, the board kept its seats.|It lost two elsewhere.")]
    [InlineData("Monday, March 3, 2031|On Sunday, the board met.")]
    [InlineData("The old pier before the storm|At a hearing this week, nobody could say when it was built.")]
    public void A_heading_joined_with_its_text_is_separated_from_it(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("Readers may Log In to comment or Turn On alerts.")]
    [InlineData("The board, In the end, agreed.")]
    [InlineData("\"The board In the end agreed,\" he wrote.")]
    [InlineData("Ferries run In any weather.")]
    public void A_capitalized_preposition_that_begins_no_phrase_does_not_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Fact]
    public void A_footnote_number_belongs_to_its_sentence() => Split.AssertInto("It grew.[12] Then it shrank.[3]", "It grew.[12]|Then it shrank.[3]");

    [Fact]
    public void A_period_between_spaces_ends_its_sentence() =>
        Split.AssertInto("The talks ended . The room emptied .", "The talks ended .|The room emptied .");

    [Fact]
    public void No_sentence_ends_inside_a_dateline()
    {
        const string Dateline = "ST. ANSEL, Mo. (Wire) --";
        Assert.Equal([Dateline + " It rained.", "Then it stopped."], Split.Sentences(Dateline + " It rained. Then it stopped.", Dateline.Length));
        Assert.Equal(["OSLO. Sept. It. --  It rained.", "Then it stopped."], Split.Sentences("OSLO. Sept. It. --  It rained. Then it stopped.", 18));
    }
}
