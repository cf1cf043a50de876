using System;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Tests the analysis of text that is not an article.</summary>
public class TextAnalyzerTests
{
    private const string Text = "Mr. Vale left at 6 p.m. on Tuesday. \"It was late,\" he said.\r\n \r\nA second\nparagraph stands here.  ";

    [Fact]
    public void Blank_lines_separate_paragraphs_and_line_ends_do_not()
    {
        var sentences = TextAnalyzer.SplitSentences(Text).Select(s => Text[s.ToRange()]);
        Assert.Equal(["Mr. Vale left at 6 p.m. on Tuesday.", "\"It was late,\" he said.", "A second\nparagraph stands here."], sentences);
    }

    [Fact]
    public void Quotations_have_speaker_cue_and_paragraph()
    {
        var quote = Assert.Single(TextAnalyzer.FindQuotes(Text));
        Assert.Equal("It was late,", Text[quote.Span.ToRange()]);
        Assert.Equal("he", Text[quote.Speaker!.Value.ToRange()]);
        Assert.Equal("said", Text[quote.Cue!.Value.ToRange()]);
        Assert.Equal((QuoteKind.Direct, Attribution.Pronoun, 0, 0), (quote.Kind, quote.Attribution, quote.Utterance, quote.Paragraph));
        Assert.Equal(1, TextAnalyzer.FindQuotes("One.\n\n\"Two,\" Ann Lee said.")[0].Paragraph);
    }

    [Fact]
    public void Dates_are_resolved_from_the_given_day()
    {
        var date = Assert.Single(TextAnalyzer.FindDates(Text, new DateOnly(2024, 2, 1)));
        Assert.Equal("Tuesday", Text[date.Span.ToRange()]);
        Assert.Equal(new DateRange(new DateOnly(2024, 1, 30)), date.Range);
        Assert.Null(Assert.Single(TextAnalyzer.FindDates(Text)).Range);
    }

    [Fact]
    public void Words_are_the_words_of_the_sentences()
    {
        var corpus = Samples.Ferry;
        foreach (var article in corpus.Articles)
        {
            var words = TextAnalyzer.Tokenize(article.Text).Select(w => w.Span).ToArray();
            Assert.Equal(words.Where(w => article.Sentences.Any(s => s.Span.Contains(w))), article.Sentences.SelectMany(s => s.Words).Select(w => w.Span));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\r\n\t ")]
    public void Nothing_is_found_in_empty_text(string text)
    {
        Assert.Empty(TextAnalyzer.SplitSentences(text));
        Assert.Empty(TextAnalyzer.FindQuotes(text));
        Assert.Empty(TextAnalyzer.FindDates(text));
        Assert.Empty(TextAnalyzer.Tokenize(text));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("text", () => TextAnalyzer.SplitSentences(null!));
        Assert.Throws<ArgumentNullException>("text", () => TextAnalyzer.FindQuotes(null!));
        Assert.Throws<ArgumentNullException>("text", () => TextAnalyzer.FindDates(null!));
        Assert.Throws<ArgumentNullException>("text", () => TextAnalyzer.Tokenize(null!));
    }
}
