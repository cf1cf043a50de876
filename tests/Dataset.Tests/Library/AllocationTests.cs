using System;
using System.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that a second access allocates nothing.</summary>
public class AllocationTests
{
    private static readonly Corpus Ferry = Samples.CreateFerry();
    private static int _sink;

    [Fact]
    public void Text_as_a_span_and_as_bytes_allocates_nothing()
    {
        var article = Ferry.Articles[1];
        Assert.Equal(0, Allocations.Of(() => _sink += article.AsSpan(article.Sentences[0].Span).Length + article.GetUtf8Text().Length));
    }

    [Fact]
    public void Words_allocate_nothing()
    {
        var sentence = Ferry.Sentences[0];
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var word in sentence.Words)
            {
                _sink += word.AsSpan().Length;
            }
        }));
    }

    [Fact]
    public void Lookups_allocate_nothing()
    {
        var okafor = Ferry.People["Okafor"];
        Assert.Equal(0, Allocations.Of(() =>
        {
            _sink += Ferry.Articles["ferry/strike"].Index + Ferry.Articles[2].Index + (Ferry.Articles.Contains("nothing") ? 1 : 0);
            _sink += Ferry.People["Okafor"].Name.Length + Ferry.People[1].Name.Length + Ferry.Claims["Late"].Index;
            _sink += Ferry.ArticlesByEntity[okafor].First().Index + okafor.Mentions[1].Index + okafor.Articles[0].Index + okafor.Quotes.Count;
            _sink += Ferry.ArticlesByAuthor["nobody"].Count() + (Ferry.ArticlesByPublished.Contains(new DateOnly(2023, 8, 28)) ? 1 : 0);
        }));
    }

    [Fact]
    public void Lists_by_index_and_by_foreach_allocate_nothing()
    {
        Assert.Equal(0, Allocations.Of(() =>
        {
            for (var i = 0; i < Ferry.Quotes.Count; i++)
            {
                _sink += Ferry.Quotes[i].Text.Length + Ferry.Quotes[i].Paragraph.Sentences.Count + (Ferry.Quotes[i].Speaker is null ? 0 : 1);
            }

            for (var i = 0; i < Ferry.Sentences.Count; i++)
            {
                var sentence = Ferry.Sentences[i];
                _sink += sentence.NormalizedText.Length + sentence.Quotes.Count + sentence.Mentions.Count + sentence.Dates.Count;
            }

            foreach (var article in Ferry.Articles)
            {
                _sink += article.Key.Length + article.Blocks.Count + article.WordCount + (article.Published?.Day ?? 0) + article.People.Count;
            }
        }));
    }

    [Fact]
    public void An_untouched_corpus_of_a_thousand_articles_takes_little_memory()
    {
        var articles = Enumerable.Range(0, 1000).Select(i => new ArticleSource($"{i:0000}", $"Report {i}\n\nThe harbour of town {i} closed on Monday, the " +
            $"mayor said. It will open again soon."));
        using var image = new System.IO.MemoryStream();
        Corpus.Create("Many", articles).Save(image);
        image.Position = 0;
        var saved = Corpus.Open(image);
        Assert.InRange(Allocations.Of(() => Touch(new Corpus(saved.Data))), 1, 16_384);
    }

    private static void Touch(Corpus corpus) =>
        _sink += corpus.Articles.Count + corpus.Articles[500].Index + corpus.Articles["0042"].Index + corpus.Name.Length;
}
