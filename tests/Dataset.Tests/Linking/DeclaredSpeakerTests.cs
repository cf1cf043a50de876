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
    public void A_quotation_is_found_by_its_opening_words(string opening, string entity, string expected)
    {
        var article = new ArticleBuilder().Paragraph("\"We won in 'Lima', at last.\"").Quote("We won in 'Lima', at last.").Build();
        Assert.Equal(expected, Links.Speakers(article, Entities, new SpeakerDeclaration(opening, entity, null)));
    }

    [Fact]
    public void A_declaration_takes_precedence_over_the_text()
    {
        var article = new ArticleBuilder().Paragraph("\"We won,\" Sato said.").Quote("We won,", "Sato").Build();
        Assert.Equal("LuisMora", Links.Speakers(article, Entities, new SpeakerDeclaration("We won", "Mora", null)));
    }

    [Fact]
    public void A_declaration_applies_to_the_whole_utterance_and_to_implied_quotations_after_it()
    {
        var article = new ArticleBuilder()
            .Paragraph("\"We won,\" he said, \"at last.\"").Quote("We won,", "he", Attribution.Pronoun, group: 0)
            .Quote("at last.", "he", Attribution.Continued, group: 0)
            .Paragraph("\"It took years.\"").Quote("It took years.", "he", Attribution.Implied).Build();
        Assert.Equal("EmiSato EmiSato EmiSato", Links.Speakers(article, Entities, new SpeakerDeclaration("We won", "Sato", null)));
    }

    [Fact]
    public void A_declaration_for_an_implied_quotation_does_not_affect_the_quotation_before_it()
    {
        var article = new ArticleBuilder().Paragraph("\"We won,\" Sato said.").Quote("We won,", "Sato")
            .Paragraph("\"It took years.\"").Quote("It took years.", "Sato", Attribution.Implied).Build();
        Assert.Equal("EmiSato LuisMora", Links.Speakers(article, Entities, new SpeakerDeclaration("It took", "Mora", null)));
    }

    [Fact]
    public void A_declaration_applies_only_to_its_article()
    {
        var article = new ArticleBuilder { Key = "b" }.Paragraph("\"We won.\"").Quote("We won.").Build();
        Assert.Equal("-", Links.Speakers(article, Entities, new SpeakerDeclaration("We won", "Sato", "a")));
        Assert.Equal("EmiSato", Links.Speakers(article, Entities, new SpeakerDeclaration("We won", "Sato", "b")));
    }

    [Fact]
    public void All_matching_quotations_are_counted()
    {
        var article = new ArticleBuilder().Paragraph("\"We won.\" \"We won again.\" \"They lost.\"").Quote("We won.").Quote("We won again.").Quote("They lost.")
            .Build();
        var links = Links.Of(article, Entities, [new("They", "Sato", null), new("We won", "Sato", null), new("Never", "Sato", null)]);
        Assert.Equal([new SpeakerCount(0, 1), new SpeakerCount(1, 2)], links.DeclaredSpeakers);
    }
}
