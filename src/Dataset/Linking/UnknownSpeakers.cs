using System.Collections.Generic;
using Dataset.Compiling;

namespace Dataset.Linking;

/// <summary>Tells direct quotations for which neither the text nor a declaration names a speaker (DS0020).</summary>
internal static class UnknownSpeakers
{
    public static void Tell(ReadArticle article, int[] speakers, List<Issue> issues)
    {
        ArticlePlaces? places = null;
        var quotes = article.Reading.Quotes;
        for (var i = 0; i < quotes.Count; i++)
        {
            if (quotes[i].Kind == QuoteKind.Direct && quotes[i].Attribution == Attribution.None && speakers[i] < 0)
            {
                places ??= new ArticlePlaces(article);
                issues.Add(new Issue("DS0020", places.At(quotes[i].Span), default));
            }
        }
    }
}
