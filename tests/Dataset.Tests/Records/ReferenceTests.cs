using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Dataset.CompilerServices;
using Xunit;

namespace Dataset.Tests.Records;

/// <summary>Tests whether references in front matter find the entries of the corpus.</summary>
public class ReferenceTests
{
    private static readonly CorpusOptions Options = new()
    {
        Entities =
        [
            new(EntityKind.Person, "Ann Lee", "Captain Lee") { Id = "Ann" },
            new(EntityKind.Person, "Tomas Reyes", "Reyes"),
            new(EntityKind.Person, "Leo Reyes", "Reyes"),
            new(EntityKind.Organization, "Harbour Board", "The Board"),
            new(EntityKind.Organization, "Port Elder") { Id = "PortElderClub" },
            new(EntityKind.Place, "Port Elder"),
            new(EntityKind.Place, "Reyes"),
            new(EntityKind.Event, "Northern Crossing"),
            new(EntityKind.Event, "Opening") { Id = "Reyes" },
        ],
        Claims = [new("Late", "The line opened late."), new("Cost", "It cost much.")],
    };

    public static TheoryData<string> Names => Contracts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void References_are_entries_of_the_corpus(string contract)
    {
        var article = FrontMatters.Of(
            """
            editor: Ann Lee
            board: The Board
            port: Port-elder
            occasion: NorthernCrossing
            about: Captain Lee
            claim: Late
            follow-up-to: harbour
            cast: [Ann, Tomas Reyes]
            parts: { A-b: budget }
            """, Options);
        var data = article.GetData(Contracts.Get<References>(contract));
        var corpus = article.Corpus;
        Assert.Same(corpus.People["Ann Lee"], data.Editor);
        Assert.Same(corpus.Organizations["Harbour Board"], data.Board);
        Assert.Same(corpus.Places["Port Elder"], data.Port);
        Assert.Same(corpus.Events[0], data.Occasion);
        Assert.Same(corpus.People[0], data.About);
        Assert.Same(corpus.Claims["Late"], data.Claim);
        Assert.Same(corpus.Articles["harbour"], data.FollowUpTo);
        Assert.Equal([corpus.People[0], corpus.People[1]], data.Cast);
        Assert.Same(article, data.Parts!["A-b"]);
        Assert.Equal(new References(), FrontMatters.Of("editor: null\nclaim: null\nfollow-up-to: null", Options).GetData(Contracts.Get<References>(contract)));
    }

    [Theory]
    [InlineData("editor: An Lee", "The corpus 'News' has no person 'An Lee'. The nearest is 'Ann Lee'.", "editor")]
    [InlineData("editor: Harbour Board", "The corpus 'News' has no person 'Harbour Board'. The nearest is 'Captain Lee'.", "editor")]
    [InlineData("EDITOR: Reyes", "The corpus 'News' has more than one person 'Reyes': 'Tomas Reyes', 'Leo Reyes'; use the full name.", "EDITOR")]
    [InlineData("editor: 3", "The person must be a string: its full name, alias or id.", "editor")]
    [InlineData("occasion: [x]", "The event must be a string: its full name, alias or id.", "occasion")]
    [InlineData("about: Nobody", "The corpus 'News' has no entity 'Nobody'. The nearest is 'Reyes'.", "about")]
    [InlineData("about: Port elder", "The corpus 'News' has more than one entity 'Port elder': 'PortElderClub', 'PortElder'; use the id.", "about")]
    [InlineData("claim: late", "The corpus 'News' has no claim 'late'. The nearest is 'Late'.", "claim")]
    [InlineData("claim: 1", "The claim must be a string: its id.", "claim")]
    [InlineData("follow-up-to: harbor", "The corpus 'News' has no article 'harbor'. The nearest is 'harbour'.", "follow-up-to")]
    [InlineData("follow_up_to: { key: budget }", "The article must be a string: its key.", "follow_up_to")]
    [InlineData("cast: [Ann, Lee]", "The corpus 'News' has no person 'Lee'. The nearest is 'Reyes'.", "cast[1]")]
    [InlineData("parts: { one: budget, two: x }", "The corpus 'News' has no article 'x'. The nearest is 'budget'.", "parts.two")]
    public void A_reference_to_a_missing_entry_is_refused_at_its_place(string yaml, string message, string path)
    {
        foreach (var contract in Contracts.Names)
        {
            FrontMatters.AssertRefused(FrontMatters.Of(yaml, Options), Contracts.Get<References>(contract), message, $"$.{path}");
        }
    }

