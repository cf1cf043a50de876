using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that a second access to any span, word, index, key or name allocates nothing, however the corpus is stored.</summary>
public class CarrierAllocationTests
{
    private static readonly Dictionary<string, Corpus> Corpora = new()
    {
        ["created"] = Samples.CreateFerry(),
        ["opened"] = Reopen(Samples.Ferry),
        ["compiled"] = SeoulSummit.Corpus,
    };

    private static int _sink;

    public static TheoryData<string> Carriers => [.. Corpora.Keys];

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Spans_words_and_bytes_allocate_nothing(string carrier)
    {
        var corpus = Corpora[carrier];
        AssertFree(() =>
        {
            for (var i = 0; i < corpus.Articles.Count; i++)
            {
                var article = corpus.Articles[i];
                _sink += article.GetUtf8Text().Length + article.Text.Length;
                for (var j = 0; j < article.Blocks.Count; j++)
                {
                    _sink += article.AsSpan(article.Blocks[j].Span).Length;
                }
            }

            for (var i = 0; i < corpus.Sentences.Count; i++)
            {
                foreach (var word in corpus.Sentences[i].Words)
                {
                    _sink += word.AsSpan().Length;
                }
            }
        });
    }

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Parts_by_index_allocate_nothing(string carrier)
    {
        var corpus = Corpora[carrier];
        AssertFree(() =>
        {
            _sink += Sum(corpus.Articles) + Sum(corpus.Paragraphs) + Sum(corpus.Sentences) + Sum(corpus.Quotes) + Sum(corpus.Mentions) + Sum(corpus.Dates);
            _sink += Sum(corpus.People) + Sum(corpus.Organizations) + Sum(corpus.Places) + Sum(corpus.Events) + Sum(corpus.Claims) + Sum(corpus.Entities) +
                Sum(corpus.Articles.Keys);
            for (var i = 0; i < corpus.Articles.Count; i++)
            {
                var article = corpus.Articles[i];
                _sink += Sum(article.Authors) + Sum(article.Subheadings) + Sum(article.Boilerplate) + Sum(article.Entities) + Sum(article.People) +
                    Sum(article.Claims) + Sum(article.Tags);
            }

            for (var i = 0; i < corpus.Quotes.Count; i++)
            {
                _sink += (corpus.Quotes[i].Speaker?.Name.Length ?? 0) + (corpus.Quotes[i].SpeakerText?.Length ?? 0) + (corpus.Quotes[i].Cue?.Length ?? 0);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Lookups_allocate_nothing(string carrier)
    {
        var corpus = Corpora[carrier];
        var (keys, names, ids) = (corpus.Articles.Keys.ToArray(), corpus.People.SelectMany(x => x.Aliases.Append(x.Name)).ToArray(),
            corpus.Claims.Select(x => x.Id).ToArray());
        var entities = corpus.Entities.ToArray();
        AssertFree(() =>
        {
            foreach (var key in keys)
            {
                _sink += corpus.Articles[key].Index + (corpus.Articles.TryGetValue(key, out var article) ? article.WordCount : 0);
            }

            foreach (var name in names)
            {
                _sink += corpus.People.TryGetValue(name, out var person) ? person.Name.Length : 1;
            }

            foreach (var id in ids)
            {
                _sink += corpus.Claims[id].Index;
            }

            foreach (var entity in entities)
            {
                _sink += entity.Articles.Count + entity.Mentions.Count + entity.Quotes.Count + (corpus.ArticlesByEntity.Contains(entity) ? 1 : 0);
            }

            _sink += (corpus.Articles.Contains("nowhere") ? 1 : 0) + (corpus.Places.Contains("Nowhere") ? 1 : 0) + (corpus.Claims.Contains("Nothing") ? 1 : 0);
        });
    }

    private static int Sum<T>(IReadOnlyList<T> list)
        where T : notnull
    {
        var sum = list.Count;
        for (var i = 0; i < list.Count; i++)
        {
            sum += list[i] is null ? 0 : 1;
        }

        return sum;
    }

    private static void AssertFree(Action touch) => Assert.Equal(0, Allocations.Of(touch));

    private static Corpus Reopen(Corpus corpus)
    {
        using var image = new MemoryStream();
        corpus.Save(image);
        image.Position = 0;
        return Corpus.Open(image);
    }
}
