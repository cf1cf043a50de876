using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.CompilerServices;
using Dataset.Compiling;
using Dataset.Image.Index;
using Dataset.Storage;
using Dataset.Text.Terms;

namespace Dataset.Making;

/// <summary>Creates a corpus at run time with the same stages and types as the generator, but as bytes instead of constants.</summary>
internal static class CorpusMaker
{
    /// <summary>
    /// Creates the data of the corpus, which does not depend on the number of cores. Adds the issues of the articles and the declaration to
    /// <paramref name="issues"/>.
    /// </summary>
    public static CorpusData Make(
        string name, IReadOnlyList<ArticleInput> inputs, CorpusOptions options, List<Issue> issues, CancellationToken cancellation,
        int cores = OrderedWork.AllCores)
    {
        var declaration = DeclarationMaker.Make(name, options, issues);
        var maker = new ArticleMaker(declaration);
        var made = OrderedWork.Do(inputs, static () => new TermCollector(), (input, terms) => maker.Make(input, terms, cancellation), cores, cancellation);
        var corpus = CorpusCompiler.Assemble(
            declaration, new(made.Select(article => article.Facts).ToArray()), new(made.Select(article => article.LinkFacts).ToArray()), cancellation);
        var kept = corpus.Articles.Select(article => made[article.Input]).ToArray();
        issues.AddRange(kept.Concat(made.Where(article => article.Facts.IsExcluded)).SelectMany(article => article.Issues));
        issues.AddRange(corpus.Issues);
        return Collect(corpus, kept, options.TermIndex);
    }

    /// <summary>Collects the data of an assembled corpus and its articles, in corpus order.</summary>
    public static CorpusData Collect(CompiledCorpus corpus, MadeArticle[] articles, bool termIndex)
    {
        var segments = new List<byte[]>((2 * articles.Length) + 1) { corpus.Segment.AsSpan().ToArray() };
        foreach (var article in articles)
        {
            segments.Add(article.Reading);
            segments.Add(article.Links);
        }

        if (termIndex)
        {
            segments.AddRange(IndexWriter.Write(articles.Select(article => article.Terms!).ToArray()));
        }

        return new SegmentData(segments.ToArray());
    }
}