    [Fact]
    public void A_full_name_takes_precedence_over_an_alias_and_both_over_an_id()
    {
        var corpus = FrontMatters.Of("about: Reyes\nport: PortElder", Options).Corpus;
        var data = corpus.Articles["budget"].GetData(PlainContext.Default.References);
        Assert.Same(corpus.Places["Reyes"], data.About);
        Assert.Same(corpus.Places["Port Elder"], data.Port);
        Assert.Equal("PortElderClub", FrontMatters.Of("about: PortElderClub", Options).GetData(PlainContext.Default.References).About!.Id);
    }

    [Fact]
    public void The_message_states_that_a_corpus_has_no_entries() =>
        Assert.Equal("News/budget: The corpus 'News' has no person 'Ann'; it has no people. Path: $.editor.",
            FrontMatters.Refuse("editor: Ann", PlainContext.Default.References).Message);

    [Theory]
    [MemberData(nameof(Names))]
    public void References_to_typed_articles_require_a_typed_corpus(string contract)
    {
        var untyped = FrontMatters.Of("typed: harbour");
        Assert.Equal(
            "News/budget: The front matter of 'harbour' in the corpus 'News' was not compiled as Named; use Article instead. Path: $.typed.",
            FrontMatters.Refuse(untyped, Contracts.Get<References>(contract)).Message);
        var corpus = new TypedData(untyped.Corpus.Data).GetCorpus();
        var data = corpus.Articles["budget"].GetData(Contracts.Get<References>(contract));
        Assert.Same(corpus.Articles["harbour"], data.Typed);
        Assert.IsType<Article<Named>>(data.Typed);
        var other = new TypedData(FrontMatters.Of("other-typed: harbour").Corpus.Data).GetCorpus().Articles[0];
        Assert.Equal("$.other-typed", FrontMatters.Refuse(other, Contracts.Get<References>(contract)).Path);
    }

    [Fact]
    public void A_reference_to_an_article_outside_a_subset_finds_it_in_the_whole_corpus()
    {
        var article = FrontMatters.Of("follow-up-to: harbour\nparts: { self: budget }\neditor: Ann", Options);
        var subset = article.Corpus.Subset("One", [article]);
        var again = subset.Subset("Again", subset.Articles);
        var data = again.Articles[0].GetData(PlainContext.Default.References);
        Assert.Same(article.Corpus.Articles["harbour"], data.FollowUpTo);
        Assert.Same(again.Articles[0], data.Parts!["self"]);
        Assert.Same(again.People[0], data.Editor);
        Assert.Equal("One/budget: The corpus 'One' has no article 'harbour'. The nearest is 'budget'. Path: $.follow-up-to.",
            FrontMatters.Refuse(Reopen(subset).Articles[0], PlainContext.Default.References).Message);
    }

    [Fact]
    public void Every_kind_of_corpus_reads_the_same_values()
    {
        var created = Library.Samples.Ferry;
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var source in Library.Samples.FerrySources)
            {
                var path = Path.Combine(folder.FullName, source.Key + ".txt");
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, source.Text);
            }

            var loaded = Corpus.Load(folder.FullName, Library.Samples.FerryOptions);
            foreach (var corpus in new[] { created, Reopen(created), loaded, created.Subset("Part", [created.Articles["archive"]]) })
            {
                Assert.Equal("evening", corpus.Articles["archive"].GetData(PlainContext.Default.DictionaryStringJsonElement)["edition"].GetString());
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Assert.All(SeoulSummit.Articles, article => Assert.Equal(new Named(), article.GetData(PlainContext.Default.Named)));
    }

    private static Corpus Reopen(Corpus corpus)
    {
        using var image = new MemoryStream();
        corpus.Save(image);
        image.Position = 0;
        return Corpus.Open(image);
    }

    // Derived the way generated code does it, but over bytes.
    private sealed class TypedData(CorpusData data) : ConstantData<Named>
    {
        public override int ArticleCount => data.ReadArticleCount();

        protected override ReadOnlySpan<byte> CorpusSegment => data.GetSegment(0);

        protected override ReadOnlySpan<byte> ReadingAt(int number) => data.GetReading(number);

        protected override ReadOnlySpan<byte> LinksAt(int number) => data.GetLinks(number);

        protected override Named ReadData(ref ValueReader reader) => throw new NotSupportedException();
    }
}
