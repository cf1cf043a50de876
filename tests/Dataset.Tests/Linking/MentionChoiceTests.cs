using Dataset.Compiling;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests which name is mentioned if several match.</summary>
public class MentionChoiceTests
{
    private static readonly EntityDeclaration Ho = Links.Person("Kim Tae-ho", "Kim", "Kim Tae Ho");
    private static readonly EntityDeclaration Min = Links.Person("Kim Min-ji", "Kim");

    [Theory]
    [InlineData("New York City grew.", "New York City=NewYorkCity")]
    [InlineData("New York grew.", "New York=NewYork")]
    [InlineData("York City grew.", "York=York")]
    [InlineData("New York, York and New York City", "New York=NewYork; York=York; New York City=NewYorkCity")]
    public void The_longest_name_of_a_kind_wins(string text, string expected) =>
        Assert.Equal(expected, Links.Mentions(text, Links.Place("New York"), Links.Place("York"), Links.Place("New York City")));

    [Fact]
    public void In_a_chain_of_overlaps_the_longest_name_is_chosen_first()
    {
        // Each overlaps the next, and the last is the longest. Once the middle one is dropped, the first no longer overlaps anything.
        EntityDeclaration[] places = [Links.Place("Ab Cd"), Links.Place("Cd Efg"), Links.Place("Efg Hijk")];
        Assert.Equal("Ab Cd=AbCd; Efg Hijk=EfgHijk", Links.Mentions("Ab Cd Efg Hijk", places));
        Assert.Equal("Cd Efg=CdEfg", Links.Mentions("Ab Cd Efg", places));
    }

    [Fact]
    public void The_earlier_of_two_equally_long_names_wins() =>
        Assert.Equal("Bay Sun=BaySun", Links.Mentions("Bay Sun Tar", Links.Place("Sun Tar"), Links.Place("Bay Sun")));

    [Fact]
    public void A_name_may_contain_a_name_of_another_kind()
    {
        EntityDeclaration[] entities = [Links.Place("Oslo"), Links.Event("Oslo Accord"), Links.Organization("Bank of Norway"), Links.Place("Norway")];
        Assert.Equal(
            "Oslo Accord=OsloAccord; Oslo=Oslo; Bank of Norway=BankofNorway; Norway=Norway",
            Links.Mentions("The Oslo Accord and the Bank of Norway", entities));
    }

    [Fact]
    public void A_name_of_another_kind_may_not_cross_an_edge() =>
        Assert.Equal("York City Council=YorkCityCouncil",
            Links.Mentions("New York City Council", Links.Place("New York"), Links.Organization("York City Council")));

    [Fact]
    public void A_persons_name_contains_no_other_mention() =>
        Assert.Equal("Paris Bell=ParisBell; Paris=Paris", Links.Mentions("Paris Bell left Paris.", Links.Place("Paris"), Links.Person("Paris Bell")));

    [Theory]
    [InlineData("Kim Tae-ho met Kim Min-ji. Kim left.", "Kim Tae-ho=KimTaeho; Kim Min-ji=KimMinji; Kim=KimMinji")]
    [InlineData("Kim Min-ji met Kim Tae-ho, and Kim left.", "Kim Min-ji=KimMinji; Kim Tae-ho=KimTaeho; Kim=KimTaeho")]
    [InlineData("Said Kim of Kim Tae-ho.", "Kim Tae-ho=KimTaeho")]
    public void A_shared_alias_refers_to_the_last_full_name_before_it(string text, string expected) => Assert.Equal(expected, Links.Mentions(text, Ho, Min));

    [Fact]
    public void A_full_name_in_the_headline_counts()
    {
        var article = new ArticleBuilder().Headline("Kim Min-ji Wins").Paragraph("Then Kim left.").Build();
        Assert.Equal("Kim Min-ji=KimMinji; Kim=KimMinji", Links.Mentions(article, Ho, Min));
    }

    [Fact]
    public void An_alias_that_stays_ambiguous_is_reported_once_at_its_first_occurrence()
    {
        var article = ArticleBuilder.Story("Nothing here.", "Then\nKim left, and Kim came.", "KIM stayed.");
        var links = Links.Of(article, Ho, Min);
        var issue = Assert.Single(links.Issues);
        Assert.Equal("DS0012W", issue.Rule);
        Assert.Equal(["Kim", "Kim Tae-ho or Kim Min-ji"], issue.Arguments);
        var start = article.Reading.Text.IndexOf("Kim", System.StringComparison.Ordinal);
        Assert.Equal(IssueTarget.Article("a.txt", new TextSpan(start, 3), 3, 0), issue.Target);
        Assert.Empty(links.Mentions);
        Assert.Equal([new NameUse("KimTaeho", 0), new NameUse("KimMinji", 0)], links.Names);
    }

    [Fact]
    public void An_alias_of_two_kinds_is_also_ambiguous()
    {
        EntityDeclaration[] entities = [Links.Person("Nora Lincoln", "Lincoln"), Links.Place("Port Lincoln", "Lincoln")];
        Assert.Equal("", Links.Mentions("Rain fell on Lincoln.", entities));
        Assert.Equal("Port Lincoln=PortLincoln; Lincoln=PortLincoln", Links.Mentions("In Port Lincoln, rain fell on Lincoln.", entities));
    }

    [Fact]
    public void A_full_name_refers_to_its_entity_unless_another_was_named_in_full()
    {
        EntityDeclaration[] entities = [Links.Place("Lincoln"), Links.Person("Nora Lincoln", "Lincoln")];
        Assert.Equal(
            "Lincoln=Lincoln; Nora Lincoln=NoraLincoln; Lincoln=NoraLincoln",
            Links.Mentions("In Lincoln, Nora Lincoln spoke. Then Lincoln left.", entities));
    }

    [Fact]
    public void An_exact_spelling_takes_precedence_over_variants()
    {
        EntityDeclaration[] entities = [Links.Organization("Rand Shoes", "Rand"), Links.Organization("Research Institute", "RAND")];
        Assert.Equal("RAND=ResearchInstitute; Rand=RandShoes", Links.Mentions("RAND met Rand.", entities));
    }

    [Fact]
    public void A_declared_shared_alias_mentions_all_its_entities()
    {
        EntityDeclaration[] entities =
        [
            Links.Organization("Ministry of Chile", "the ministry").Sharing("ministries of Chile and Peru"),
            Links.Organization("Ministry of Peru").Sharing("ministries of Chile and Peru"),
            Links.Place("Peru"),
        ];
        const string Text = "The ministries of Chile and Peru agreed.";
        Assert.Equal("ministries of Chile and Peru=MinistryofChile; ministries of Chile and Peru=MinistryofPeru; Peru=Peru", Links.Mentions(Text, entities));
        var links = Links.Of(ArticleBuilder.Story(Text), entities);
        Assert.Empty(links.Issues);
        Assert.Equal([new NameUse("MinistryofChile", 1000), new NameUse("MinistryofPeru", 1000), new NameUse("Peru", -1)], links.Names);
    }
}
