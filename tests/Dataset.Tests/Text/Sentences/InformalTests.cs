using Xunit;

namespace Dataset.Tests.Text.Sentences;

/// <summary>Tests mail, newsgroup posts and notes: lists in one line, emoticons, missing capitals and text in all capitals.</summary>
public class InformalTests
{
    [Theory]
    [InlineData("(1) Oil the chain.|(2) Pump the tyres.")]
    [InlineData("(1) Oil the chain|(2) Pump the tyres|(3) Ride")]
    [InlineData("(a) Oil the chain.|(b) Pump the tyres.")]
    [InlineData("A) Oil the chain|B) Pump the tyres")]
    [InlineData("i. Oil the chain|ii. Pump the tyres|iii. Ride")]
    [InlineData("I. Oil the chain|II. Pump the tyres")]
    [InlineData("i) oil the chain|ii) pump the tyres")]
    [InlineData("1.) oil the chain|2.) pump the tyres")]
    [InlineData("a) oil the chain|b) pump the tyres")]
    [InlineData("7. Oil the chain|8. Pump the tyres")]
    [InlineData("* Oil the chain|* Pump the tyres")]
    [InlineData("► Oil the chain|► Pump the tyres")]
    [InlineData("✓ Oil the chain|✓ Pump the tyres")]
    [InlineData("1.) The first item|2.) The next item|3.) The last item")]
    [InlineData("a. The first step|b. The second step|c. The fifth step")]
    [InlineData("[1] Oil the chain|[2] Pump the tyres")]
    [InlineData("① Oil the chain|② Pump the tyres")]
    [InlineData("→ Oil the chain|→ Pump the tyres")]
    [InlineData("★ Oil the chain|★ Pump the tyres")]
    [InlineData("1.Oil the chain|2.Pump the tyres")]
    [InlineData("1)Oil the chain.|2)Pump the tyres.")]
    [InlineData("Step 1. Oil the chain.|Step 2. Pump the tyres.")]
    [InlineData("It is simple.|(a) Oil the chain.|(b) Pump the tyres.")]
    [InlineData("It is simple.|a. Oil the chain.|b. Pump the tyres.")]
    [InlineData("Before you ride:|1) Oil the chain.|2) Pump the tyres.")]
    [InlineData("Before you ride:|(1) Oil the chain.|(2) Pump the tyres.")]
    [InlineData("Before you ride:|• Oil the chain|• Pump the tyres")]
    [InlineData("Before you ride:|① Oil the chain|② Pump the tyres")]
    [InlineData("1. Yes.|2. No.|3. Perhaps.")]
    [InlineData("Before you ride:|1. Oil the chain.|2. Pump the tyres.")]
    [InlineData("It is simple.|1) Oil the chain|2) Pump the tyres")]
    public void Items_of_a_list_in_one_line_are_sentences(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("You can 1) oil the chain, 2) pump the tyres, or 3) walk.")]
    [InlineData("(1) oil the chain, (2) pump the tyres, and (3) ride.")]
    [InlineData("1. The bridge fell from rank 1 to 2. and nobody minded.")]
    [InlineData("The score: 1. Nobody else came.", "The score: 1.|Nobody else came.")]
    [InlineData("A. Quill met B. Dorn.")]
    [InlineData("Before you ride: 1) Oil the chain; 2) Pump the tyres.")]
    [InlineData("Before you buy: • Oil, • Cloth.")]
    [InlineData("Go A → B → C by noon; it got ★★★☆☆.")]
    [InlineData("It ended on day 1. Nobody came.", "It ended on day 1.|Nobody came.")]
    [InlineData("It is simple. (a) Marlow left.")]
    [InlineData("1. Oil the chain 3. Pump the tyres", "1. Oil the chain 3.|Pump the tyres")]
    public void A_number_inside_a_sentence_is_not_an_item(string text, string? expected = null) => Split.AssertInto(text, expected ?? text);

    [Theory]
    [InlineData("It rides well :-D.|Thanks.")]
    [InlineData("It rides well =)|Thanks.")]
    [InlineData("It rides well 8-)|Thanks.")]
    [InlineData("It rides well xD|Thanks.")]
    [InlineData("It rides well ^_^|Thanks.")]
    [InlineData("It fell apart. <sigh>|Any ideas?")]
    [InlineData("It fell apart :-/|Any ideas?")]
    public void Emoticons_and_grins_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("The ratio was 8:1 in favour of D. Quill.")]
    [InlineData("Set x=(a+b) First of all.")]
    [InlineData("He wrote <b> Next time.")]
    [InlineData("See items (7 and 8) In full.")]
    public void Text_that_only_looks_like_an_emoticon_does_not_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("the bus was late.|so it goes.|we ran for it.|thanks!")]
    [InlineData("i took it.|but who cares?")]
    [InlineData("they said no.|we left.")]
    [InlineData("hello all.|i need a bike.|it must fold.")]
    public void Short_words_can_end_a_lowercase_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("Mind your head! he said.")]
    [InlineData("Who would have known? she asked.|Nobody.")]
    public void An_attribution_without_quotation_marks_belongs_to_the_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("HE LEFT THE U.S.|IT WAS TOO HOT.")]
    [InlineData("THE U.S. TREASURY SAID NO.|MR. QUILL LEFT.")]
    public void Text_in_all_capitals_is_read_like_lowercase_text(string expected) => Split.AssertInto(expected);

    [Fact]
    public void A_letter_inside_an_address_is_not_an_initial() => Split.AssertInto("See example.org/a?x=b.|Nobody did.");
}
