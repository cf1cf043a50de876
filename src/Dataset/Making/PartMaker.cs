using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.CompilerServices;
using Dataset.Compiling;
using Dataset.Text.Terms;
using Dataset.Text.Unicode;

namespace Dataset.Making;

/// <summary>
/// Creates the parts of a corpus that is too large for memory. Each part is a corpus of some of the articles, under one declaration. Small facts about every
/// article are kept, and are used at the end to check the whole corpus.
/// </summary>
internal sealed class PartMaker
{
    private readonly CorpusDeclaration _declaration;
    private readonly ArticleMaker _maker;
    private readonly List<Issue> _declarationIssues = [];
    private readonly HashSet<string> _taken = new(FoldingComparer.Instance);
    private readonly List<ArticleFacts> _facts = [];
    private readonly List<LinkFacts> _linkFacts = [];

    public PartMaker(string name, CorpusOptions options)
    {
        _declaration = DeclarationMaker.Make(name, options, _declarationIssues);
        _maker = new(_declaration);
    }

    /// <summary>Analyzes the articles of a batch. Thread-safe.</summary>
    public MadeArticle[] Analyze(ArticleBatch batch, CancellationToken cancellation)
    {
        var terms = new TermCollector();
        return batch.Inputs.Select(input => _maker.Make(input, terms, cancellation)).ToArray();
    }

    /// <summary>Creates the part for analyzed articles, with the issues of its articles. Parts are created in order, one at a time.</summary>
    public (CorpusData Data, List<Issue> Issues) Make(MadeArticle[] made, CancellationToken cancellation)
    {
        _facts.AddRange(made.Select(article => article.Facts));
        _linkFacts.AddRange(made.Select(article => article.LinkFacts));
        var own = made.Where(article => !article.Facts.IsExcluded && _taken.Add(article.Facts.Key)).ToArray();
        var corpus = CorpusCompiler.Assemble(
            _declaration, new(own.Select(article => article.Facts).ToArray()), new(own.Select(article => article.LinkFacts).ToArray()), cancellation);
        var kept = corpus.Articles.Select(article => own[article.Input]).ToArray();

        // Issues of the declaration that are found here concern only the part; those of the whole corpus are reported at the end.
        var issues = kept.Concat(made.Where(article => article.Facts.IsExcluded)).SelectMany(article => article.Issues).ToList();
        return (CorpusMaker.Collect(corpus, kept, _declaration.TermIndex), issues);
    }

    /// <summary>Returns the issues of the corpus as a whole, and of its declarations.</summary>
    public IEnumerable<Issue> CheckWhole(CancellationToken cancellation) =>
        _declarationIssues.Concat(CorpusCompiler.Assemble(_declaration, new(_facts.ToArray()), new(_linkFacts.ToArray()), cancellation).Issues);
}
