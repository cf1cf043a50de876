using System.Linq;
using System.Threading.Tasks;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Editor.Tests.Completion;

/// <summary>Tests the completion items in the attributes of a corpus class.</summary>
public class AttributeCompletionTests
{
    [Fact]
    public async Task Evidence_names_a_claim_of_the_class()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Evidence(\"$$\", \"opened again on Tuesday\")]"));

        Assert.Equal(["Reopened", "Closed"], await session.OffersAsync());
        Assert.Equal("The harbour opened again after the storm.", await session.DescribeAsync("Reopened"));
        Assert.Equal("[Evidence(\"Reopened\", \"opened again on Tuesday\")]", await session.TakeAsync("Reopened"));
        Assert.Empty(await session.ReportAfterAsync("Reopened"));
    }

    [Theory]
    [InlineData("opened ag", "opened again on Tuesday")]
    [InlineData("Opened AG", "opened again on Tuesday")]
    [InlineData("The ferry line from", "The ferry line from Port Elin to the islands will run at")]
    [InlineData("The lightho", "The lighthouse keeper came back on Friday")]
    [InlineData("crane of the", "crane of the harbour is new")]
    [InlineData("Harbour Opens", "Harbour Opens Again After the Storm")]
    public async Task Evidence_continues_the_typed_text(string typed, string expected)
    {
        var session = await CompletionSession.OpenAsync(Quay.With($"[Evidence(\"Reopened\", \"{typed}$$\")]"));

        Assert.Equal(expected, (await session.OffersAsync())[0]);
        Assert.Equal(expected, (await session.FilteredAsync())[0]);
        Assert.Equal($"[Evidence(\"Reopened\", \"{expected}\")]", await session.TakeAsync(expected));
        Assert.Empty(await session.ReportAfterAsync(expected));
    }

    [Fact]
    public async Task A_phrase_begins_and_ends_with_whole_words()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Evidence(\"Reopened\", \"ame$$\")]"));

        Assert.Empty(await session.OffersAsync());
    }

    [Fact]
    public async Task A_space_ends_a_word()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Evidence(\"Reopened\", \"Har $$\")]"));

        Assert.Empty(await session.OffersAsync());
    }

    [Fact]
    public async Task An_empty_literal_offers_the_sentences_of_the_named_article()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Evidence(\"Reopened\", \"$$\", Article = \"sea/ferry\")]"));

        var offers = await session.OffersAsync();
        Assert.Contains("The ferry line from Port Elin to the islands will run at", offers);
        Assert.DoesNotContain(offers, offer => offer.Contains("crane", System.StringComparison.Ordinal));
        Assert.Empty(await session.ReportAfterAsync(offers[0]));
    }

    [Fact]
    public async Task An_empty_literal_without_a_named_article_offers_nothing()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Evidence(\"Reopened\", \"$$\")]"));

        Assert.Empty(await session.OffersAsync());
    }

    [Fact]
    public async Task Phrases_that_occur_once_come_first()
    {
        var project = Quay.With("[Evidence(\"Reopened\", \"the net$$\")]")
            .WithArticle("a.txt", "Nets\n\nHe mended the net again. She mended the net again. Then the net broke in two.");
        var session = await CompletionSession.OpenAsync(project);

        var items = await session.ItemsAsync();
        Assert.Equal(["the net broke in two", "the net again"], items.Select(item => item.DisplayText));
        Assert.Equal("more than once", items[1].InlineDescription);
    }

    [Fact]
    public async Task A_phrase_is_described_with_its_sentence()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Evidence(\"Reopened\", \"two days$$\")]"));

        var offer = Assert.Single(await session.OffersAsync());
        Assert.Equal("two days after the storm", offer);
        Assert.StartsWith("harbour\nPORT ELIN, May 3 - The harbour", await session.DescribeAsync(offer), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Evidence(\"Reopened\", \"opened again on Tuesday\", ")]
    [InlineData("Speaker(\"We lost\", \"Quast\", ")]
    public async Task Articles_are_offered_by_their_keys(string attribute)
    {
        var session = await CompletionSession.OpenAsync(Quay.With($"[{attribute}Article = \"$$\")]"));

        Assert.Equal(["harbour", "market", "note", "one", "sea/ferry", "two", "voices"], (await session.OffersAsync()).Order(System.StringComparer.Ordinal));
        Assert.StartsWith("Harbour Opens Again After the Storm\n", await session.DescribeAsync("harbour"), System.StringComparison.Ordinal);
        Assert.Empty(await session.ReportAfterAsync("harbour"));
    }

    [Fact]
    public async Task Articles_without_an_attribute_come_first()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Article(\"$$\")]"));

        var items = await session.ItemsAsync();
        Assert.Equal("harbour", items[^1].DisplayText);
        Assert.Equal("has an attribute", items[^1].InlineDescription);
        Assert.Empty(await session.ReportAfterAsync("market"));
    }

    [Fact]
    public async Task Disputes_offers_the_other_claims()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Claim(\"Never\", \"It never closed.\", Disputes = \"$$\")]"));

        Assert.Equal(["Reopened", "Closed"], await session.OffersAsync());
        Assert.Empty(await session.ReportAfterAsync("Closed"));
    }

    [Fact]
    public async Task Quotations_without_a_speaker_come_first()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Speaker(\"$$\", \"Quast\")]"));

        var items = await session.ItemsAsync();
        Assert.Equal("Nobody told us anything", items[0].DisplayText);
        Assert.Equal("no speaker", items[0].InlineDescription);
        Assert.Contains("We lost a crane", items.Select(item => item.DisplayText));
        Assert.Empty(await session.ReportAfterAsync("Nobody told us anything"));
        Assert.Empty(await session.ReportAfterAsync("We lost a crane"));
    }

    [Fact]
    public async Task An_opening_is_at_least_as_long_as_the_typed_text()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Speaker(\"nobody told us anything about it$$\", \"Quast\")]"));

        Assert.Equal(["Nobody told us anything about it"], await session.OffersAsync());
        Assert.Equal(["Nobody told us anything about it"], await session.FilteredAsync());
    }

    [Fact]
    public async Task A_quotation_with_a_declared_speaker_is_not_marked_as_lacking_one()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Speaker(\"Nobody told us\", \"Quast\")]\n[Speaker(\"$$\", \"Quast\")]"));

        Assert.DoesNotContain("no speaker", (await session.ItemsAsync()).Select(item => item.InlineDescription));
    }

    [Fact]
    public async Task Speaker_offers_the_declared_entities()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Speaker(\"Nobody told us\", \"$$\")]"));

        Assert.Equal(["Ines Quast", "Bo Lee", "Jo Lee", "Quast", "Ferry Line"], await session.OffersAsync());
        Assert.Equal("Person Ines Quast\nAlso Quast\nShe runs the harbour.", await session.DescribeAsync("Quast"));
        Assert.Empty(await session.ReportAfterAsync("Quast"));
    }

    [Theory]
    [InlineData("[Evidence(\"Reopened\", \"T$$\", Article = \"nowhere\")]")]
    [InlineData("[Person(\"$$\")]")]
    [InlineData("[Claim(\"$$\", \"x\")]")]
    [InlineData("[Claim(\"C\", \"$$\")]")]
    [InlineData("[Article(\"market\", Publisher = \"$$\")]")]
    [InlineData("[System.Obsolete(\"$$\")]")]
    [InlineData("[Evidence(\"Reopened\", \"x\" + \"T$$\")]")]
    [InlineData("[Evidence(\"Reopened\", $\"T$$\")]")]
    [InlineData("[Evidence(\"Reopened\", \"The\"$$)]")]
    public async Task Nothing_is_offered_elsewhere(string attribute)
    {
        var session = await CompletionSession.OpenAsync(Quay.With(attribute));

        Assert.Empty(await session.OffersAsync());
    }

    [Fact]
    public async Task Without_a_manifest_there_are_no_articles()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Evidence(\"Reopened\", \"T$$\")]"), hasManifest: false);

        Assert.Empty(await session.OffersAsync());
    }

    [Theory]
    [InlineData("[Evidence(\"$$\", \"x\")] class NoCorpus { }")]
    [InlineData("[Corpus, Claim(), Evidence(\"$$\", \"x\")] class { }")]
    [InlineData("[Corpus, Evidence(\"$$")]
    [InlineData("[Evidence(\"$$\", \"x\")]")]
    public async Task Nothing_is_offered_in_code_that_does_not_compile(string code)
    {
        var session = await CompletionSession.OpenAsync(TestProject.Of("using Dataset;\n" + code).WithArticle("market.txt", Samples.Market));

        Assert.Empty(await session.OffersAsync());
    }

    [Fact]
    public async Task A_list_is_limited_to_the_best_matches()
    {
        var project = Quay.With("[Evidence(\"Reopened\", \"x\", Article = \"news-99$$\")]");
        for (var i = 0; i < 250; i++)
        {
            project = project.WithArticle(System.FormattableString.Invariant($"news-{i:D3}.txt"), "A story.\n");
        }

        var offers = await (await CompletionSession.OpenAsync(project.WithArticle("z/news-99.txt", "A story.\n"))).OffersAsync();
        Assert.Equal(200, offers.Length);
        Assert.Equal("z/news-99", offers[0]);
    }
}
