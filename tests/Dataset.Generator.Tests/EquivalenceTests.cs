extern alias generator;

using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Dataset.Tests.Helpers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>Verifies that a compiled corpus and one created at run time from the same texts and declarations are the same in every part.</summary>
public class EquivalenceTests
{
    private static readonly string[] Words =
    [
        "Ines Quast", "Quast", "she", "said", "told", "\"We wait", "for the boat,\"", "\"", "“Yes,”", "”", "Port Elin", "the harbour", "on Tuesday", "May 3",
        "next year", "2031", ".", ".", ",", "\n", "\n\n",
        "By Mara Velt\n", "PORT ELIN, May 3 -", "The", "and", "Mr.", "U.S.", "a.m.", "Related Articles\n", "-", "--", "(", ")", "…", "é", "\t", "    ",
    ];

    [Fact]
    public void A_declared_corpus_is_the_same()
    {
        var corpus = Loaded.GetCorpus(GeneratorRun.Start(Samples.Elin), "Elin");
        var created = Corpus.Create("Elin", GetSources(Samples.Elin), Options);
        AssertSame(created, corpus);
        Assert.Single(corpus.Claims[0].Evidence);
        Assert.NotEmpty(corpus.Mentions);
        Assert.NotEmpty(corpus.Quotes);
    }

    [Fact]
    public void Any_texts_produce_the_same_corpus()
    {
        var text = Gen.Select(Gen.ListOf(Gen.Elements(Words)), x => string.Join(' ', x));
        var texts = Gen.ListOf(Gen.OneOf(text, ArbMap.Default.GeneratorFor<string>().Where(x => x is not null)), 12);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(12).WithQuietOnSuccess(true), Prop.ForAll(texts.ToArbitrary(), x => AssertSame(x)));
    }

    [Theory]
    [InlineData(257)]
    [InlineData(520)]
    public void A_corpus_whose_articles_share_constants_is_the_same(int articles) =>
        AssertSame(Enumerable.Range(0, articles).Select(i => $"Tide {i}\n\nPORT ELIN, May 3 - The tide is at {i} feet, Ines Quast said. \"We wait " +
            $"{new string('x', i % 40)},\" she added.\n"));

    [Fact]
    public void A_bucket_can_be_empty()
    {
        const int Articles = 300;
        var buckets = generator::Dataset.Emitter.Buckets.Count(Articles);
        var keys = Enumerable.Range(0, 100_000).Select(i => $"a{i}").Where(key => generator::Dataset.Emitter.Buckets.Of(key, buckets) % 5 != 3).Take(Articles)
            .ToList();
        var project = keys.Aggregate(TestProject.Of("[Dataset.Corpus] public static partial class Gaps { }"),
            (x, key) => x.WithArticle(key + ".txt", $"Tide\n\nThe tide of {key} is late."));
        var corpus = Loaded.GetCorpus(GeneratorRun.Start(project), "Gaps");
        Assert.Equal(keys.Order(StringComparer.Ordinal), corpus.Articles.Select(x => x.Key));
        Assert.All(corpus.Articles, x => Assert.EndsWith($"The tide of {x.Key} is late.", x.Text, StringComparison.Ordinal));
    }

    private static CorpusOptions Options => new()
    {
        ReferenceDate = new DateOnly(2031, 5, 7),
        Entities =
        [
            new EntityOptions(EntityKind.Person, "Ines Quast", "Quast") { Description = "She runs the harbour." },
            new EntityOptions(EntityKind.Place, "Port Elin"),
        ],
        Claims = [new ClaimOptions("Reopened", "The harbour opened again after the storm.") { Evidence = [new EvidenceOptions("opened again on Tuesday")] }],
        Articles = [new ArticleOptions("harbour") { Publisher = "The Elin Courier" }],
    };

    private static void AssertSame(IEnumerable<string> texts)
    {
        const string Code = """
            using Dataset;
            [Corpus(ReferenceDate = "2031-05-07")]
            [Person("Ines Quast", "Quast", Description = "She runs the harbour.")]
            [Place("Port Elin")]
            public static partial class Any { }
            """;
        var project = texts.Select((text, i) => (text, i)).Aggregate(TestProject.Of(Code), (p, x) => p.WithArticle($"t{x.i}.txt", x.text));
        var created = Corpus.Create("Any", GetSources(project), Options with { Claims = [], Articles = [] });
        AssertSame(created, Loaded.GetCorpus(GeneratorRun.Start(project), "Any"));
    }

    private static IEnumerable<ArticleSource> GetSources(TestProject project) => project.Articles.Select(
        x => new ArticleSource(x.File.Path[(TestProject.Root.Length + "/news/".Length)..^".txt".Length], x.File.GetText()!.ToString()));

    private static void AssertSame(Corpus created, Corpus compiled)
    {
        // The created corpus has no source paths, so names are compared separately.
        CorpusComparer.AssertSame(created, compiled, names: false);
        Assert.Equal(created.Name, compiled.Name);
        Assert.Equal(created.Articles.Select(x => x.MemberName), compiled.Articles.Select(x => x.MemberName));
    }
}
