using Dataset.Compiling;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests which entity is the speaker of a quotation.</summary>
public class SpeakerTests
{
    private static readonly EntityDeclaration[] Entities =
    [
        Links.Person("Emi Sato", "Sato"), Links.Person("Luis Mora", "Mora"), Links.Person("Nora Lind"), Links.Organization("Trade Ministry"),
        Links.Organization("Office of the Governor", "Sato's office"), Links.Place("Chile"), Links.Organization("Bank of Chile"), Links.Event("Lima Accord"),
    ];

    [Theory]
    [InlineData("Sato", "EmiSato")]
    [InlineData("Emi Sato", "EmiSato")]
    [InlineData("Governor Emi Sato", "EmiSato")]
    [InlineData("Chile's trade minister Luis Mora", "LuisMora")]
    [InlineData("longtime Sato aide Luis Mora", "LuisMora")]
    [InlineData("Luis Mora of the Bank of Chile", "LuisMora")]
    [InlineData("Mora himself", "-")]
    [InlineData("Trade and Industry Minister Sato", "EmiSato")]
    [InlineData("the Trade Ministry in Lima", "TradeMinistry")]
    [InlineData("the Bank of Chile", "BankofChile")]
    [InlineData("Chile", "Chile")]
    [InlineData("Sato's office", "OfficeoftheGovernor")]
    [InlineData("Sato's", "EmiSato")]
    [InlineData("Luis Mora, an aide to Sato", "LuisMora")]
    [InlineData("Luis Mora (Trade Ministry)", "LuisMora")]
    [InlineData("Luis Mora (Trade Ministry) of the Bank of Chile", "LuisMora")]
    [InlineData("Luis Mora (Trade Ministry", "LuisMora")]
    [InlineData("the minister, Luis Mora", "LuisMora")]
    [InlineData("Chile's minister (Luis Mora)", "LuisMora")]
    public void A_name_at_the_head_of_the_phrase_is_the_speaker(string speaker, string expected) => Assert.Equal(expected, SaidBy(speaker));

    [Theory]
    [InlineData("Mora's office")]
    [InlineData("a spokesman for Sato")]
    [InlineData("officials in Chile")]
    [InlineData("Chilean officials")]
    [InlineData("Mora aides")]
    [InlineData("Sato and Mora")]
    [InlineData("Sato and Prime Minister Mora")]
    [InlineData("Sato, Luis Mora and Nora Lind")]
    [InlineData("Luis Mora (Trade Ministry) and Emi Sato (Bank of Chile)")]
    [InlineData("the Lima Accord")]
    [InlineData("a witness")]
    [InlineData("Sato Ren")]
    public void A_name_within_the_phrase_is_not_the_speaker(string speaker) => Assert.Equal("-", SaidBy(speaker));

    [Fact]
    public void A_surname_refers_to_the_person_named_in_full_before()
    {
        var article = new ArticleBuilder().Paragraph("Nora Lind came to town.").Paragraph("\"We won,\" Ms. Lind said.").Quote("We won,", "Ms. Lind").Build();
        Assert.Equal("NoraLind", Links.Speakers(article, Entities));
        var unnamed = new ArticleBuilder().Paragraph("\"We won,\" Ms. Lind said.").Quote("We won,", "Ms. Lind").Build();
        Assert.Equal("-", Links.Speakers(unnamed, Entities));
        var later = new ArticleBuilder().Paragraph("\"We won,\" Ms. Lind said.").Quote("We won,", "Ms. Lind").Paragraph("Nora Lind came.").Build();
        Assert.Equal("-", Links.Speakers(later, Entities));
    }

    [Fact]
    public void A_surname_of_two_people_refers_to_nobody()
    {
        EntityDeclaration[] entities = [Links.Person("Nora Lind"), Links.Person("Per Lind")];
        var article = new ArticleBuilder().Paragraph("Nora Lind and Per Lind came.").Paragraph("\"We won,\" Lind said.").Quote("We won,", "Lind").Build();
        Assert.Equal("-", Links.Speakers(article, entities));
        Assert.Equal("-", Links.Speakers(StrangersSurname(), entities));
        var later = new ArticleBuilder().Paragraph("Nora Lind came.").Paragraph("\"We won,\" Lind said.").Quote("We won,", "Lind").Paragraph("Per Lind came.")
            .Build();
        Assert.Equal("NoraLind", Links.Speakers(later, entities));
    }

    [Fact]
    public void A_term_has_no_speaker()
    {
        var article = new ArticleBuilder().Paragraph("Sato spoke of \"snow days\" again.").Quote("snow days", "Sato", kind: QuoteKind.Term).Build();
        Assert.Equal("-", Links.Speakers(article, Entities));
    }

    [Fact]
    public void A_quotation_without_an_attribution_has_no_speaker()
    {
        var article = new ArticleBuilder().Paragraph("Sato came. \"We won.\"").Quote("We won.").Build();
        Assert.Equal("-", Links.Speakers(article, Entities));
    }

    [Fact]
    public void A_continued_or_implied_quotation_has_the_speaker_of_its_reading()
    {
        var article = new ArticleBuilder()
            .Paragraph("\"We won,\" Sato said, \"at last.\"").Quote("We won,", "Sato", group: 0).Quote("at last.", "Sato", Attribution.Continued, group: 0)
            .Paragraph("\"It took years.\"").Quote("It took years.", "Sato", Attribution.Implied).Build();
        Assert.Equal("EmiSato EmiSato EmiSato", Links.Speakers(article, Entities));
    }

    [Fact]
    public void A_speaker_without_a_mention_is_listed_last()
    {
        var article = new ArticleBuilder().Paragraph("Mora came to Chile.").Paragraph("\"We won,\" a man said.").Quote("We won,", "a man").Build();
        var links = Links.Of(article, Entities, [new SpeakerDeclaration("We won", "Nora Lind", null)]);
        Assert.Equal(["LuisMora", "Chile", "NoraLind"], links.Entities);
        Assert.Equal([2], links.Speakers);
    }

    private static string SaidBy(string speaker)
    {
        var article = new ArticleBuilder().Paragraph("Rain fell.").Paragraph($"\"We won,\" said {speaker}.").Quote("We won,", speaker).Build();
        return Links.Speakers(article, Entities);
    }

    private static ReadArticle StrangersSurname() =>
        new ArticleBuilder().Paragraph("Nora Lind came.").Paragraph("\"We won,\" Jon Lind said.").Quote("We won,", "Jon Lind").Build();
}
