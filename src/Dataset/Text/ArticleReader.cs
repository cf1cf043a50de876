using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Text.Layout;
using Dataset.Text.Sentences;
using Dataset.Text.Words;

namespace Dataset.Text;

/// <summary>Reads one article on its own: layout, sentences, quotations, dates.</summary>
internal static class ArticleReader
{
    /// <summary>
    /// Reads a normalized text. Relative dates are resolved from the day of publication or, if it is unknown, from the reference day of the corpus.
    /// Positions of quotation marks without a partner are added to <paramref name="unbalanced"/>, in no particular order. If the title is known
    /// (<paramref name="isTitled"/>), no line is read as the headline.
    /// </summary>
    public static ArticleReading Read(
        string body, int? publishedDay, int? referenceDay, List<int>? unbalanced = null, bool isTitled = false, CancellationToken cancellation = default)
    {
        var layout = LayoutReader.Read(body, isTitled, cancellation: cancellation);
        cancellation.ThrowIfCancellationRequested();

        // Lines quoted from another message are read without the markers at their start; positions stay the same.
        return Analyze(body, isTitled ? body : QuotedLines.Blank(body), layout, publishedDay ?? layout.Published ?? referenceDay, unbalanced,
            cancellation);
    }

    /// <summary>Reads a text whose layout is known.</summary>
    /// <param name="body">The text.</param>
    /// <param name="lines">The same text with spaces or neutral letters in place of everything that is not running text; positions are the same in
    /// both.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="today">The day from which relative dates are resolved.</param>
    /// <param name="unbalanced">Receives the positions of quotation marks without a partner.</param>
    /// <param name="cancellation">A token that is checked in each paragraph.</param>
    [MethodImpl(Jit.AtOnce)]
    public static ArticleReading Analyze(
        string body, string lines, LayoutReading layout, int? today, List<int>? unbalanced, CancellationToken cancellation = default)
    {
        EquatableArray<SentenceReading> sentences = new(ReadSentences(lines, layout, cancellation));
        var regions = GetRegions(layout, sentences);
        var dates = new List<DateReading>();
        var finder = new DateFinder(lines, today);
        var words = 0;
        foreach (var region in regions)
        {
            cancellation.ThrowIfCancellationRequested();
            finder.Find(region, dates);
            words += WordBreaker.Count(body, region);
        }

        var report = QuoteFinder.Parse(lines, layout.Paragraphs, sentences, unbalanced, cancellation);
        var reading = new ArticleReading(
            body,
            layout,
            sentences,
            QuoteFinder.Find(report, cancellation),
            new(dates),
            layout.Dateline?.DateSpan is { } date ? DateFinder.Resolve(body, date, today) : null,
            words)
        {
            Running = lines,
        };
        reading.Keep(report);
        return reading;
    }

    [MethodImpl(Jit.AtOnce)]
    private static List<SentenceReading> ReadSentences(string body, LayoutReading layout, CancellationToken cancellation)
    {
        var sentences = new List<SentenceReading>();
        var spans = new List<TextSpan>();
        for (var i = 0; i < layout.Paragraphs.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var paragraph = layout.Paragraphs[i].Span;

            // A dateline opens its sentence: "SEOUL, Sept. 6 (Reuters) -" is not a sentence.
            var opening = layout.Dateline is { } dateline && paragraph.Contains(dateline.Span) ? dateline.Span.End : paragraph.Start;
            spans.Clear();
            SentenceSplitter.Split(body, paragraph, opening, spans);
            foreach (var span in spans)
            {
                sentences.Add(new(span, i));
            }
        }

        return sentences;
    }

    // The parts of the story, in order of position.
    private static List<TextSpan> GetRegions(LayoutReading layout, EquatableArray<SentenceReading> sentences)
    {
        var regions = new List<TextSpan>(sentences.Count + layout.Subheadings.Count + 3);
        foreach (var sentence in sentences)
        {
            regions.Add(sentence.Span);
        }

        regions.AddRange(layout.Subheadings);
        if (layout.Headline is { } headline)
        {
            regions.Add(headline);
        }

        if (layout.Deck is { } deck)
        {
            regions.Add(deck);
        }

        if (layout.Credit is { } credit)
        {
            regions.Add(credit);
        }

        regions.Sort(static (x, y) => x.Start.CompareTo(y.Start));
        return regions;
    }
}
