using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CompilerServices;
using Dataset.Compiling;
using Dataset.Image.Index;
using Dataset.Storage;
using Dataset.Text.Terms;

namespace Dataset.Making;

/// <summary>Makes a corpus at run time: the stages that the generator runs, over the same types, into bytes instead of constants.</summary>
internal static class CorpusMaker
{
    // Below this the threads cost more than they save.
    private const int Parallel = 16;

    /// <summary>The corpus' data; what was worth telling is added to <paramref name="issues"/>.</summary>
    public static CorpusData Make(
        string name, IReadOnlyList<ArticleInput> inputs, CorpusOptions options, List<Issue> issues, CancellationToken cancellation)
    {
        var declaration = DeclarationMaker.Make(name, options, issues);
        var made = ForEach(inputs, new ArticleMaker(declaration), cancellation);
        var corpus = CorpusCompiler.Assemble(
            declaration, new(made.Select(article => article.Facts).ToArray()), new(made.Select(article => article.LinkFacts).ToArray()), cancellation);
        var kept = corpus.Articles.Select(article => made[article.Input]).ToArray();
        issues.AddRange(kept.Concat(made.Where(article => article.Facts.IsExcluded)).SelectMany(article => article.Issues));
        issues.AddRange(corpus.Issues);
        return new SegmentData(CollectSegments(corpus, kept, options.TermIndex));
    }

    private static byte[][] CollectSegments(CompiledCorpus corpus, MadeArticle[] articles, bool termIndex)
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

        return segments.ToArray();
    }

    private static MadeArticle[] ForEach(IReadOnlyList<ArticleInput> inputs, ArticleMaker maker, CancellationToken cancellation)
    {
        var made = new MadeArticle[inputs.Count];
        if (made.Length < Parallel || OperatingSystem.IsBrowser())
        {
            for (var i = 0; i < made.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                made[i] = maker.Make(inputs[i], new TermCollector(), cancellation);
            }
        }
        else
        {
            System.Threading.Tasks.Parallel.For(
                0,
                made.Length,
                new ParallelOptions { CancellationToken = cancellation },
                static () => new TermCollector(),
                (i, _, terms) =>
                {
                    made[i] = maker.Make(inputs[i], terms, cancellation);
                    return terms;
                },
                static _ => { });
        }

        return made;
    }
}
