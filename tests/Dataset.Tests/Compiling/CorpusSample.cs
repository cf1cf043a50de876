using System.Linq;
using Dataset.Compiling;
using Dataset.Linking;

namespace Dataset.Tests.Compiling;

/// <summary>A corpus as the stages build it. Articles are pairs of key and text.</summary>
internal sealed class CorpusSample(params (string Key, string Text)[] articles)
{
    public EntityDeclaration[] Entities { get; init; } = [];

    public ClaimDeclaration[] Claims { get; init; } = [];

    public EvidenceDeclaration[] Evidence { get; init; } = [];

    public ArticleDeclaration[] Articles { get; init; } = [];

    public SpeakerDeclaration[] Speakers { get; init; } = [];

    public static EntityDeclaration Person(string name, params string[] aliases) =>
        new(EntityKind.Person, MemberNames.FromText(name), name, null, new(aliases), default);

    public CorpusDeclaration Declare() =>
        new("Sample", null, "en", null, false, new(Entities), new(Claims), new(Evidence), new(Articles), new(Speakers));

    public CompiledCorpus Compile()
    {
        var corpus = Declare();
        var table = new AliasTable(corpus.Entities);
        var read = articles.Select(article => ArticleCompiler.Read(new(article.Key, article.Key + ".txt", article.Text), null, null)).ToArray();
        var links = read.Select(article =>
            ArticleLinker.GetFacts(article, ArticleLinker.Link(article, table, corpus.Speakers), EvidenceFinder.Find(article, corpus.Evidence)));
        return CorpusCompiler.Assemble(corpus, new(read.Select(ArticleCompiler.GetFacts).ToArray()), new(links.ToArray()));
    }

    /// <summary>The issues as a user reads them: rule and message.</summary>
    public string[] Report() => [.. Compile().Issues.Select(Show)];

    public static string Show(Issue issue) =>
        issue.Rule + ": " + string.Format(System.Globalization.CultureInfo.InvariantCulture, Rules.Get(issue.Rule).Message, [.. issue.Arguments]);
}
