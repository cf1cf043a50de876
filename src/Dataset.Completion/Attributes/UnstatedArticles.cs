using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Dataset.Completion.Attributes;

/// <summary>The keys of the articles; those that no attribute declares anything about come first.</summary>
internal sealed class UnstatedArticles : IAttributeValue
{
    public Suggestions Suggest(CorpusRequest request, CancellationToken cancellation)
    {
        var stated = new HashSet<string>(StringComparer.Ordinal);
        var (articles, places) = (request.Corpus.Declaration.Articles, request.Corpus.Places.Articles);
        for (var i = 0; i < articles.Count; i++)
        {
            // The typed text may already be a key.
            if (places[i].Whole.Location.SourceTree != request.Attribute.SyntaxTree || places[i].Whole.Location.SourceSpan != request.Attribute.Span)
            {
                stated.Add(articles[i].Key);
            }
        }

        var keys = request.Corpus.Articles.Select(article => stated.Contains(article.Key)
            ? ArticleKeys.Of(article) with { Hint = "has an attribute" }
            : ArticleKeys.Of(article) with { IsFirst = true });
        return Suggestions.Named(keys.OrderBy(static key => !key.IsFirst), request.Typed);
    }
}
