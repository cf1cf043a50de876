using System;
using System.Linq;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Linking.Speakers;
using Dataset.Tests.Counting;
using Dataset.Text;

namespace Dataset.Tests.Hostile;

/// <summary>Each stage over an input of some size: the most steps that it takes without looking at its token.</summary>
internal static class Interruptions
{
    private static readonly EntityDeclaration[] Entities =
    [
        new(EntityKind.Person, "a", "Ka Ova", null, List("Ova"), default), new(EntityKind.Person, "b", "Kb Ova", null, List("Ova"), default),
        new(EntityKind.Place, "c", "Port Kb", null, List("Port"), default),
    ];

    public static long Read(int count)
    {
        var input = new ArticleInput("a", "a.txt", Story(count));
        return Measure(() => ArticleCompiler.Read(input, null, null));
    }

    public static long ReadMarkdown(int count)
    {
        var input = new ArticleInput("a", "a.md", Story(count));
        return Measure(() => ArticleCompiler.Read(input, null, null));
    }

    public static long Link(int count)
    {
        var article = ArticleCompiler.Read(new("a", "a.txt", Story(count)), null, null);
        var aliases = new AliasTable(new(Entities));
        var speakers = new SpeakerTable(new(new[] { new SpeakerDeclaration("It is", "Ka Ova", null) }));
        return Measure(() => ArticleLinker.Link(article, aliases, speakers));
    }

    public static long FindEvidence(int count)
    {
        var article = ArticleCompiler.Read(new("a", "a.txt", Story(count)), null, null);
        var evidence = new EvidenceTable(
            new(new[] { new EvidenceDeclaration("C", "so it is", null), new EvidenceDeclaration("C", "it is so", null) }));
        return Measure(() => EvidenceFinder.Find(article, evidence));
    }

    public static long Assemble(int count)
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
            ArticleLinker.GetFacts(ArticleLinker.Link(x, new AliasTable(default), new SpeakerTable(default)), default)).ToArray());
        return Measure(() => CorpusCompiler.Assemble(corpus, facts, links));
    }

    private static string Story(int count) => "The Harbour\n\n" + string.Concat(
        Enumerable.Repeat("\u201CIt is so,\u201D Ka Ova said on Monday. Port Kb opened, and so it is. Ova and Mr. Ova were at the Port.\n\n", count));

    private static long Measure(Action stage)
    {
        Work.Watch();
        stage();
        Work.Look();
        return Work.LongestGap;
    }

    private static EquatableArray<T> Many<T>(int count, Func<int, T> make)
        where T : IEquatable<T> => new(Enumerable.Range(0, count).Select(make).ToArray());

    private static EquatableArray<string> List(string item) => new(new[] { item });
}
