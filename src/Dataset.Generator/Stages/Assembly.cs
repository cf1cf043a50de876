using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Dataset.Compiling;
using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>A corpus and the facts of all its articles, in ordinal order of their keys.</summary>
internal sealed record AssemblyRequest(CorpusClass Corpus, EquatableArray<ArticleFacts> Articles, EquatableArray<LinkFacts> Links);

/// <summary>A compiled corpus.</summary>
internal sealed record AssembledCorpus(AssemblyRequest Request, CompiledCorpus Result);

/// <summary>Stage 3 as a step.</summary>
internal static class AssemblyStage
{
    /// <summary>Returns one request for each corpus, including those without articles.</summary>
    public static IEnumerable<AssemblyRequest> GetRequests(ImmutableArray<Facts> facts, CorpusSet corpora)
    {
        var sorted = facts.Sort(static (x, y) => string.CompareOrdinal(x.Article.Key, y.Article.Key));
        foreach (var corpus in corpora.Corpora)
        {
            var articles = new List<ArticleFacts>();
            var links = new List<LinkFacts>();
            foreach (var fact in sorted)
            {
                if (fact.Corpus == corpus.Name.FullName)
                {
                    articles.Add(fact.Article);
                    links.Add(fact.Links);
                }
            }

            yield return new(corpus, new EquatableArray<ArticleFacts>(articles), new EquatableArray<LinkFacts>(links));
        }
    }

    public static AssembledCorpus Assemble(AssemblyRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(request, CorpusCompiler.Assemble(request.Corpus.Declaration, request.Articles, request.Links, cancellation));
    }
}
