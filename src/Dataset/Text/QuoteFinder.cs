using System.Collections.Generic;
using System.Threading;
using Dataset.Text.Clauses;
using Dataset.Text.Quotes;

namespace Dataset.Text;

/// <summary>Finds the quotations of an article, their speakers and their groups.</summary>
internal static class QuoteFinder
{
    /// <summary>Parses the reporter's sentences in <paramref name="paragraphs"/>, with each quotation as one token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">The paragraphs of the text.</param>
    /// <param name="sentences">The sentences of the text.</param>
    /// <param name="unbalanced">Receives the positions of quotation marks without a partner, in no particular order.</param>
    /// <param name="cancellation">A token that is checked in each paragraph.</param>
    public static ReportText Parse(
        string text, EquatableArray<ParagraphReading> paragraphs, EquatableArray<SentenceReading> sentences, List<int>? unbalanced = null,
        CancellationToken cancellation = default)
    {
        var pieces = new List<QuotedPiece>();
        var finder = new PieceFinder(text, unbalanced);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            finder.Find(i, paragraphs[i].Span, i + 1 < paragraphs.Count ? paragraphs[i + 1].Span : null, pieces);
        }

        return new(text, paragraphs, sentences, pieces);
    }

    /// <summary>Returns the quotations in a text, in order.</summary>
    public static EquatableArray<QuoteReading> Find(ReportText report, CancellationToken cancellation = default) =>
        report.Pieces.Count == 0 ? default : new QuoteReader(report).Read(cancellation);
}
