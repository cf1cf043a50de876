using System;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Tests an article in Markdown: spans include the markup, and the analysis reads the visible text.</summary>
public class MarkdownArticleTests
{
    private const string Text = """
        # The *ferry* is back

        > "We **never** stopped believing," said [Ines Quast](https://example.org/quast), who
        > runs the harbour. "It was a long winter."

        The timetable starts on Monday, `ferry --on "Tuesday"` shows it. See https://example.org/Ines-Quast?b="c".

        ```sh
        echo "This is no quotation on 6 March 2031," said Ines Quast
        ```

        ## What it costs

        1. A single costs 5 crowns.
        2. A return costs 8 crowns, *Quast* said.

        | From | To |
        |---|---|
        | "A" | B |

        <div>"HTML," said Ines Quast.</div>

        **Nobody waited.** The quay was _empty_ on 6 March 2031&nbsp;&mdash; at last.[^1]

        ![Ines Quast said "no"](quay.jpg)

        [^1]: Says the harbour office.
        """;

    private static readonly Article Ferry = Read(Text);

    [Fact]
    public void Blocks_are_the_blocks_of_CommonMark() => Assert.Equal(
        [
            BlockKind.Headline, BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Code, BlockKind.Subheading, BlockKind.Paragraph, BlockKind.Paragraph,
                BlockKind.Table,
            BlockKind.Markup, BlockKind.Paragraph, BlockKind.Markup, BlockKind.Paragraph,
        ],
        Ferry.Blocks.Where(block => block.Kind != BlockKind.Separator).Select(block => block.Kind));

    [Fact]
    public void Blocks_cover_the_text()
    {
        Assert.Equal(Ferry.Text, string.Concat(Ferry.Blocks.Select(block => block.Text)));
        Assert.Equal("The ferry is back", Ferry.Headline);
        Assert.Equal([("What it costs", 2)], Ferry.Subheadings.Select(heading => (heading.Text, heading.Level)));
        Assert.Equal(Ferry.Subheadings[0], Ferry.Paragraphs[^1].Heading);
    }

    [Fact]
    public void A_quotation_keeps_its_markup_and_a_speaker_has_none()
    {
        Assert.Equal(["We **never** stopped believing,", "It was a long winter."], Ferry.Quotes.Select(quote => quote.Text));
        Assert.All(Ferry.Quotes, quote => Assert.Equal(("Ines Quast", "said"), (quote.SpeakerText, quote.Cue)));
        Assert.All(Ferry.Quotes, quote => Assert.Equal(Ferry.Corpus.People["Quast"], quote.Speaker));
        Assert.Equal("We never stopped believing, It was a long winter.", Assert.Single(Ferry.Utterances).Text);
    }

    [Fact]
    public void Code_addresses_tags_and_images_are_opaque()
    {
        Assert.Equal(["Ines Quast", "Quast"], Ferry.Mentions.Select(mention => mention.Text));
        Assert.Equal(["Monday", "6 March 2031"], Ferry.Dates.Select(date => date.Text));
        Assert.Equal(
            [
                "\"We never stopped believing,\" said Ines Quast, who runs the harbour.",
                "\"It was a long winter.\"",
                "The timetable starts on Monday, ferry --on \"Tuesday\" shows it.",
                "See https://example.org/Ines-Quast?b=\"c\".",
                "A single costs 5 crowns.",
                "A return costs 8 crowns, Quast said.",
                "Nobody waited.",
                "The quay was empty on 6 March 2031\u00A0\u2014 at last.",
                "Says the harbour office.",
            ],
            Ferry.Sentences.Select(sentence => sentence.NormalizedText));
    }

    [Fact]
    public void Words_are_the_visible_words_and_their_spans_are_in_the_text()
    {
        var words = Ferry.Sentences[0].Words.ToList();
        Assert.Equal(["We", "never", "stopped", "believing", "said", "Ines", "Quast", "who", "runs", "the", "harbour"], words.Select(word => word.Text));
        Assert.All(words, word => Assert.Equal(word.Text, Ferry[word.Span]));
        Assert.Equal(Ferry.WordCount, Ferry.Sentences.Sum(sentence => sentence.Words.Count()) + 4 + 3);
    }

    [Fact]
    public void Search_finds_visible_words_and_returns_spans_in_the_text()
    {
        var hit = Assert.Single(Ferry.Corpus.Search("\"never stopped\""));
        Assert.Equal(["never** stopped"], hit.Highlights.Select(span => Ferry[span]).Select(text => text.TrimStart('*')));
        Assert.Empty(Ferry.Corpus.Search("quay.jpg"));
        Assert.Equal("urn costs 8 crowns, Quast said", Ferry.Corpus.Concordance("crowns",
            12).Select(line => line.Left.TrimStart() + line.Keyword + line.Right.TrimEnd('.')).Last());
    }

    [Theory]
    [InlineData("Text first.\n\n# Heading\n", null, 1)]
    [InlineData("## Heading\n\nText.\n", null, 1)]
    [InlineData("---\ntitle: Given\n---\n# Heading\n\nText.\n", "Given", 1)]
    [InlineData("<!-- note -->\n\nHeading\n===\n\nText.\n", "Heading", 0)]
    [InlineData("A first line\n\nText.\n", null, 0)]
    [InlineData("# One\n\n# Two\n", "One", 1)]
    public void A_heading_before_all_other_content_is_the_headline(string text, string? headline, int subheadings)
    {
        var article = Read(text);
        Assert.Equal((headline, subheadings), (article.Headline, article.Subheadings.Count));
    }

    [Fact]
    public void A_byline_and_a_dateline_are_found_in_Markdown()
    {
        var article = Read("# Ferry\n\n*By Ada Quill*\n\n**MILLBROOK**, March 3 - The ferry sailed on Monday, the harbour office said.\n");
        Assert.Equal(["Ada Quill"], article.Authors);
        Assert.Equal("MILLBROOK", article.Dateline?.Place);
        Assert.Equal("By Ada Quill", Read("---\nauthor: Bo Reed\n---\nBy Ada Quill\n\nText.\n").Paragraphs[0].Text);
    }

    [Fact]
    public void A_saved_corpus_is_the_same()
    {
        using var stream = new System.IO.MemoryStream();
        Ferry.Corpus.Save(stream);
        stream.Position = 0;
        Helpers.CorpusComparer.AssertSame(Ferry.Corpus, Corpus.Open(stream));
    }

    private static Article Read(string text) => Corpus.Create(
        "Sea",
        [new("ferry", text) { Format = ArticleFormat.Markdown }],
        new() { ReferenceDate = new DateOnly(2031, 3, 5), Entities = [new(EntityKind.Person, "Ines Quast", "Quast")] }).Articles[0];
}
