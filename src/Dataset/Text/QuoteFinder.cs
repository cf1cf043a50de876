using System.Collections.Generic;
using Dataset.Text.Clauses;
using Dataset.Text.Quotes;

namespace Dataset.Text;

/// <summary>Finds the quotations of an article, who says them and how they belong together.</summary>
internal static class QuoteFinder
{
    /// <summary>
    /// The quotations in <paramref name="paragraphs"/>, in order. Positions of quotation marks without a partner are added to
    /// <paramref name="unbalanced"/>, in no particular order.
    /// </summary>
    public static EquatableArray<QuoteReading> Find(
        string text, EquatableArray<ParagraphReading> paragraphs, EquatableArray<SentenceReading> sentences, List<int>? unbalanced = null)
    {
        var pieces = new List<QuotedPiece>();
        var finder = new PieceFinder(text, unbalanced);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            finder.Find(i, paragraphs[i].Span, i + 1 < paragraphs.Count ? paragraphs[i + 1].Span : null, pieces);
        }

        return pieces.Count == 0 ? default : new QuoteReader(paragraphs, new ReportText(text, paragraphs, sentences, pieces), pieces).Read();
    }
}
