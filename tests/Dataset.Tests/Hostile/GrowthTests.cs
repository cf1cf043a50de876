using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dataset.Tests.Fuzzing;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>
/// Ten times as many articles, names, claims and so on take ten times as long to be read, or somewhat more, and not a hundred times. What could be compared
/// with each of its kind is made alike on purpose: one headline for all articles, one alias for all people, evidence with one beginning.
/// </summary>
[Collection(nameof(Alone))]
public class GrowthTests
{
    private const int Factor = 10;

    // A square would be a hundred times as slow. Memory that is touched for the first time, collections and a busy machine cost something; they cost no square.
    private const double Allowed = 3 * Factor;

    // Below this a measurement says nothing.
    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(50);

    private static readonly int Few = FuzzRun.Budget == default ? 400 : 2000;

    private static readonly ArticleSource[] OneArticle =
        [new("a", "The harbour\n\nKa Ova said \u201Cit is so\u201D on Monday. Port Kb opened, said Ova of the Kc Council.\n")];

    private static readonly Dictionary<string, Func<int, Corpus>> Makers = new()
    {
        ["articles"] = n => Make(Many(n, i => new ArticleSource($"news/{i}", $"Report {i}\n\nKa Ova said \u201Cit is so\u201D on Monday, {Word(i)}.\n")),
            new() { Entities = [new(EntityKind.Person, "Ka Ova", "Ova")] }),
        ["articles of one headline and text"] = n => Make(Many(n, i => new ArticleSource($"news/{i}", OneArticle[0].Text)), new()),
        ["articles with tags and authors of their own"] = n =>
            Make(Many(n, i => new ArticleSource($"{Word(i)}", $"---\ntags: [{Word(i)}, shared]\nauthors: [Ka {Word(i)}]\n---\nReport {i}\n\nIt is so.\n")),
                new()),
        ["declared articles"] = n => Make(Many(n, i => new ArticleSource($"news/{i}", "It is so.")),
            new() { Articles = Many(n, i => new ArticleOptions($"news/{i}") { Name = Word(i) }) }),
        ["people"] = n => Make(OneArticle, new() { Entities = Many(n, i => new EntityOptions(EntityKind.Person, $"Ka {Word(i)}", Word(i))) }),
        ["people of one alias"] = n => Make(OneArticle, new() { Entities = Many(n, i => new EntityOptions(EntityKind.Person, $"{Word(i)} Ova", "Ova")) }),
        ["organizations that share an alias"] = n =>
            Make(OneArticle, new()
            {
                Entities =
                Many(n, i => new EntityOptions(EntityKind.Organization, $"Council of {Word(i)}") { SharedAliases = ["Kc Council"] })
            }),
        ["aliases of one place"] = n =>
            Make(OneArticle, new() { Entities = [new EntityOptions(EntityKind.Place, "Port Kb", Many(n, i => $"Port {Word(i)}"))] }),
        ["places in a text"] = n => Make([new("a", string.Join(' ', Enumerable.Range(0, n).Select(i => $"Port {Word(i)} opened.")))],
            new() { Entities = Many(n, i => new EntityOptions(EntityKind.Place, $"Port {Word(i)}")) }),
        ["claims"] = n => Make(OneArticle,
            new() { Claims = Many(n, i => new ClaimOptions($"C{i}", "It is so.") { Evidence = [new("it is so")], Disputes = i == 0 ? null : $"C{i - 1}" }) }),
        ["evidence of one claim"] = n =>
            Make(OneArticle, new()
            {
                Claims =
                [new ClaimOptions("C", "It is so.") { Evidence = Many(n, i => new EvidenceOptions($"Port Kb opened {Word(i)}")) }]
            }),
        ["speakers"] = n => Make([new("a", string.Join("\n\n", Enumerable.Range(0, n).Select(i => $"\u201CIt is {Word(i)},\u201D he said.")))],
            new() { Entities = [new(EntityKind.Person, "Ka Ova")], Speakers = Many(n, i => new SpeakerOptions($"It is {Word(i)}", "Ka Ova")) }),
    };

    public static TheoryData<string> Kinds => [.. Makers.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Ten_times_as_many_take_no_hundred_times_as_long(string kind)
    {
        var make = Makers[kind];

        // Compiled code and filled caches first.
        make(Few / 4);
        var full = Measure(make, Few * Factor);
        if (full <= Negligible)
        {
            return;
        }

        var brief = Measure(make, Few);
        if (full > brief * Allowed)
        {
            // Measured again: a collection may have come between.
            brief = Enumerable.Range(0, 3).Max(_ => Measure(make, Few));
            full = Enumerable.Range(0, 2).Min(_ => Measure(make, Few * Factor));
        }

        Assert.True(full <= brief * Allowed, $"{kind}: {brief.TotalMilliseconds:F0} ms for {Few}, {full.TotalMilliseconds:F0} ms for {Factor} times as many");
    }

    // All threads count: many articles are read by several.
    private static TimeSpan Measure(Func<int, Corpus> make, int count)
    {
        var before = Environment.CpuUsage.TotalTime;
        Touch(make(count));
        return Environment.CpuUsage.TotalTime - before;
    }

    // What of a corpus is found by looking for it, and not by decoding alone.
    private static void Touch(Corpus corpus)
    {
        var touched = new List<object?>();
        foreach (var article in corpus.Articles)
        {
            touched.AddRange([corpus.Articles[article.Key], article.Entities, article.Headline]);
        }

        foreach (var entity in corpus.Entities)
        {
            touched.AddRange([corpus.Entities.Count, entity.Articles, entity.Mentions, entity.Quotes]);
        }

        foreach (var claim in corpus.Claims)
        {
            touched.AddRange([claim.Evidence, claim.Disputes]);
        }

        touched.AddRange(corpus.Mentions.Select(x => x.Entity));
        touched.AddRange(corpus.Quotes.Select(x => x.Speaker));
        GC.KeepAlive(touched);
    }

    private static Corpus Make(ArticleSource[] articles, CorpusOptions options) =>
        Corpus.Create("Growing", articles, options with { TermIndex = true, ReferenceDate = new DateOnly(2031, 5, 7) });

    private static T[] Many<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];

    // A capitalised word for each number, of letters only.
    private static string Word(int number) =>
        "K" + string.Concat(number.ToString("D6", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))) + "va";
}
