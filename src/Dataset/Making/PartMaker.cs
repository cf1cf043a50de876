using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.CompilerServices;
using Dataset.Compiling;
using Dataset.Text.Terms;
using Dataset.Text.Unicode;

namespace Dataset.Making;

/// <summary>
/// Makes the parts of a corpus that is too large for memory: each is a corpus of some of the articles, under one declaration. Small facts of every article are
/// kept, and at the end the whole corpus is checked by them.
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

    /// <summary>Analyses the articles of a batch; any number of threads may call it.</summary>
    public MadeArticle[] Analyse(ArticleBatch batch, CancellationToken cancellation)
    {
        var terms = new TermCollector();
        return batch.Inputs.Select(input => _maker.Make(input, terms, cancellation)).ToArray();
    }

    /// <summary>The part of analysed articles, with the issues of its articles. The parts are made in order, one at a time.</summary>
    public (CorpusData Data, List<Issue> Issues) Make(MadeArticle[] made, CancellationToken cancellation)
    {
        _facts.AddRange(made.Select(article => article.Facts));
        _linkFacts.AddRange(made.Select(article => article.LinkFacts));
        var own = made.Where(article => !article.Facts.IsExcluded && _taken.Add(article.Facts.Key)).ToArray();
        var corpus = CorpusCompiler.Assemble(
            _declaration, new(own.Select(article => article.Facts).ToArray()), new(own.Select(article => article.LinkFacts).ToArray()), cancellation);
        var kept = corpus.Articles.Select(article => own[article.Input]).ToArray();

        // What is said of the declaration here is about the part, and is said of the whole corpus at the end.
        var issues = kept.Concat(made.Where(article => article.Facts.IsExcluded)).SelectMany(article => article.Issues).ToList();
        return (CorpusMaker.Collect(corpus, kept, _declaration.TermIndex), issues);
    }

    /// <summary>What is wrong with the corpus as a whole, and with what it declares.</summary>
    public IEnumerable<Issue> CheckWhole(CancellationToken cancellation) =>
        _declarationIssues.Concat(CorpusCompiler.Assemble(_declaration, new(_facts.ToArray()), new(_linkFacts.ToArray()), cancellation).Issues);
}
