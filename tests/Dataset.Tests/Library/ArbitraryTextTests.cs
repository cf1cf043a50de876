using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dataset.Tests.Fuzzing;
using Dataset.Tests.Helpers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies the invariants for text that nobody would write.</summary>
public class ArbitraryTextTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\n\n\n", " ", "\t", "\r\n", "\"", "“", "”", "‘", "’", "'", "«", "»", "--", "–", ".", "...", "?", "!", ",", ":",
        "(", ")", "[", "]", "—", "\uD83C", "\uDF0A", "🌊", "\uFEFF", "\0", "\u200B", "\u2028", "e\u0301", "한국", "ﬁ", "---\n", "title: x\n", "By ",
        "SEOUL, ", "Sept. 6", "(Reuters) -",
        "Friday", "last year", "1910 to 1945", "said ", "Ann Lee ", "Lee", "Mr. ", "U.S. ", "the harbour ", "He ", "they", "according to ",
        "Related Articles\n",
        "Views: 0", "http://example.org/a?b=c", "a@b.cc", "• ", "1. ", "THE END ", "Saba-Island ", "No. 10 ", "x",
    ];

    private static readonly CorpusOptions Options = new()
    {
        ReferenceDate = new DateOnly(2024, 2, 29),
        Entities =
        [
            new(EntityKind.Person, "Ann Lee", "Lee"), new(EntityKind.Place, "Saba Island"),
            new(EntityKind.Organization, "the harbour") { SharedAliases = ["they"] },
        ],
        Claims = [new("C", "One.") { Evidence = [new("Ann Lee said")] }],
        TermIndex = true,
    };

    [Fact]
    public void Spans_are_correct_carriers_agree_and_nothing_throws() => FuzzRun.ForAll(
        12,
        FuzzText.Of(Pieces, 0, 79).ArrayOf(20).Select(static x => new Texts(x)),
        static x => Smaller.Lists(x.Items, Smaller.Texts).Select(static items => new Texts(items)),
        Check);

    // Apart from front matter, the text of an article is already normalized.
    [Fact]
    public void The_text_of_an_article_is_read_the_same_way_again() => FuzzRun.ForAll(60, FuzzText.Of(Pieces, 0, 79), Smaller.Texts, static text =>
    {
        var first = Corpus.Create("Once", [new("a", "x" + text)], Options);
        var again = Corpus.Create("Once", [new("a", first.Articles[0].Text)], Options);
        CorpusComparer.AssertSame(first, again);
    });

    private static void Check(Texts texts)
    {
        var corpus = Corpus.Create("Arbitrary", texts.Items.Select((text, i) => new ArticleSource($"{i:00}", text)), Options);
        foreach (var article in corpus.Articles)
        {
            Assert.Equal(article.Text, string.Concat(article.Blocks.Select(b => b.Text)));
            Assert.Equal(article.Text, Encoding.UTF8.GetString(article.GetUtf8Text()));
            Assert.All(article.Sentences, s => Assert.True(s.Paragraph.Span.Contains(s.Span)));
            Assert.Equal(article.Paragraphs.Select(p => Solid(p.Text)), article.Paragraphs.Select(p => Solid(string.Concat(p.Sentences.Select(s => s.Text)))));
            Assert.Equal(article.Sentences, article.Paragraphs.SelectMany(p => p.Sentences));
            Assert.Equal(article.Quotes, article.Paragraphs.SelectMany(p => p.Quotes));
        }

        Assert.Equal(corpus.Articles.SelectMany(a => a.Authors).Distinct().Order(StringComparer.Ordinal), corpus.ArticlesByAuthor.Select(g => g.Key));
        Assert.Equal(corpus.Articles.Select(a => a.Published).OfType<DateOnly>().Distinct().Order(), corpus.ArticlesByPublished.Select(g => g.Key));
        Assert.Equal(corpus.Mentions.Count, corpus.MentionsByEntity.Sum(g => g.Count()));
        Assert.Equal(corpus.Articles.Sum(a => a.Sentences.Count), corpus.Sentences.Count);
        using var image = new MemoryStream();
        corpus.Save(image);
        image.Position = 0;
        CorpusComparer.AssertSame(corpus, Corpus.Open(image));
        corpus.WriteJsonLines(Stream.Null);
    }

    // Sentences cover their paragraph except for whitespace.
    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private sealed record Texts(IReadOnlyList<string> Items)
    {
        public override string ToString() => string.Join(" | ", Items);
    }
}
