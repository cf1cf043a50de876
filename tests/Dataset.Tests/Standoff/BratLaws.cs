using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Standoff;

/// <summary>Invariants of every corpus: annotations written for brat have the same meaning when they are read.</summary>
internal static class BratLaws
{
    private const string LineEnds = "\n\u000B\u000C\r\u001C\u001D\u001E\u0085\u2028\u2029";

    public static BratFolder Check(Corpus corpus)
    {
        using var folder = new TemporaryFolder();
        corpus.WriteBrat(folder.Path);
        var brat = BratFolder.Read(folder.Path);
        Assert.Empty(brat.Issues);
        Assert.Equal(
            corpus.Articles.Select(article => (article.Key, article.Text)), brat.Articles.Select(article => (article.Key, article.Text)));
        Assert.Equal(corpus.Articles.SelectMany(Describe).Order(StringComparer.Ordinal), brat.Annotations.Select(Describe).Order(StringComparer.Ordinal));
        Assert.Equal(
            corpus.Entities.Where(entity => entity.Articles.Count > 0).Select(entity => $"{entity.Kind} {entity.Id} {Fold(entity.Name).Trim()}").Order(),
            brat.Entities.Select(entity => $"{entity.Kind} {entity.Id} {entity.Name}").Order());
        Assert.All(brat.Annotations, annotation =>
        {
            var text = brat.Articles.Single(article => article.Key == annotation.Article).Text;
            Assert.Equal(annotation.Text, string.Join(' ', annotation.Spans.Select(span => text.Substring(span.Start, span.Length))));
        });
        return brat;
    }

    private static IEnumerable<string> Describe(Article article)
    {
        var marks = new List<string?>();
        marks.AddRange(article.Mentions.Select(mention => Describe(article, mention.Entity.Kind.ToString(), mention.Entity, [mention.Span])));
        marks.AddRange(article.Dates.Select(date => Describe(article, "Date", null, [date.Span])));
        marks.AddRange(article.Quotes.Select(quote => quote.CueSpan).OfType<TextSpan>().Distinct().Select(cue => Describe(article, "Cue", null, [cue])));
        marks.AddRange(article.Quotes.Where(quote => quote.SpeakerSpan is not null).Select(quote => (Span: quote.SpeakerSpan!.Value, quote.Speaker)).Distinct()
            .Select(speaker => Describe(article, "Speaker", speaker.Speaker, [speaker.Span])));
        foreach (var utterance in article.Utterances)
        {
            marks.AddRange(utterance.Quotes.Select(quote => quote.Speaker).Distinct().Count() == 1
                ? [Describe(article, "Quote", utterance.Speaker, [.. utterance.Quotes.Select(quote => quote.Span)])]
                : utterance.Quotes.Select(quote => Describe(article, "Quote", quote.Speaker, [quote.Span])));
        }

        return marks.OfType<string>();
    }

    // Line ends at the edges of a piece cannot be annotated. The result is null if nothing else remains.
    private static string? Describe(Article article, string type, Entity? entity, TextSpan[] spans)
    {
        var trimmed = new List<TextSpan>();
        foreach (var span in spans)
        {
            var (start, end) = (span.Start, span.End);
            while (start < end && LineEnds.Contains(article.Text[start], StringComparison.Ordinal))
            {
                start++;
            }

            while (end > start && LineEnds.Contains(article.Text[end - 1], StringComparison.Ordinal))
            {
                end--;
            }

            if (end > start)
            {
                trimmed.Add(TextSpan.FromBounds(start, end));
            }
        }

        return trimmed.Count == 0 ? null : Describe(article.Key, type, entity?.Id, trimmed);
    }

    private static string Describe(BratAnnotation annotation) =>
        Describe(annotation.Article, annotation.Type, annotation.Entity?.Id, annotation.Spans);

    private static string Describe(string key, string type, string? entity, IReadOnlyList<TextSpan> spans) =>
        $"{key} {type} {entity} " + string.Join(';', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start} {span.End}")));

    private static string Fold(string text) => string.Concat(text.Select(c => c == '\t' || LineEnds.Contains(c, StringComparison.Ordinal) ? ' ' : c));
}
