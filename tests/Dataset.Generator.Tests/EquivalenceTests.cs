using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>A compiled corpus and one made at run time of the same texts and declarations are the same, to the byte of their images and part by part.</summary>
public class EquivalenceTests
{
    private static readonly string[] Words =
    [
        "Ines Quast", "Quast", "she", "said", "told", "\"We wait", "for the boat,\"", "\"", "“Yes,”", "”", "Port Elin", "the harbour", "on Tuesday", "May 3", "next year", "2031", ".", ".", ",", "\n", "\n\n",
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
    public void Any_texts_give_the_same()
    {
        var text = Gen.Select(Gen.ListOf(Gen.Elements(Words)), x => string.Join(' ', x));
        var texts = Gen.ListOf(Gen.OneOf(text, ArbMap.Default.GeneratorFor<string>().Where(x => x is not null)), 12);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(12).WithQuietOnSuccess(true), Prop.ForAll(texts.ToArbitrary(), x => AssertSame(x)));
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
        Assert.Equal(created.Articles.Keys, compiled.Articles.Keys);
        Assert.Equal(created.Fingerprint, compiled.Fingerprint);
        Assert.Equal(created.Articles.Select(Describe), compiled.Articles.Select(Describe));
        Assert.Equal(created.People.Select(x => (x.Id, x.Name, x.Description)), compiled.People.Select(x => (x.Id, x.Name, x.Description)));
        Assert.Equal(created.Claims.SelectMany(x => x.Evidence).Select(x => (x.Article.Key, x.Span)), compiled.Claims.SelectMany(x => x.Evidence).Select(x => (x.Article.Key, x.Span)));
    }

    // All parts of an article as text, so that a difference is seen where it is.
    private static string Describe(Article article) => string.Join('\n', (IEnumerable<string>)
    [
        article.Key, article.MemberName, article.Text, article.Headline ?? "", article.Section ?? "", string.Join('|', article.Authors), $"{article.Dateline?.Span}", article.Credit ?? "", article.Publisher ?? "",
        $"{article.Published:O} {article.WordCount}",
        .. article.Blocks.Select(x => $"block {x.Kind} {x.Span}"),
        .. article.Paragraphs.Select(x => $"paragraph {x.Index} {x.Span} {x.Heading?.Index}"),
        .. article.Sentences.Select(x => $"sentence {x.Index} {x.Span} {x.Paragraph.Index}"),
        .. article.Quotes.Select(x => $"quote {x.Span} {x.Kind} {x.Attribution} {x.Speaker?.Id} {x.SpeakerSpan} {x.CueSpan} {x.Group}"),
        .. article.Mentions.Select(x => $"mention {x.Span} {x.Entity.Id} {x.Sentence?.Index}"),
        .. article.Dates.Select(x => $"date {x.Span} {x.From:O} {x.To:O}"),
    ]);
}
