using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dataset.Compiling;

namespace Dataset.Tests.Hostile;

/// <summary>All operations that read text, including the parts of a result that are searched for on demand, not only decoded.</summary>
internal static class SlowTexts
{
    private static readonly CorpusOptions Options = new()
    {
        ReferenceDate = new DateOnly(2031, 5, 7),
        TermIndex = true,
        Entities =
        [
            new(EntityKind.Person, "Ka Ka Kb", "Ka", "By"), new(EntityKind.Person, "Kc Ka", "Ka"), new(EntityKind.Place, "A B A B"),
            new(EntityKind.Event, "1 1 1 2"),
            new(EntityKind.Person, "Kc Kd", "Kc"), new(EntityKind.Organization, "Kd"),
        ],
        Claims = [new("C", "It is so.") { Evidence = [new("a a a a b"), new("\"\"\"\" x")] }],
        Speakers = [new("a a a", "Kc Ka")],
    };

    /// <summary>Repeats a piece as often as it fits into a length.</summary>
    public static string Repeat(string piece, int length) => new StringBuilder(length).Insert(0, piece, length / piece.Length).ToString();

    public static void ReadArticle(string text) => Touch(Corpus.Create("Slow", [new("a", text)], Options));

    public static void ReadSentence(string text) => ReadArticle($"The Harbour\n\nIt was on Monday that the {text} and so on, she said.\n");

    public static void ReadFrontMatter(string text) => ReadArticle($"---\ntitle: {text}\n---\nThe harbour opened.");

    public static void ReadMarkdown(string text)
    {
        var corpus = Corpus.Create("Slow", [new("a", text) { Format = ArticleFormat.Markdown }], Options);
        Touch(corpus);
        GC.KeepAlive(corpus.SuggestNames());
    }

    public static void ReadMdx(string text) => ArticleCompiler.Read(new("a", "a.mdx", text), null, null);

    public static void SplitSentences(string text) => TextAnalyzer.SplitSentences(text);

    public static void FindQuotes(string text) => TextAnalyzer.FindQuotes(text);

    public static void FindDates(string text) => TextAnalyzer.FindDates(text, new DateOnly(2031, 5, 7));

    public static void CountWords(string text)
    {
        foreach (var word in TextAnalyzer.Tokenize(text))
        {
            GC.KeepAlive(word.Span);
        }
    }

    /// <summary>Compares the text with a text of other words, and with a text of the same words in a different order.</summary>
    public static void Align(string text)
    {
        Corpus.Align(text, Repeat("the harbour, ", text.Length));
        Corpus.Align(text, text[(text.Length / 3)..] + text[..(text.Length / 3)]);
    }

    private static void Touch(Corpus corpus)
    {
        var touched = new List<object?>();
        foreach (var sentence in corpus.Sentences)
        {
            touched.AddRange([sentence.Quotes, sentence.Mentions, sentence.Dates, sentence.Paragraph.Heading]);
        }

        foreach (var paragraph in corpus.Paragraphs)
        {
            touched.AddRange([paragraph.Sentences, paragraph.Quotes]);
        }

        touched.AddRange(corpus.Quotes.Select(x => x.Speaker));
        touched.AddRange(corpus.Mentions.Select(x => x.Sentence));
        touched.AddRange(corpus.Dates.Select(x => x.Sentence));
        touched.AddRange(corpus.Entities.SelectMany(x => x.Mentions));
        touched.AddRange(corpus.Entities.SelectMany(x => x.Quotes));
        touched.AddRange(corpus.Timeline.SelectMany(x => x.Mentions));
        touched.AddRange(corpus.Claims.SelectMany(x => corpus.Coverage.Rows[x.Index]));
        GC.KeepAlive(touched);
    }
}
