using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Image;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>Stage 3: assembles a corpus from its declaration and the small facts of each article.</summary>
internal static class CorpusCompiler
{
    /// <summary>Assembles the corpus. The two lists of facts are parallel and in any order; articles are returned in ordinal order of their keys.</summary>
    public static CompiledCorpus Assemble(
        CorpusDeclaration corpus, EquatableArray<ArticleFacts> facts, EquatableArray<LinkFacts> links, CancellationToken cancellation = default)
    {
        var issues = new IssueList();
        var articles = DeclaredArticles.Collect(corpus, facts, issues, cancellation);
        var entities = DeclaredEntities.Collect(corpus.Entities, issues, Hints.MostOfCorpus, cancellation);
        var claims = DeclaredClaims.Collect(corpus.Claims, issues, Hints.MostOfCorpus, cancellation);
        var evidence = new DeclaredEvidence(corpus, articles, claims, issues).Resolve(links, cancellation);
        DeclaredSpeakers.Check(corpus, articles, entities, links, issues, cancellation);
        ArticleReferences.Check(articles, issues);
        cancellation.ThrowIfCancellationRequested();
        if (articles.Count == 0)
        {
            issues.Add("DS0003", IssueTarget.Corpus, corpus.Name, articles.ExplainEmptiness());
        }
        else
        {
            entities.TellUnused(facts, links, issues, cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        var articleNames = CorpusMembers.NameArticles(corpus, articles, issues);
        var content = new CorpusContent(
            corpus.Name, corpus.Description, corpus.Language, corpus.ReferenceDay, corpus.TermIndex,
            new(MakeArticles(articles, articleNames, entities, links, cancellation)), entities.ToArray(), claims.ToArray(), evidence);
        var segment = CorpusSegment.Write(content, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return new(
            new(segment),
            new(MakeArticles(articles, articleNames)),
            new(CorpusMembers.NameEntities(content.Entities, issues, cancellation)),
            new(CorpusMembers.NameClaims(content.Claims, issues)),
            articles.Order.Sum(index => (long)facts[index].TextBytes),
            issues.ToArray());
    }

    private static CompiledArticle[] MakeArticles(DeclaredArticles articles, string[] names)
    {
        var compiled = new CompiledArticle[articles.Count];
        for (var i = 0; i < compiled.Length; i++)
        {
            compiled[i] = new(articles.Order[i], articles[i].Key, names[i], articles[i].Headline, articles[i].Opening);
        }

        return compiled;
    }

    private static CorpusArticle[] MakeArticles(DeclaredArticles articles, string[] names, DeclaredEntities entities, EquatableArray<LinkFacts> links,
        CancellationToken cancellation)
    {
        var made = new CorpusArticle[articles.Count];
        for (var i = 0; i < made.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var facts = articles[i];
            var link = links[articles.Order[i]];
            made[i] = new(
                facts.Key, facts.SourcePath, names[i], facts.ParagraphCount, facts.SentenceCount, facts.QuoteCount,
                facts.UtteranceCount, link.MentionCount, facts.DateCount,
                facts.Authors, facts.Tags, facts.Published, new(CountEntities(link, entities)), facts.Ranges);
        }

        return made;
    }

    private static List<CorpusEntityCount> CountEntities(LinkFacts link, DeclaredEntities entities)
    {
        var counts = new List<CorpusEntityCount>(link.Entities.Count);
        foreach (var entity in link.Entities)
        {
            if (entities.Find(entity.Id) is >= 0 and var index)
            {
                counts.Add(new(index, entity.Mentions, entity.Quotes, entity.Utterances));
            }
        }

        return counts;
    }
}
