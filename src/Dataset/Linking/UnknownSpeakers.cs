using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Linking;

/// <summary>Reports direct quotations for which neither the text nor a declaration names a speaker (DS0020).</summary>
internal static class UnknownSpeakers
{
    /// <summary>Returns whether a quotation is one of them. <paramref name="speaker"/> is negative if no entity says it.</summary>
    public static bool IsOpen(QuoteReading quote, int speaker) => quote.Kind == QuoteKind.Direct && quote.Attribution == Attribution.None && speaker < 0;

    public static void Report(ReadArticle article, int[] speakers, List<Issue> issues)
    {
        ArticlePlaces? places = null;
        var quotes = article.Reading.Quotes;
        for (var i = 0; i < quotes.Count; i++)
        {
            if (IsOpen(quotes[i], speakers[i]))
            {
                places ??= new ArticlePlaces(article);
                issues.Add(new Issue("DS0020", places.At(quotes[i].Span), default));
            }
        }
    }
}
