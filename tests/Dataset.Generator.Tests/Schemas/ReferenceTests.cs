using System;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests.Schemas;

/// <summary>Tests front matter that names entities, claims and other articles.</summary>
public class ReferenceTests
{
    private const string Declarations = """
        [Person("Ines Quast", "Quast", "Chief")] [Person("Mara Velt", "Velt", Id = "Mara")] [Person("Otto Velt", "Velt")]
        [Organization("Harbour Board", "Board", "Chief")] [Place("Port Elin")] [Event("Boat Week")]
        [Claim("Reopened", "The harbour opened again.")]
        """;

    private const string Text = "Ines Quast, Quast, Chief, Mara Velt, Otto Velt and Velt of the Harbour Board, the Board, came to Port Elin for Boat Week.";

    private static TestProject Project(string parameters) => Stories.With(parameters, Declarations.Replace('\n', ' '))
        .WithPost("text", "title: All names", Text);

    [Fact]
    public void References_are_objects_of_the_corpus()
    {
        var project = Project("Person? P = null, Organization? O = null, Place? L = null, NewsEvent? E = null, Entity? Any = null, Claim? C = null, "
            + "Article? A = null, Article<Story>? B = null, IReadOnlyList<Person>? Many = null").WithPost("a", """
            p: Quast
            o: chief
            l: port elin
            e: BoatWeek
            any: Port Elin
            c: Reopened
            a: text
            b: a
            many: [Ines-Quast, Mara, Otto Velt]
            """.Replace("o: chief", "o: Chief", StringComparison.Ordinal).Replace("port elin", "Port Elin", StringComparison.Ordinal));
        var run = GeneratorRun.Start(project);
        Assert.DoesNotContain(Printed.Of(run), line => line.Contains("DS0017", StringComparison.Ordinal));
        var corpus = Loaded.GetCorpus(Loaded.LoadUnchecked(run), "News");
        var data = Stories.DataOf(corpus.Articles["a"]);
        Assert.Same(corpus.People["Ines Quast"], Stories.Get(data, "P"));
        Assert.Same(corpus.Organizations["Harbour Board"], Stories.Get(data, "O"));
        Assert.Same(corpus.Places["Port Elin"], Stories.Get(data, "L"));
        Assert.Same(corpus.Events["Boat Week"], Stories.Get(data, "E"));
        Assert.Same(corpus.Places["Port Elin"], Stories.Get(data, "Any"));
        Assert.Same(corpus.Claims["Reopened"], Stories.Get(data, "C"));
        Assert.Same(corpus.Articles["text"], Stories.Get(data, "A"));
        Assert.Same(corpus.Articles["a"], Stories.Get(data, "B"));
        var many = (System.Collections.Generic.IReadOnlyList<Person>)Stories.Get(data, "Many")!;
        Assert.Equal(["Ines Quast", "Mara Velt", "Otto Velt"], many.Select(x => x.Name));

        // An entity that front matter names is used, even if no text mentions it.
        var part = corpus.Subset("Part", [corpus.Articles["a"]]);
        var inPart = Stories.DataOf(part.Articles[0]);
        Assert.Same(part.People["Ines Quast"], Stories.Get(inPart, "P"));
        Assert.Same(part.Articles[0], Stories.Get(inPart, "B"));
        Assert.Same(corpus.Articles["text"], Stories.Get(inPart, "A"));
    }

    [Theory]
    [InlineData("Person", "Quist",
        "is 'Quist', which is not the name, alias or id of a person that the corpus declares; the nearest is 'Quast'")]
    [InlineData("Person", "Velt",
        "is 'Velt', which "
        + "could be 'Mara Velt' or 'Otto Velt'; use the full name or the id")]
    [InlineData("Person?", "Board",
        "is 'Board', which is an organization in the corpus, but a person was expected")]
    [InlineData("Place", "Elin", "is 'Elin', which is not the name, alias or id of a place that the corpus declares; the nearest is 'Port Elin'")]
    [InlineData("NewsEvent", "''", "is '', which is not the name, alias or id of an event that the corpus declares; the nearest is 'Boat Week'")]
    [InlineData("Entity", "Chief",
        "is 'Chief', which "
        + "could be 'Ines Quast' or 'Harbour Board'; use the full name or the id")]
    [InlineData("Claim", "reopened", "names the claim 'reopened', which the corpus does not declare; the nearest is 'Reopened'")]
    [InlineData("Article", "txet", "names the article 'txet', which the corpus does not have; the nearest is 'text'")]
    [InlineData("Article<Story>?", "A", "names the article 'A', which the corpus does not have; the nearest is 'a'")]
    public void A_reference_to_a_missing_entry_is_an_error_at_its_place(string type, string name, string expected) => Assert.Equal(
        [$"3,8: The front matter's 'value' {expected}"],
        Stories.Errors(Project($"{type.TrimEnd('?')}? Value = null").WithPost("a", $"title: T\nvalue: {name}"))
            .Where(line => !line.Contains("DS0011", StringComparison.Ordinal)));

    [Fact]
    public void A_renamed_article_is_reported_at_the_references_to_it()
    {
        var before = GeneratorRun.Start(Stories.With("Article<Story>? FollowUpTo = null").WithPost("budget", "title: A")
            .WithPost("roads", "follow-up-to: budget"));
        Assert.Empty(Printed.Of(before));
        var after = before.Edit(x => x.WithoutArticle("budget.md").WithPost("budget-2031", "title: A"));
        Assert.Equal(
            ["news/roads.md(2,15): error DS0017: The front matter's 'follow-up-to' names the article 'budget', which the corpus does not have; the nearest is "
                + "'budget-2031'"],
            Printed.Of(after));
    }

    [Fact]
    public void A_name_used_only_in_front_matter_counts_as_used()
    {
        var project = Stories.With("Person Editor", "[Person(\"Ines Quast\", \"Quast\", \"Chief\")]").WithPost("a", "editor: Quast");
        Assert.Equal(
            ["Corpus.cs(9,62): warning DS0011: No article mentions 'Chief', an alias of 'Ines Quast'"], Printed.Of(GeneratorRun.Start(project)));
    }
}
