using System.Threading.Tasks;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Completion;
using Xunit;

namespace Dataset.Editor.Tests.Completion;

/// <summary>Tests the completion items in lookups.</summary>
public class TableCompletionTests
{
    [Theory]
    [InlineData("_ = News.Articles[\"$$\"];", "market", "sea/Fish prices")]
    [InlineData("_ = News.Articles?[\"$$\"];", "market", "sea/Fish prices")]
    [InlineData("_ = News.Articles.Contains(\"$$\");", "market", "sea/Fish prices")]
    [InlineData("_ = News.Articles?.TryGetValue(\"$$\", out _);", "market", "sea/Fish prices")]
    [InlineData("_ = News.People[\"$$\"];", "Ines Quast", "Ann-Marie Lee", "Bo Lee", "Quast")]
    [InlineData("_ = News.Organizations[\"$$\"];", "Elin Line", "Coast Line", "ferry line")]
    [InlineData("_ = News.Places.TryGetValue(\"$$\", out _);", "Port Elin")]
    [InlineData("_ = News.Events[\"$$\"];", "Night Boat")]
    [InlineData("_ = News.Claims[\"$$\"];", "Cheaper")]
    [InlineData("var people = News.People; _ = people[key: \"$$\"];", "Ines Quast", "Ann-Marie Lee", "Bo Lee", "Quast")]
    public async Task Keys_names_and_ids_are_offered(string statement, params string[] expected)
    {
        var session = await CompletionSession.OpenAsync(Elin.With(statement));

        Assert.Equal(expected, await session.OffersAsync());
    }

    [Theory]
    [InlineData("_ = News.People[\"bo l$$\"];", "Bo Lee")]
    [InlineData("_ = News.People[\"qua$$\"];", "Quast")]
    [InlineData("_ = News.Articles[\"prices$$\"];", "sea/Fish prices")]
    public async Task An_editor_finds_them_by_what_is_typed(string statement, string expected)
    {
        var session = await CompletionSession.OpenAsync(Elin.With(statement));

        Assert.Equal(expected, (await session.FilteredAsync())[0]);
    }

    [Theory]
    [InlineData("_ = News.People[\"$$\"];", "Quast")]
    [InlineData("_ = News.Articles[\"sea/$$\"];", "sea/Fish prices")]
    [InlineData("_ = News.Claims.Contains(\"Ch$$eapest\");", "Cheaper")]
    [InlineData("_ = Dataset.SeoulSummit.People[\"$$\"];", "Fumio Kishida")]
    [InlineData("_ = Dataset.SeoulSummit.Claims[\"$$\"];", "MetInSeoul")]
    public async Task The_inserted_text_finds_the_entry(string statement, string item)
    {
        var session = await CompletionSession.OpenAsync(Elin.With(statement));

        Assert.DoesNotContain(await session.ReportAfterAsync(item), x => x.StartsWith("DS1", System.StringComparison.Ordinal)
            || x.StartsWith("CS1", System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_entry_is_described_with_its_member()
    {
        var articles = await CompletionSession.OpenAsync(Elin.With("_ = News.Articles[\"$$\"];"));
        Assert.StartsWith(
            "The article 'market' of the corpus 'News'\nFish Prices Fall\n", await articles.DescribeAsync("market"), System.StringComparison.Ordinal);

        var people = await CompletionSession.OpenAsync(Elin.With("_ = Dataset.SeoulSummit.People[\"$$\"];"));
        var description = await people.DescribeAsync("Fumio Kishida");
        Assert.StartsWith("The person 'Fumio Kishida' of the corpus 'SeoulSummit'", description, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_ = new System.Collections.Generic.Dictionary<string, int>()[\"$$\"];")]
    [InlineData("_ = \"x\".Contains(\"$$\");")]
    [InlineData("System.Console.WriteLine(\"$$\");")]
    [InlineData("_ = News.Articles[\"$$\" + key];")]
    [InlineData("_ = News.Articles[$\"$$\"];")]
    [InlineData("_ = News.Articles.Nothing[\"$$\"];")]
    [InlineData("_ = nothing[\"$$\"];")]
    [InlineData("_ = News.Articles[$$];")]
    [InlineData("_ = News.Articles[\"market\"]$$;")]
    [InlineData("_ = News.Articles[\"market\"u8$$];")]
    public async Task Nothing_is_offered_elsewhere(string statement)
    {
        var session = await CompletionSession.OpenAsync(Elin.With(statement));

        Assert.Empty(await session.OffersAsync());
        Assert.Empty(await session.OffersAsync(CompletionTrigger.CreateInsertionTrigger('"')));
    }

    [Theory]
    [InlineData("_ = News.Articles[\"$$\"];", '"', true)]
    [InlineData("_ = News.Articles[\"m$$\"];", 'm', true)]
    [InlineData("_ = News.Articles[\"m $$\"];", ' ', false)]
    public async Task Typing_in_a_literal_triggers_completion(string statement, char typed, bool expected)
    {
        var session = await CompletionSession.OpenAsync(Elin.With(statement));

        Assert.Equal(expected, (await session.OffersAsync(CompletionTrigger.CreateInsertionTrigger(typed))).Length > 0);
    }

    [Fact]
    public async Task A_corpus_without_its_generated_part_has_no_tables()
    {
        var project = TestProject.Of("[Dataset.Corpus] class News { static object F() => News.Articles[\"$$\"]; }").WithArticle("market.txt", Samples.Market);

        Assert.Empty(await (await CompletionSession.OpenAsync(project)).OffersAsync());
    }
}
