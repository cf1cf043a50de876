using System.Linq;
using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

public class DeckTests
{
    private const string Deck = "The route halves the way to the island, but fishermen fear for their mornings";

    [Theory]
    [InlineData(Deck)]
    [InlineData(Deck + ".")]
    [InlineData("It took ten years.")]
    [InlineData("Will the second boat end the quarrel of the town?")]
    [InlineData("\"We waited for ten years,\" says the mayor of the new boat")]
    public void A_line_between_headline_and_byline_is_the_deck(string deck)
    {
        Assert.Equal(deck, DeckOf(Spaced(Headline, deck, "By Ada Quill", Lead, Second)));
        Assert.Equal(deck, DeckOf(string.Join('\n', Headline, deck, "By Ada Quill", Lead, Second)));
    }

    [Fact]
    public void A_deck_can_be_above_a_dateline_or_below_a_byline()
    {
        Assert.Equal(Deck + ".", DeckOf(Spaced(Headline, Deck + ".", "PORT ELDER, May 6 (Reuters) - " + Lead, Second)));
        Assert.Equal(Deck, DeckOf(Spaced(Headline, "By Ada Quill", Deck, Lead, Second)));
        Assert.Equal(Deck, DeckOf(Spaced(Headline, Deck, Lead, Second)));
    }

    [Fact]
    public void Two_lines_are_one_deck()
    {
        var text = Spaced(Headline, "Council votes after ten years.", Deck + ".", "By Ada Quill", Lead, Second);

        Assert.Equal("Council votes after ten years.\n\n" + Deck + ".", DeckOf(text));
        Assert.Equal(2, LayoutReader.Read(text).Paragraphs.Count);
    }

    [Fact]
    public void A_sentence_that_only_the_story_follows_is_its_first_paragraph() =>
        Assert.All(
            [Spaced(Headline, Lead, Second), Spaced(Headline, "By Ada Quill", Lead, Second), Spaced(Lead, Second, Third)],
            text => Assert.Null(DeckOf(text)));

    [Theory]
    [InlineData("The new boat leaves the pier. (AP Photo/Bo Reed)")]
    [InlineData("Bo Reed, left, and Cy Lund at the pier in Port Elder, May 4, 2031")]
    [InlineData("A harbour town gets its second ferry, at last")]
    [InlineData("More than a boat:")]
    [InlineData("+ posted by the crew of the boat")]
    [InlineData("Share")]
    public void Captions_labels_and_a_repeated_headline_are_not_decks(string line) =>
        Assert.Null(DeckOf(Spaced(Headline, line, "By Ada Quill", Lead, Second)));

    [Fact]
    public void Three_paragraphs_above_a_late_byline_are_not_a_deck() =>
        Assert.Null(DeckOf(Spaced(Headline, Lead, Second, Third, "By Ada Quill", Lead)));

    [Fact]
    public void An_article_has_its_deck_with_whitespace_folded_and_its_mentions()
    {
        var corpus = Corpus.Create(
            "News",
            [new ArticleSource("ferry", Spaced(
                Headline, "Mayor Ada Quill opens\nthe route on Friday, after ten years of waiting.", "By Bo Reed", Lead, Second))],
            new CorpusOptions { Entities = [new(EntityKind.Person, "Ada Quill")], ReferenceDate = new(2031, 5, 9) });
        var article = corpus.Articles[0];
        var block = article.Blocks.Single(block => block.Kind == BlockKind.Deck);

        Assert.Equal("Mayor Ada Quill opens the route on Friday, after ten years of waiting.", article.Deck);
        Assert.Equal("Mayor Ada Quill opens\nthe route on Friday, after ten years of waiting.", block.Text);
        Assert.Equal(block, Assert.Single(article.Mentions).Block);
        Assert.Equal(new(2031, 5, 9), article.Dates[0].Range!.Value.From);
        Assert.Same(article, Assert.Single(corpus.Search("\"opens the route\"")).Article);
    }

    [Fact]
    public void A_deck_in_front_matter_takes_precedence()
    {
        var text = "---\ndeck: What it means\n---\n" + Spaced(Headline, Deck, "By Ada Quill", Lead, Second);

        Assert.Equal("What it means", Corpus.Create("News", [new ArticleSource("ferry", text)]).Articles[0].Deck);
    }

    private static string? DeckOf(string text) => LayoutReader.Read(text).Deck is { } deck ? text.Slice(deck) : null;
}
