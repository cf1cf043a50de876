using System;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests.Schemas;

/// <summary>Tests the code of a typed corpus, and which steps run again after an edit.</summary>
public class TypedCorpusTests
{
    private static readonly string[] Reading = ["ArticleFiles", "Readings", "Links"];

    private static TestProject Two => Stories.With("int Rank, Article<Story>? Next = null")
        .WithPost("budget", "rank: 1\nnext: roads").WithPost("roads", "rank: 2", "The roads are old.");

    [Fact]
    public void Articles_are_typed_throughout()
    {
        const string Use = """
            using System.Linq;
            using Dataset;
            #pragma warning disable CS1591
            public static class Use
            {
                public static int[] Ranks => News.Articles.Where(a => a.Data.Rank < 3).Select(a => a.Data.Rank).ToArray();
                public static int? Next => News.Articles.Budget.Data.Next?.Data.Rank;
                public static string Match(Article article) => article is Article<Story> { Data.Rank: 2 } hit ? hit.Key : "";
                public static Article<Story> ByKey => News.Articles["budget"];
                public static bool Has => News.Articles.TryGetValue("roads", out var found) && found.Data.Rank == 2;
                public static Article First => News.Corpus.Articles[0];
                public static Article<Story> Parsed => Parse<Article<Story>>(News.Articles.Roads.ToString("G", null));
                public const string Schema = News.FrontMatterSchema;
                private static T Parse<T>(string text) where T : System.IParsable<T> => T.Parse(text, null);
            }
            """;
        var run = GeneratorRun.Start(Two.WithSource("Use.cs", Use));
        Assert.Empty(Printed.Of(run));
        var assembly = Loaded.Load(run);
        object? Get(string name) => assembly.GetType("Use")!.GetProperty(name)!.GetValue(null);
        Assert.Equal([1, 2], (int[])Get("Ranks")!);
        Assert.Equal(2, Get("Next"));
        Assert.Equal(true, Get("Has"));
        Assert.Same(Get("First"), Get("ByKey"));
        Assert.Same(Loaded.GetCorpus(assembly, "News").Articles["budget"], Get("ByKey"));
        Assert.Equal("roads", assembly.GetType("Use")!.GetMethod("Match")!.Invoke(null, [Loaded.GetCorpus(assembly, "News").Articles["roads"]]));
        Assert.Same(Stories.DataOf(assembly, "budget"), Stories.DataOf(assembly, "budget"));
        Assert.Equal("News/budget: The ferry sailed. (budget)", Get("First")!.ToString());
    }

    [Fact]
    public void Several_corpora_can_have_different_types()
    {
        const string Code = """
            #pragma warning disable CS1591
            using Dataset;
            namespace Town
            {
                [Corpus, FrontMatter<Story>] public static partial class News { }
                public sealed record Story(int Rank);
            }
            [Corpus, FrontMatter<Story>] internal static partial class Letters { }
            [Corpus] public static partial class Plain { }
            internal readonly record struct Story(string From);
            """;
        var run = GeneratorRun.Start(TestProject.Of(Code).WithArticle("a.md", "---\nrank: 3\n---\nThe ferry sailed.", "News")
            .WithArticle("b.md", "---\nfrom: Ann\n---\nDear editor, the ferry sailed.", "Letters").WithArticle("c.md", "---\nrank: x\n---\nNothing.", "Plain"));
        Assert.Empty(Printed.Of(run));
        var assembly = Loaded.Load(run);
        Assert.Equal(3, Stories.Get(Stories.DataOf(Loaded.GetCorpus(assembly, "Town.News").Articles[0]), "Rank"));
        Assert.Equal("Ann", Stories.Get(Stories.DataOf(Loaded.GetCorpus(assembly, "Letters").Articles[0]), "From"));
        Assert.Equal(typeof(Article), Loaded.GetCorpus(assembly, "Plain").Articles[0].GetType());
    }

