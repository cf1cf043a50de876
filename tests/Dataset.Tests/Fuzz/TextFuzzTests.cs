using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Making;
using Dataset.Tests.Fuzzing;
using Dataset.Tests.Helpers;
using Dataset.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Fuzz;

/// <summary>Verifies that any text passes through every stage, and that the results are valid.</summary>
public class TextFuzzTests
{
    private static readonly Gen<int?> Day = Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 3_652_058).Select(x => (int?)x));

    [Fact]
    public void Any_text_is_read() => FuzzRun.ForAll(
        6000,
        from text in FuzzText.Any
        from reference in Day
        from published in Day
        select (Text: text, Reference: reference, Published: published),
        static x => Smaller.Texts(x.Text).Select(text => x with { Text = text }),
        static x => ReadingLaws.Check(ArticleReader.Read(PlainNormalizer.Normalize(x.Text), x.Reference, x.Published)));

    [Fact]
    public void Any_message_is_read() => FuzzRun.ForAll(
        1500,
        from text in FuzzText.Any
        from lines in Gen.CollectToArray(
            PlainNormalizer.Normalize(text).Split('\n'),
            line => Gen.Elements("> ", ">", ">> ", "", "", "--\n", "From: a\nTo: b\n", "On Monday, A. Hale wrote:\n", "1. ").Select(mark => mark + line))
        select string.Join('\n', lines),
        Smaller.Texts,
        static text => ReadingLaws.Check(ArticleReader.Read(PlainNormalizer.Normalize("From: Ann Hale\nSubject: a\n\n" + text), null, null)));

    [Fact]
    public void Any_file_is_compiled_linked_and_read_back_from_its_segments() => FuzzRun.ForAll(
        2500, FuzzCorpus.Of(1, 1, static _ => Gen.Constant("key")), static x => x.Shrink(), static x => CheckStages(x.Files[0].Text, x.Declarations.Options));

    [Fact]
    public void Any_texts_make_a_corpus_that_is_the_same_after_saving() => FuzzRun.ForAll(
        250,
        from made in FuzzCorpus.Of(1, 5, static i => Gen.Frequency((1, FuzzText.Name), (2, Gen.Constant($"a/{i}"))))
        from cut in FuzzText.Cut(made.Files[0].Text, 30)
        from others in FuzzText.Mixture(0, 3).ArrayOf(2)
        select (Made: made, Queries: (string[])[cut, .. others]),
        static x => x.Made.Shrink().Select(made => x with { Made = made }),
        static x => CheckCorpus(x.Made, x.Queries));

    [Fact]
    public void Any_text_is_analyzed() => FuzzRun.ForAll(1500, FuzzText.Any, Smaller.Texts, static text =>
    {
        // The text analyzer does not normalize the caller's string.
        var whole = new TextSpan(0, text.Length);
        List<TextSpan> spans = [.. TextAnalyzer.SplitSentences(text)];
        AssertInOrder(whole, spans);
        AssertInOrder(whole, [.. TextAnalyzer.FindQuotes(text).Select(x => x.Span)]);
        AssertInOrder(whole, [.. TextAnalyzer.FindDates(text, new DateOnly(2031, 5, 7)).Select(x => x.Span)]);
        spans.Clear();
        foreach (var word in TextAnalyzer.Tokenize(text))
        {
            spans.Add(word.Span);
            Assert.Equal(text.Substring(word.Span.Start, word.Span.Length), word.Text);
        }

        AssertInOrder(whole, spans);
    });

    [Fact]
    public void A_failure_shows_the_smallest_failing_text_and_its_seed()
    {
        var failure = Assert.Throws<InvalidOperationException>(static () => FuzzRun.ForAll(
            2000, FuzzText.Any, Smaller.Texts, static text => Assert.DoesNotContain('\u201C', text)));
        Assert.Matches("^DATASET_FUZZ_SEED=[0-9]+, fails for: \\\\u201C\n", failure.Message);
    }

    private static void CheckStages(string file, CorpusOptions options)
    {
        var declaration = DeclarationMaker.Make("Fuzz", options, []);
        var article = ArticleCompiler.Read(new("key", "path", file), declaration.Articles.Count == 0 ? null : declaration.Articles[0],
            declaration.ReferenceDay);
        ReadingLaws.Check(article.Reading);
        var normalized = PlainNormalizer.Normalize(file);
        Assert.EndsWith(article.Text, normalized, StringComparison.Ordinal);
        Assert.Equal(article.Metadata.FrontMatter is null, article.Text.Length == normalized.Length);
        var links = ArticleLinker.Link(article, new AliasTable(declaration.Entities), declaration.Speakers);
        LinksLaws.Check(article, links);
        LinksLaws.CheckSegments(article, links);
        foreach (var place in EvidenceFinder.Find(article, new EvidenceTable(declaration.Evidence)))
        {
            Assert.True(place.Span.Length > 0 && place.Span.Start >= 0 && place.Span.End <= article.Text.Length);
            Assert.InRange(place.Sentence, -1, article.Reading.Sentences.Count - 1);
        }
    }

    private static void CheckCorpus(FuzzCorpus made, string[] queries)
    {
        var corpus = Corpus.Create("Fuzz", made.Files.Select(static x => new ArticleSource(x.Key, x.Text)), made.Declarations.Options);
        Assert.InRange(corpus.Articles.Count, 1, made.Files.Count);
        CorpusLaws.Check(corpus);
        Assert.All(corpus.Articles, article => Assert.Contains(made.Files, file => IsTextOf(article, file.Text)));
        Assert.All(corpus.Issues, issue => Assert.Equal(issue.Path is null, issue.Line == 0));
        using var image = new MemoryStream();
        corpus.Save(image);
        image.Position = 0;
        CorpusComparer.AssertSame(corpus, Corpus.Open(image));
        Search(corpus, queries);
    }

    private static bool IsTextOf(Article article, string file)
    {
        var text = PlainNormalizer.Normalize(file);
        return article.FrontMatter is null ? article.Text == text : text.EndsWith(article.Text, StringComparison.Ordinal) && article.Text.Length < text.Length;
    }

    private static void Search(Corpus corpus, string[] queries)
    {
        foreach (var query in queries)
        {
            try
            {
                Assert.All(corpus.Search(query), hit => Assert.All(hit.Highlights, x => Assert.True(hit.Article.Text.Length >= x.End)));
                Assert.All(corpus.Concordance(query).Take(50), line => Assert.Equal(line.Span.Length, line.Keyword.Length));
            }
            catch (ArgumentException e) when (e.ParamName is "query" or "phrase")
            {
                // Not every text is a valid query.
            }
        }

        Assert.All(corpus.Articles, article => Assert.InRange(corpus.Similarity(corpus.Articles[0], article), 0, 1));
    }

    private static void AssertInOrder(TextSpan whole, List<TextSpan> spans)
    {
        var position = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Length > 0 && span.Start >= position && whole.Contains(span), $"{span} after {position} in {whole}");
            position = span.End;
        }
    }
}
