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
using Xunit;

namespace Dataset.Tests.Fuzz;

/// <summary>Does any text at all go through every stage, and is what comes out sound?</summary>
public class TextFuzzTests
{
    [Fact]
    public void Any_text_is_read() => FuzzRun.ForEach(6000, static (random, fuzz) =>
    {
        var text = PlainNormalizer.Normalize(fuzz.Next());
        ReadingLaws.Check(ArticleReader.Read(text, random.Next(2) == 0 ? null : random.Next(3_652_059), random.Next(2) == 0 ? null : random.Next(3_652_059)));
    });

    [Fact]
    public void Any_message_is_read() => FuzzRun.ForEach(1500, static (random, fuzz) =>
    {
        string[] marks = ["> ", ">", ">> ", "", "", "--\n", "From: a\nTo: b\n", "On Monday, A. Hale wrote:\n", "1. "];
        var lines = PlainNormalizer.Normalize(fuzz.Next()).Split('\n').Select(x => marks[random.Next(marks.Length)] + x);
        ReadingLaws.Check(ArticleReader.Read("From: Ann Hale\nSubject: a\n\n" + string.Join('\n', lines), null, null));
    });

    [Fact]
    public void Any_file_is_compiled_and_linked_and_comes_back_from_its_segments() => FuzzRun.ForEach(2500, static (random, fuzz) =>
    {
        var file = fuzz.Next();
        var options = new FuzzDeclarations(random, fuzz, [file]).Make(["key"]);
        var declaration = DeclarationMaker.Make("Fuzz", options, []);
        var article = ArticleCompiler.Read(new("key", "path", file), declaration.Articles.Count == 0 ? null : declaration.Articles[0], declaration.ReferenceDay);
        ReadingLaws.Check(article.Reading);
        var normalized = PlainNormalizer.Normalize(file);
        Assert.EndsWith(article.Reading.Text, normalized, StringComparison.Ordinal);
        Assert.Equal(article.Metadata.FrontMatter is null, article.Reading.Text.Length == normalized.Length);
        var links = ArticleLinker.Link(article, new AliasTable(declaration.Entities), declaration.Speakers);
        LinksLaws.Check(article, links);
        LinksLaws.CheckSegments(article, links);
        foreach (var place in EvidenceFinder.Find(article, new EvidenceTable(declaration.Evidence)))
        {
            Assert.True(place.Span.Length > 0 && place.Span.Start >= 0 && place.Span.End <= article.Reading.Text.Length);
            Assert.InRange(place.Sentence, -1, article.Reading.Sentences.Count - 1);
        }
    });

    [Fact]
    public void Any_texts_are_a_corpus_and_a_saved_one_is_the_same() => FuzzRun.ForEach(250, static (random, fuzz) =>
    {
        var texts = Enumerable.Range(0, random.Next(1, 6)).Select(_ => fuzz.Next()).ToArray();
        var keys = texts.Select((_, i) => random.Next(3) == 0 ? fuzz.NextName() : $"a/{i}").ToArray();
        var corpus = Corpus.Create("Fuzz", texts.Zip(keys, static (text, key) => new ArticleSource(key, text)), new FuzzDeclarations(random, fuzz, texts).Make(keys));
        Assert.InRange(corpus.Articles.Count, 1, texts.Length);
        CorpusLaws.Check(corpus);
        Assert.All(corpus.Articles, article => Assert.Contains(texts, text => IsTextOf(article, text)));
        Assert.All(corpus.Issues, issue => Assert.Equal(issue.Path is null, issue.Line == 0));
        using var image = new MemoryStream();
        corpus.Save(image);
        image.Position = 0;
        CorpusComparer.AssertSame(corpus, Corpus.Open(image));
        Search(corpus, fuzz, texts[0]);
    });

    [Fact]
    public void Any_text_is_analysed() => FuzzRun.ForEach(1500, static (random, fuzz) =>
    {
        // Not normalised: here a caller's string is what it is.
        var text = fuzz.Next();
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

    private static bool IsTextOf(Article article, string file)
    {
        var text = PlainNormalizer.Normalize(file);
        return article.FrontMatter is null ? article.Text == text : text.EndsWith(article.Text, StringComparison.Ordinal) && article.Text.Length < text.Length;
    }

    private static void Search(Corpus corpus, FuzzText fuzz, string text)
    {
        for (var i = 0; i < 3; i++)
        {
            var query = i == 0 ? fuzz.Cut(text, 30) : fuzz.Mixture(4);
            try
            {
                Assert.All(corpus.Search(query), hit => Assert.All(hit.Highlights, x => Assert.True(hit.Article.Text.Length >= x.End)));
                Assert.All(corpus.Concordance(query).Take(50), line => Assert.Equal(line.Span.Length, line.Keyword.Length));
            }
            catch (ArgumentException e) when (e.ParamName is "query" or "phrase")
            {
                // Not every text is a query.
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
