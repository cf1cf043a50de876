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
        var report = Parse(text, paragraphs, sentences, unbalanced);
        return report.Pieces.Count == 0 ? default : new QuoteReader(paragraphs, report).Read();
    }

    /// <summary>The reporter's sentences, in which each quotation is one token.</summary>
    public static ReportText Parse(
        string text, EquatableArray<ParagraphReading> paragraphs, EquatableArray<SentenceReading> sentences, List<int>? unbalanced = null)
    {
        var pieces = new List<QuotedPiece>();
        var finder = new PieceFinder(text, unbalanced);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            finder.Find(i, paragraphs[i].Span, i + 1 < paragraphs.Count ? paragraphs[i + 1].Span : null, pieces);
        }

        return new(text, paragraphs, sentences, pieces);
    }
}
