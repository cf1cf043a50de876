using System.Threading;
using Dataset.Compiling;
using Dataset.Inputs;
using Dataset.Schemas;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>An article and the rules for checking its front matter.</summary>
internal sealed record CheckingRequest(LinkedArticle Article, DataRules Rules);

/// <summary>An article with its front matter checked, if it has a type.</summary>
internal sealed record CheckedArticle(LinkedArticle Article, ArticleData Data)
{
    public Reading Reading => Article.Reading;

    public ArticleLinks Links => Article.Links;
}

/// <summary>The check of typed front matter as a step: a changed record causes all articles to be checked, but none to be read again.</summary>
internal static class CheckingStage
{
    private static readonly DataRules None = new(null, default, default, default);

    /// <summary>Returns the rules of each corpus. They include entities and claims only if the front matter can refer to some.</summary>
    public static ByCorpus<DataRules> GetRules(CorpusSet corpora, CancellationToken cancellation) => ByCorpus.From(corpora, static corpus =>
        corpus.Schema is not { } schema ? None
        : schema.HasDeclaredReferences ? new DataRules(schema, corpus.Declaration.Exclusions, corpus.Declaration.Entities, corpus.Declaration.Claims)
        : new DataRules(schema, corpus.Declaration.Exclusions, default, default));

    public static CheckingRequest GetRequest(LinkedArticle article, ByCorpus<DataRules> rules) =>
        new(article, rules.Find(article.Reading.Article.Corpus.FullName) ?? None);

    public static CheckedArticle Check(CheckingRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(request.Article, DataChecker.Check(request.Article.Reading.Content, request.Rules));
    }
}
