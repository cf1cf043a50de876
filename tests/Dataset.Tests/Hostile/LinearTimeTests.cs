using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dataset.Tests.Fuzzing;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>
/// A text made to be slow, at two lengths through everything that reads texts: the longer one may take longer by its length, and not by the square of it.
/// </summary>
public class LinearTimeTests
{
    private const int Factor = 10;

    // A square would be a hundred times as slow. Memory that is touched for the first time and a busy machine cost something; they cost no square.
    private const double Allowed = 3 * Factor;

    // Below this a measurement says nothing.
    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(50);

    // In a long run a megabyte: a square with a small factor shows there, too.
    private static readonly int Short = FuzzRun.Budget == default ? 5000 : 100_000;

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

    public static TheoryData<string> Pieces => SlowPieces.All;

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Ten_times_the_text_takes_no_hundred_times_as_long(string piece)
    {
        AssertLinear("a corpus", piece, Touch);
        AssertLinear("a corpus of it in a sentence", piece, static text => Touch($"The Harbour\n\nIt was on Monday that the {text} and so on, she said.\n"));
        AssertLinear("a corpus of it in front matter", piece, static text => Touch($"---\ntitle: {text}\n---\nThe harbour opened."));
        AssertLinear("sentences", piece, static text => TextAnalyzer.SplitSentences(text));
        AssertLinear("quotations", piece, static text => TextAnalyzer.FindQuotes(text));
        AssertLinear("dates", piece, static text => TextAnalyzer.FindDates(text, new DateOnly(2031, 5, 7)));
        AssertLinear("words", piece, static text => CountWords(text));
    }

    [Fact]
    public void A_line_of_a_million_characters_is_an_article()
    {
        var text = Repeat("The harbour opened, she said. ", 1_000_000);
        var article = Corpus.Create("Long", [new("a", text)], Options).Articles[0];
        Assert.Equal(text, article.Text);
        Assert.InRange(article.Sentences.Count, 30_000, 40_000);
    }

    [Fact]
    public void A_hundred_thousand_line_ends_are_an_article()
    {
        var text = new string('\n', 100_000);
        Assert.Equal(text, Corpus.Create("Empty", [new("a", text)], Options).Articles[0].Text);
    }

    private static void AssertLinear(string what, string piece, Action<string> read)
    {
        // Compiled code and filled caches first.
        read(Repeat(piece, 500));
        var full = Measure(piece, Short * Factor, read);
        if (full <= Negligible)
        {
            return;
        }

        var brief = Measure(piece, Short, read);
        if (full > brief * Allowed)
        {
            // Measured again: a collection may have come between.
            brief = Enumerable.Range(0, 3).Max(_ => Measure(piece, Short, read));
            full = Enumerable.Range(0, 2).Min(_ => Measure(piece, Short * Factor, read));
        }

        Assert.True(full <= brief * Allowed,
            $"{what}: {brief.TotalMilliseconds:F0} ms for {Short} characters, {full.TotalMilliseconds:F0} ms for {Factor} times as many");
    }

    // The processor time of this thread alone: fewer than sixteen articles are made by the thread that asks.
    private static TimeSpan Measure(string piece, int length, Action<string> read)
    {
        var text = Repeat(piece, length);
        var before = ThreadClock.Now;
        read(text);
        return ThreadClock.Now - before;
    }

    // What of a corpus is found by looking for it, and not by decoding alone.
    private static void Touch(string text)
    {
        var corpus = Corpus.Create("Slow", [new("a", text)], Options);
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
        GC.KeepAlive(touched);
    }

    private static int CountWords(string text)
    {
        var count = 0;
        foreach (var word in TextAnalyzer.Tokenize(text))
        {
            count += word.Span.Length;
        }

        return count;
    }

    private static string Repeat(string piece, int length) => new StringBuilder(length).Insert(0, piece, length / piece.Length).ToString();
}
