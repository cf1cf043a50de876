using System.Linq;
using Dataset.Compiling;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests where a name is mentioned, and in which spellings.</summary>
public class MentionTests
{
    private static readonly EntityDeclaration Korea = Links.Place("South Korea", "Korea", "S. Korea");
    private static readonly EntityDeclaration Japan = Links.Place("Japan");
    private static readonly EntityDeclaration America = Links.Place("United States", "U.S.", "US", "America");

    [Theory]
    [InlineData("Trade of Japan fell.", "Japan=Japan")]
    [InlineData("Japanese trade fell.", "")]
    [InlineData("Pan-Japan trade, Xjapan, Japan2, 2Japan.", "Japan=Japan")]
    [InlineData("Japan's, Japan’s and (Japan) and \"Japan\"", "Japan=Japan; Japan=Japan; Japan=Japan; Japan=Japan")]
    [InlineData("It left Japan", "Japan=Japan")]
    [InlineData("Japán is not it, nor Japan\u0301.", "")]
    [InlineData("japan lacquer", "")]
    [InlineData("TRADE OF JAPAN FELL", "JAPAN=Japan")]
    [InlineData("JApan", "")]
    public void A_name_matches_whole_words_in_its_case(string text, string expected) => Assert.Equal(expected, Links.Mentions(text, Japan));

    [Theory]
    [InlineData("Korea-Japan ties", "Korea=SouthKorea; Japan=Japan")]
    [InlineData("Korea–Japan ties", "Korea=SouthKorea; Japan=Japan")]
    [InlineData("South Korea-U.S.-Japan talks", "South Korea=SouthKorea; U.S.=UnitedStates; Japan=Japan")]
    [InlineData("the Japan-South Korea summit", "Japan=Japan; South Korea=SouthKorea")]
    [InlineData("S. Korea and the US", "S. Korea=SouthKorea; US=UnitedStates")]
    [InlineData("the U.S.'s ally, the U.S.’s aim", "U.S.=UnitedStates; U.S.=UnitedStates")]
    [InlineData("U.S.-Japan's ties and Japan's", "U.S.=UnitedStates; Japan=Japan; Japan=Japan")]
    [InlineData("the U.S.S.R. and us", "")]
    public void A_hyphen_separates_names(string text, string expected) => Assert.Equal(expected, Links.Mentions(text, Korea, Japan, America));

    [Fact]
    public void Both_parts_of_a_hyphenated_pair_are_mentioned() =>
        Assert.Equal(
            "Israel=Israel; Hamas=Hamas",
            Links.Mentions("after the Israel-Hamas truce", Links.Place("Israel"), Links.Organization("Hamas")));

    [Theory]
    [InlineData("Ann Lee Park spoke.", "Ann Lee Park")]
    [InlineData("Ann Lee-park spoke.", "Ann Lee-park")]
    [InlineData("Ann\u2011Lee Park spoke.", "Ann\u2011Lee Park")]
    [InlineData("Ann Lee\nPark spoke.", "Ann Lee\nPark")]
    [InlineData("Ann  \n  Lee\u00A0Park spoke.", "Ann  \n  Lee\u00A0Park")]
    [InlineData("Ann Lee-\n  Park spoke.", "Ann Lee-\n  Park")]
    [InlineData("Ann lee park spoke.", "Ann lee park")]
    [InlineData("ANN LEE PARK SPOKE.", "ANN LEE PARK")]
    [InlineData("ann lee park spoke.", null)]
    [InlineData("Ann - Lee Park spoke.", null)]
    [InlineData("AnnLee Park spoke, Ann, Lee Park too.", null)]
    [InlineData("Ann LEe Park spoke.", null)]
    public void A_space_in_a_name_matches_any_gap(string text, string? expected) =>
        Assert.Equal(expected is null ? "" : expected + "=AnnLeePark", Links.Mentions(text, Links.Person("Ann Lee Park")));

    [Theory]
    [InlineData("Kim Tae-ho", "Kim Tae-ho=KimTaeho")]
    [InlineData("Kim Tae Ho", "")]
    [InlineData("Kim Tae-\nho", "Kim Tae-\nho=KimTaeho")]
    [InlineData("Kim Tae\nho", "")]
    public void A_hyphen_in_a_name_matches_a_hyphen(string text, string expected) => Assert.Equal(expected, Links.Mentions(text, Links.Person("Kim Tae-ho")));

    [Theory]
    [InlineData("Brian O'Dell")]
    [InlineData("Brian O’Dell")]
    public void An_apostrophe_can_be_straight_or_curly(string name)
    {
        Assert.Equal("Brian O'Dell=BrianODell", Links.Mentions("Said Brian O'Dell.", Links.Person(name)));
        Assert.Equal("Brian O’Dell=BrianODell", Links.Mentions("Said Brian O’Dell.", Links.Person(name)));
    }

    [Fact]
    public void Names_are_found_only_in_headline_subheadings_paragraphs_and_credit()
    {
        var article = new ArticleBuilder()
            .Block(BlockKind.Section, "Japan").Headline("Japan Votes").Block(BlockKind.Byline, "By Japan Staff")
            .Paragraph("TOKYO, Japan – Rain fell.").Block(BlockKind.Subheading, "In Japan").Paragraph("It did in Japan.")
            .Block(BlockKind.Credit, "(Japan Press)").Block(BlockKind.Boilerplate, "More from Japan").Build();
        var links = Links.Of(article, Japan);
        Assert.Equal([-1, 0, -1, 1, -1], links.Mentions.Select(x => x.Sentence));
    }

    [Fact]
    public void A_name_does_not_extend_past_the_end_of_a_paragraph() =>
        Assert.Equal("", Links.Mentions(ArticleBuilder.Story("It is South", "Korea Strait"), Links.Place("South Korea")));

    [Fact]
    public void A_mention_has_its_sentence() =>
        Assert.Equal([0, 2, 2], Links.Of(ArticleBuilder.Story("Japan won.|Nobody wept.", "In Japan, Japan won."), Japan).Mentions.Select(x => x.Sentence));

    [Fact]
    public void Entities_are_listed_in_order_of_their_first_mention() =>
        Assert.Equal(["Japan", "SouthKorea"], Links.Of(ArticleBuilder.Story("Japan met Korea and Japan."), Korea, America, Japan).Entities);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("...")]
    public void A_name_without_a_word_is_never_found(string alias) => Assert.Equal("", Links.Mentions("a - b ... c", Links.Place("Nowhere", alias)));

    [Fact]
    public void Letters_outside_the_basic_plane_are_letters()
    {
        Assert.Equal("", Links.Mentions("Japan\U00010330 and \U00010330Japan", Japan));
        Assert.Equal("Japan=Japan", Links.Mentions("Japan\U0001F600", Japan));
        Assert.Equal("Japan=Japan", Links.Mentions("\uD800Japan\uDC00", Japan));
    }

    [Fact]
    public void The_names_used_in_the_article_are_listed()
    {
        var links = Links.Of(ArticleBuilder.Story("Korea and S. Korea."), Korea, Japan);
        Assert.Equal([new NameUse("SouthKorea", 0), new NameUse("SouthKorea", 1)], links.Names);
    }
}
