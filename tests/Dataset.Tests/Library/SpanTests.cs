using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dataset.Analysis;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that every piece of an article has the right place in the text.</summary>
public class SpanTests
{
    public static TheoryData<string> Corpora => Samples.Names;

    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_text_of_every_piece_is_the_text_at_its_span(string name)
    {
        foreach (var article in Samples.All[name].Articles)
        {
            foreach (var (span, text) in GetPieces(article))
            {
                Assert.Equal(article.Text.Substring(span.Start, span.Length), text);
                Assert.Equal(text, article[span]);
                Assert.True(article.AsSpan(span).SequenceEqual(text));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Blocks_cover_the_text_without_gaps_or_overlaps(string name)
    {
        foreach (var article in Samples.All[name].Articles)
        {
            Assert.Equal(article.Text, string.Concat(article.Blocks.Select(b => b.Text)));
            Assert.Equal(article.Paragraphs.Select(p => p.Span), article.Blocks.Where(b => b.Kind == BlockKind.Paragraph).Select(b => b.Span));
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Parts_are_inside_the_parts_that_they_belong_to(string name)
    {
        foreach (var article in Samples.All[name].Articles)
        {
            Assert.All(article.Sentences, s => Assert.True(s.Paragraph.Span.Contains(s.Span)));
            Assert.All(article.Quotes, q => Assert.True(q.Paragraph.Span.Contains(q.Span)));
            Assert.All(article.Mentions.Where(m => m.Sentence is not null), m => Assert.True(m.Sentence!.Span.Contains(m.Span.Start)));
            Assert.All(article.Dates.Where(d => d.Sentence is not null), d => Assert.True(d.Sentence!.Span.Contains(d.Span.Start)));
            Assert.Equal(article.Sentences, article.Paragraphs.SelectMany(p => p.Sentences));
            Assert.Equal(article.Quotes, article.Paragraphs.SelectMany(p => p.Quotes));
            Assert.Equal(article.Mentions.Where(m => m.Sentence is not null), article.Sentences.SelectMany(s => s.Mentions));
            Assert.Equal(article.Dates.Where(d => d.Sentence is not null), article.Sentences.SelectMany(s => s.Dates));
            Assert.Equal(
                article.Sentences.Select(s => article.Quotes.Where(q => q.Paragraph == s.Paragraph && q.Span.Overlaps(s.Span))),
                article.Sentences.Select(s => s.Quotes.AsEnumerable()));
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_text_is_the_same_in_both_encodings(string name) =>
        Assert.All(Samples.All[name].Articles, a => Assert.Equal(a.Text, Encoding.UTF8.GetString(a.GetUtf8Text())));

    [Fact]
    public void A_span_that_exceeds_the_text_is_refused()
    {
        var article = Samples.Ferry.Articles["storm"];
        var length = article.Text.Length;
        Assert.Equal(string.Empty, article[new TextSpan(length, 0)]);
        foreach (var span in new TextSpan[] { new(0, length + 1), new(length + 1, 0), new(-1, 1), new(0, -1), new(int.MaxValue, int.MaxValue) })
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>(() => article[span]);
            Assert.Equal("span", error.ParamName);
            Assert.Contains($"{length} code units", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_hard_wrapped_sentence_is_one_line_when_normalized()
    {
        var sentence = Samples.Ferry.Sentences.Single(s => s.Text.StartsWith("Mayor", StringComparison.Ordinal));
        Assert.Contains("Okafor\ncut", sentence.Text, StringComparison.Ordinal);
        Assert.Equal("Mayor Ines Okafor cut the ribbon in front of the Harbour Board's new terminal.", sentence.NormalizedText);
        Assert.Equal(sentence.Text.Replace('\n', ' '), sentence.NormalizedText);
        Assert.Same(sentence.NormalizedText, sentence.NormalizedText);
    }

    [Theory]
    [InlineData("one line", "one line")]
    [InlineData("a \t\n  b", "a b")]
    [InlineData("a\n\n\nb", "a b")]
    [InlineData("a\nb\nc", "a b c")]
    [InlineData("a > 1\n> b\n>> c", "a > 1 b c")]
    public void Line_ends_are_folded_with_the_spaces_around_them(string text, string folded) => Assert.Equal(folded, TextFolding.FoldLines(text));

    private static IEnumerable<(TextSpan Span, string Text)> GetPieces(Article article) =>
    [
        .. article.Blocks.Select(b => (b.Span, b.Text)),
        .. article.Subheadings.Select(s => (s.Span, s.Text)),
        .. article.Paragraphs.Select(p => (p.Span, p.Text)),
        .. article.Sentences.Select(s => (s.Span, s.Text)),
        .. article.Sentences.SelectMany(s => s.Words).Select(w => (w.Span, w.Text)),
        .. article.Quotes.Select(q => (q.Span, q.Text)),
        .. article.Mentions.Select(m => (m.Span, m.Text)),
        .. article.Dates.Select(d => (d.Span, d.Text)),
        .. article.Claims.SelectMany(c => c.Evidence).Where(e => e.Article == article).Select(e => (e.Span, e.Text)),
        .. article.Dateline is { } dateline ? [(dateline.Span, dateline.Text)] : Array.Empty<(TextSpan, string)>(),
    ];
}
