using System;
using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Linking.Speakers;
using Dataset.Tests.Counting;
using Dataset.Text;
using Measured = (long Gap, long Steps, int Looks, bool IsCanceled);

namespace Dataset.Tests.Hostile;

/// <summary>
/// Runs each stage over an input of a given size with a token that is canceled right before the check number <c>last</c>. Returns the most steps between two
/// checks, all steps, the number of checks, and whether the stage ended with the token's exception.
/// </summary>
internal static class Interruptions
{
    private static readonly EntityDeclaration[] Entities =
    [
        new(EntityKind.Person, "a", "Ka Ova", null, List("Ova"), default), new(EntityKind.Person, "b", "Kb Ova", null, List("Ova"), default),
        new(EntityKind.Place, "c", "Port Kb", null, List("Port"), default),
    ];

    public static Measured Read(int count, int last) => Measure(last, "a.txt", Story(count));

    public static Measured ReadTitled(int count, int last) => Measure(last, "a.txt", "---\ntitle: It opens\n---\n" + Story(count));

    public static Measured ReadMessage(int count, int last) =>
        Measure(last, "a.txt", "From: Ka Ova <ka@example.org>\nSubject: It opens\nDate: 3 May 2031\n\n" + Story(count));

    public static Measured ReadMarkdown(int count, int last) => Measure(last, "a.md", Story(count));

    public static Measured Link(int count, int last)
    {
        var article = ArticleCompiler.Read(new("a", "a.txt", Story(count)), null, null);
        var aliases = new AliasTable(new(Entities));
        var speakers = new SpeakerTable(new(new[] { new SpeakerDeclaration("It is", "Ka Ova", null) }));

        // The parsed sentences of quotations are released under memory pressure and parsed again, which changes the number of checks.
        var reading = article.Reading;
        var report = QuoteFinder.Parse(reading.Running, reading.Layout.Paragraphs, reading.Sentences);
        reading.Keep(report);
        var measured = Measure(last, token => ArticleLinker.Link(article, aliases, speakers, token));
        GC.KeepAlive(report);
        return measured;
    }

    public static Measured FindEvidence(int count, int last)
    {
        var article = ArticleCompiler.Read(new("a", "a.txt", Story(count)), null, null);
        var evidence = new EvidenceTable(
            new(new[] { new EvidenceDeclaration("C", "so it is", null), new EvidenceDeclaration("C", "it is so", null) }));
        return Measure(last, token => EvidenceFinder.Find(article, evidence, token));
    }

    public static Measured Assemble(int count, int last)
    {
        var articles = Enumerable.Range(0, count).Select(i => ArticleCompiler.Read(new($"a{i}", $"a{i}.txt", "It is so."), null, null)).ToArray();
        var corpus = new CorpusDeclaration(
            "Many", null, "en", null, false,
            Many(count, i => new EntityDeclaration(EntityKind.Person, $"e{i}", $"Ka {i}", null, List("Ova"), default)),
            Many(count, i => new ClaimDeclaration($"c{i}", "It is so.", $"d{i}")),
            Many(count, i => new EvidenceDeclaration($"c{i}", $"So {i}", null)),
            default,
            Many(count, i => new SpeakerDeclaration($"So {i}", $"Kb {i}", null)));
        var facts = new EquatableArray<ArticleFacts>(articles.Select(ArticleCompiler.GetFacts).ToArray());
        var links = new EquatableArray<LinkFacts>(articles.Select(x =>
            ArticleLinker.GetFacts(x, ArticleLinker.Link(x, new AliasTable(default), new SpeakerTable(default)), default)).ToArray());
        return Measure(last, token => CorpusCompiler.Assemble(corpus, facts, links, token));
    }

    private static Measured Measure(int last, string file, string text)
    {
        var input = new ArticleInput("a", file, text);
        return Measure(last, token => ArticleCompiler.Read(input, null, null, cancellation: token));
    }

    private static string Story(int count) => "The Harbour\n\n" + string.Concat(
        Enumerable.Repeat("\u201CIt is so,\u201D Ka Ova said on Monday. Port Kb opened, and so it is. Ova and Mr. Ova were at the Port.\n\n", count));

    private static Measured Measure(int last, Action<CancellationToken> stage)
    {
        using var source = new CancellationTokenSource();
        var looks = 0;
        var isCanceled = false;
        var before = Work.Steps;
        Work.Watch(() =>
        {
            if (++looks == last)
            {
                source.Cancel();
            }
        });
        try
        {
            stage(source.Token);
        }
        catch (OperationCanceledException e) when (e.CancellationToken == source.Token)
        {
            isCanceled = true;
        }
        finally
        {
            Work.Unwatch();
        }

        return (Work.LongestGap, Work.Steps - before, looks, isCanceled);
    }

    private static EquatableArray<T> Many<T>(int count, Func<int, T> make)
        where T : IEquatable<T> => new(Enumerable.Range(0, count).Select(make).ToArray());

    private static EquatableArray<string> List(string item) => new(new[] { item });
}
