using Dataset.Compiling;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests whether a declared speaker finds its quotation.</summary>
public class DeclaredSpeakerTests
{
    private static readonly EntityDeclaration[] Entities = [Links.Person("Emi Sato", "Sato"), Links.Person("Luis Mora", "Mora")];

    [Theory]
    [InlineData("We won", "Emi Sato", "EmiSato")]
    [InlineData("We won", "Sato", "EmiSato")]
    [InlineData("We won", "EmiSato", "EmiSato")]
    [InlineData("“We  won \n in ‘Lima’", "Sato", "EmiSato")]
    [InlineData("We won in \"Lima\", at last.", "Sato", "EmiSato")]
    [InlineData("We wo", "Sato", "-")]
    [InlineData("we won", "Sato", "-")]
    [InlineData("", "Sato", "-")]
    [InlineData("“", "Sato", "-")]
    [InlineData("We won", "Nobody", "-")]
    public void It_is_found_by_its_opening_words(string opening, string entity, string expected)
    {
        var article = new ArticleBuilder().Paragraph("\"We won in 'Lima', at last.\"").Quote("We won in 'Lima', at last.").Build();
        Assert.Equal(expected, Links.Speakers(article, Entities, new SpeakerDeclaration(opening, entity, null)));
    }

    [Fact]
    public void What_is_declared_comes_first()
    {
        var article = new ArticleBuilder().Paragraph("\"We won,\" Sato said.").Quote("We won,", "Sato").Build();
        Assert.Equal("LuisMora", Links.Speakers(article, Entities, new SpeakerDeclaration("We won", "Mora", null)));
    }

    [Fact]
    public void It_holds_for_the_whole_utterance_and_for_what_follows()
    {
        var article = new ArticleBuilder()
            .Paragraph("\"We won,\" he said, \"at last.\"").Quote("We won,", "he", Attribution.Pronoun, group: 0)
            .Quote("at last.", "he", Attribution.Continued, group: 0)
            .Paragraph("\"It took years.\"").Quote("It took years.", "he", Attribution.Implied).Build();
        Assert.Equal("EmiSato EmiSato EmiSato", Links.Speakers(article, Entities, new SpeakerDeclaration("We won", "Sato", null)));
    }

    [Fact]
    public void What_is_declared_of_an_implied_speaker_says_nothing_of_the_one_it_was_taken_from()
    {
        var article = new ArticleBuilder().Paragraph("\"We won,\" Sato said.").Quote("We won,", "Sato")
            .Paragraph("\"It took years.\"").Quote("It took years.", "Sato", Attribution.Implied).Build();
        Assert.Equal("EmiSato LuisMora", Links.Speakers(article, Entities, new SpeakerDeclaration("It took", "Mora", null)));
    }

    [Fact]
    public void It_counts_in_its_article_only()
    {
        var article = new ArticleBuilder { Key = "b" }.Paragraph("\"We won.\"").Quote("We won.").Build();
        Assert.Equal("-", Links.Speakers(article, Entities, new SpeakerDeclaration("We won", "Sato", "a")));
        Assert.Equal("EmiSato", Links.Speakers(article, Entities, new SpeakerDeclaration("We won", "Sato", "b")));
    }

    [Fact]
    public void Every_quotation_is_counted_so_that_the_corpus_can_tell()
    {
        var article = new ArticleBuilder().Paragraph("\"We won.\" \"We won again.\" \"They lost.\"").Quote("We won.").Quote("We won again.").Quote("They lost.")
            .Build();
        var links = Links.Of(article, Entities, [new("They", "Sato", null), new("We won", "Sato", null), new("Never", "Sato", null)]);
        Assert.Equal([new SpeakerCount(0, 1), new SpeakerCount(1, 2)], links.DeclaredSpeakers);
    }
}
