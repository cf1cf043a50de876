using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Text.Json;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>
/// Verifies that this version reads what released versions wrote. <c>Kept/</c> has a folder for each: a saved image, an assembly that was compiled with it, and
/// what it read in both.
/// </summary>
public class KeptVersionsTests
{
    private const string Elin = """
        using Dataset;

        [Corpus(ReferenceDate = "2031-05-07", Description = "News of a harbour.", TermIndex = true)]
        [Person("Ines Quast", "Quast", Description = "She runs the harbour.")]
        [Person("Jon Adler", SharedAliases = new[] { "the ministers" })]
        [Person("Rike Holm", "Holm", SharedAliases = new[] { "the ministers" })]
        [Organization("Elin Line", "ferry line")]
        [Place("Port Elin")]
        [Event("Night Boat")]
        [Claim("Reopened", "The harbour opened again after the storm.")]
        [Evidence("Reopened", "opened again on Tuesday")]
        [Claim("Closed", "The harbour is closed still.", Disputes = "Reopened")]
        [Evidence("Closed", "is closed, whatever they say", Article = "sea/ministers")]
        [Article("harbour", Name = "Opening", Publisher = "The Elin Courier")]
        [Speaker("Nobody asked us", "Rike Holm")]
        public static partial class Elin { }
        """;

    private const string Ministers = """
        ---
        title: Ministers on the Quay
        date: 2031-05-06
        authors: [Mara Velt, Tom Reed]
        tags: [politics, harbour]
        url: https://elin.example/ministers
        desk: capital
        ---
        PORT ELIN – On Monday the ministers came. “The harbour is closed, whatever they say,” said Jon Adler.

        No end in sight

        “Nobody asked us.”

        Holm left at noon.
        """;

    private static TestProject Project => TestProject.Of(Elin)
        .WithArticle("harbour.txt", Samples.Harbour).WithArticle("sea/ferry.txt", Samples.Ferry).WithArticle("market.txt", Samples.Market)
        .WithArticle("sea/ministers.txt", Ministers);

    public static TheoryData<string> Versions => new(Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)!));

    private static string Folder => Repository.PathOf("tests/Dataset.Generator.Tests/Kept");

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_kept_image_has_the_same_reading(string version) =>
        AssertSame(version, Corpus.Open(Path.Combine(Folder, version, "Elin.dataset")));

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_kept_assembly_runs_with_this_library(string version)
    {
        var assembly = new AssemblyLoadContext(version, isCollectible: true).LoadFromAssemblyPath(Path.Combine(Folder, version, "Elin.dll"));
        var corpus = Loaded.GetCorpus(assembly, "Elin");
        AssertSame(version, corpus);
        Assert.Equal(corpus.Articles["harbour"], Loaded.GetMember(assembly, "Elin", "Articles", "Opening"));
        Assert.Equal(corpus.People["Quast"], Loaded.GetMember(assembly, "Elin", "People", "InesQuast"));
        Assert.Equal(corpus.Organizations["ferry line"], Loaded.GetMember(assembly, "Elin", "Organizations", "ElinLine"));
        Assert.Equal(corpus.Claims[1], Loaded.GetMember(assembly, "Elin", "Claims", "Closed"));
    }

    // "DATASET_KEEP=1.1.0 dotnet test tests/Dataset.Generator.Tests --filter Keeps" writes the files of a version that is about to be released.
    [Fact]
    public void A_version_keeps_its_files_on_request()
    {
        var version = Environment.GetEnvironmentVariable("DATASET_KEEP");
        var folder = string.IsNullOrEmpty(version) ? Directory.CreateTempSubdirectory("dataset-kept").FullName : Path.Combine(Folder, version);
        Directory.CreateDirectory(folder);
        var run = GeneratorRun.Start(Project);
        Assert.Empty(run.Diagnostics.Where(diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden));
        File.WriteAllBytes(Path.Combine(folder, "Elin.dll"), Loaded.Emit(run));
        var corpus = Loaded.GetCorpus(run, "Elin");
        corpus.Save(Path.Combine(folder, "Elin.dataset"));
        File.WriteAllText(Path.Combine(folder, "Elin.json"), Print(corpus));
        Assert.Equal(Print(corpus), Print(Corpus.Open(Path.Combine(folder, "Elin.dataset"))));
    }

    private static void AssertSame(string version, Corpus corpus)
    {
        using var before = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, version, "Elin.json")));
        using var now = JsonDocument.Parse(Print(corpus));
        AssertKept(before.RootElement, now.RootElement, "$");
    }

    // A later version can write more properties, but those of the kept version must still exist with the same values.
    private static void AssertKept(JsonElement before, JsonElement now, string path)
    {
        Assert.True(before.ValueKind == now.ValueKind, path);
        switch (before.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in before.EnumerateObject())
                {
                    Assert.True(now.TryGetProperty(property.Name, out var value), $"{path}.{property.Name}");
                    AssertKept(property.Value, value, $"{path}.{property.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.True(before.GetArrayLength() == now.GetArrayLength(), path);
                for (var i = 0; i < before.GetArrayLength(); i++)
                {
                    AssertKept(before[i], now[i], $"{path}[{i}]");
                }

                break;
            default:
                Assert.True(JsonElement.DeepEquals(before, now), $"{path} was {before} and is now {now}");
                break;
        }
    }

    /// <summary>Returns everything in an image as JSON: the library's own JSON, and what that leaves out.</summary>
    private static string Print(Corpus corpus) => JsonSerializer.Serialize(new
    {
        corpus,
        articles = corpus.Articles.Select(article => new
        {
            article.Blocks,
            article.Sha256,
            article.SourcePath,
            article.WordCount,
            article.FrontMatter,
            Claims = article.Claims.Select(claim => claim.Id),
            Speakers = article.Quotes.Select(quote => new { speaker = quote.SpeakerSpan?.ToString(), cue = quote.CueSpan?.ToString() }),
            MentionedIn = article.Mentions.Select(mention => mention.Sentence?.Index),
            DatedIn = article.Dates.Select(date => date.Sentence?.Index),
        }),
        byEntity = corpus.ArticlesByEntity.ToDictionary(group => group.Key.Id, Keys),
        byAuthor = corpus.ArticlesByAuthor.ToDictionary(group => group.Key, Keys),
        byTag = corpus.ArticlesByTag.ToDictionary(group => group.Key, Keys),
        byDay = corpus.ArticlesByPublished.ToDictionary(group => group.Key.ToString("O", CultureInfo.InvariantCulture), Keys),
        timeline = corpus.Timeline,
        utterances = corpus.UtterancesBySpeaker.ToDictionary(group => group.Key.Id, group => group.Select(said => said.Text)),
        coverage = corpus.Coverage,
        terms = corpus.Terms.Select(term => new { term.Text, term.Count, term.ArticleCount }),
        hits = corpus.Search("\"port elin\" harbour")
            .Select(hit => new { hit.Article.Key, Score = Math.Round(hit.Score, 9), Highlights = hit.Highlights.Select(span => span.ToString()) }),
        lines = corpus.Concordance("harbour").Select(line => new { line.Left, line.Keyword, line.Right }),
    });

    private static string[] Keys(IEnumerable<Article> articles) => [.. articles.Select(article => article.Key)];
}