    [Fact]
    public void Large_corpora_also_have_their_values()
    {
        var project = Enumerable.Range(0, 300).Aggregate(
            Stories.With("int Rank"), (p, i) => p.WithArticle($"a{i:000}.md", $"---\nrank: {i}\n---\nThe ferry sailed {i} times."));
        var corpus = Loaded.GetCorpus(Stories.Load(project), "News");
        Assert.Equal(Enumerable.Range(0, 300), corpus.Articles.Select(article => (int)Stories.Get(Stories.DataOf(article), "Rank")!));
    }

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Enable)]
    public void Nullable_contexts_do_not_matter(NullableContextOptions context)
    {
        var project = Two with { Nullable = context };
        Assert.Equal(1, Stories.Get(Stories.DataOf(Stories.Load(project), "budget"), "Rank"));
    }

    [Fact]
    public void An_image_has_the_values_and_opens_as_plain_articles()
    {
        var corpus = Loaded.GetCorpus(Stories.Load(Two), "News");
        using var stream = new System.IO.MemoryStream(Loaded.GetImage(corpus));
        var opened = Corpus.Open(stream);
        Assert.Equal(typeof(Article), opened.Articles[0].GetType());
        Assert.Equal(corpus.Fingerprint, opened.Fingerprint);
        Assert.Equal(1, opened.Articles["budget"].Metadata["rank"].GetInt32());
    }

    [Fact]
    public void An_edited_value_rewrites_only_its_own_file()
    {
        var before = GeneratorRun.Start(Two);
        var after = before.Edit(x => x.WithPost("budget", "rank: 5\nnext: roads"));
        Assert.Equal(1, after.Changed("Readings"));
        Assert.Equal(1, after.Changed("CheckedArticles"));
        Assert.Equal(["News-budget.g.cs"], after.RewrittenSince(before));
        Assert.Equal(5, Stories.Get(Stories.DataOf(Loaded.Load(after), "budget"), "Rank"));
    }

    [Fact]
    public void A_changed_record_checks_all_articles_and_reads_none_again()
    {
        var before = GeneratorRun.Start(Two);
        var after = before.Edit(x => x.WithSource("Story.cs", """
            #nullable enable
            #pragma warning disable CS1591
            using Dataset;
            public sealed record Story(long Rank, Article<Story>? Next = null, string Desk = "City");
            """));
        Assert.All(Reading, step => Assert.Equal(0, after.Changed(step)));
        Assert.Equal(2, after.Changed("CheckedArticles"));
        Assert.Equal(["News-budget.g.cs", "News-roads.g.cs", "News.g.cs"], after.RewrittenSince(before).Order(StringComparer.Ordinal));
        Assert.Equal("City", Stories.Get(Stories.DataOf(Loaded.Load(after), "roads"), "Desk"));
    }

    [Fact]
    public void A_moved_record_or_an_unrelated_edit_rewrites_nothing()
    {
        var before = GeneratorRun.Start(Two);
        var moved = before.Edit(x => x.WithSource("Story.cs", "\n\n" + x.Sources.Single(tree => tree.FilePath.EndsWith("Story.cs", StringComparison.Ordinal))));
        Assert.Empty(moved.RewrittenSince(before));
        Assert.Equal(0, moved.Changed("CheckingRequests"));
        var other = before.Edit(x => x.WithSource("Other.cs", "class Other { }"));
        Assert.Empty(other.RewrittenSince(before));
        Assert.Equal(0, other.Changed("DataRules"));
    }

    [Fact]
    public void A_new_person_checks_articles_only_if_front_matter_names_people()
    {
        static TestProject Declared(TestProject project, string more) => project.WithSource(
            "More.cs", $"using Dataset;\n{more}\npublic static partial class News {{ }}");
        var before = GeneratorRun.Start(Declared(Two, ""));
        Assert.Equal(0, before.Edit(x => Declared(x, "[Person(\"The Mayor\")]")).Changed("CheckingRequests"));
        var naming = GeneratorRun.Start(Declared(Stories.With("Person? Editor = null").WithPost("a", "title: T"), ""));
        Assert.Equal(1, naming.Edit(x => Declared(x, "[Person(\"The Mayor\")]")).Changed("CheckingRequests"));
    }

    [Fact]
    public void Errors_in_source_code_can_be_suppressed_there()
    {
        var run = GeneratorRun.Start(Stories.Of("#pragma warning disable DS0017\npublic sealed record Story(object X);").WithPost("a", "x: 1"));
        Assert.Empty(Printed.Of(run));
        Assert.Single(run.Suppressed);
    }
}
