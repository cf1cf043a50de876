using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that an entry of a corpus is one object, equal only to itself.</summary>
public class IdentityTests
{
    private static readonly Corpus Twin = Samples.CreateFerry();

    [Fact]
    public void Every_access_returns_the_same_object()
    {
        var corpus = Samples.Ferry;
        Assert.All(GetEntries(corpus).Zip(GetEntries(corpus)), pair => Assert.Same(pair.First, pair.Second));
        Assert.Same(corpus.Articles["storm"], corpus.Articles[corpus.Articles["storm"].Index]);
        Assert.Same(corpus.People["Okafor"], corpus.Articles["ferry/opening"].People[0]);
        Assert.Same(corpus.Paragraphs[3], corpus.Paragraphs[3].Article.Paragraphs[corpus.Paragraphs[3].Index]);
    }

    [Fact]
    public void An_entry_equals_only_itself()
    {
        var entries = GetEntries(Samples.Ferry).ToArray();
        Assert.True(entries.Length > 60);
        Assert.Equal(entries.Length, entries.ToHashSet().Count);
        Assert.All(entries, entry => Assert.True(entry.Equals(entry)));
        Assert.All(entries, entry => Assert.False(entry.Equals(null)));
    }

    [Fact]
    public void The_same_entry_of_another_corpus_object_is_not_equal()
    {
        Assert.All(GetEntries(Samples.Ferry).Zip(GetEntries(Twin)), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.Equal(Samples.Ferry.Fingerprint, Twin.Fingerprint);
    }

    [Fact]
    public void A_copy_of_a_record_equals_the_original()
    {
        Article article = Samples.Ferry.Articles[1];
        Quote quote = Samples.Ferry.Quotes[1];
        Person person = Samples.Ferry.People[1];
        Assert.Equal(article, article with { });
        Assert.Equal(quote, quote with { });
        Assert.Equal(person, person with { });
        Assert.Equal(person.GetHashCode(), (person with { }).GetHashCode());
        Assert.True(article == article with { });
    }

    [Fact]
    public void Entities_of_two_kinds_are_never_equal() =>
        Assert.DoesNotContain(Samples.Ferry.People.Cast<Entity>(), person => Samples.Ferry.Places.Contains<Entity>(person));

    private static IEnumerable<object> GetEntries(Corpus corpus) =>
    [
        .. corpus.Articles, .. corpus.Paragraphs, .. corpus.Sentences, .. corpus.Quotes, .. corpus.Mentions, .. corpus.Dates,
        .. corpus.Entities, .. corpus.Claims, .. corpus.Claims.SelectMany(c => c.Evidence),
        .. corpus.Articles.SelectMany(a => a.Blocks), .. corpus.Articles.SelectMany(a => a.Subheadings),
        .. corpus.Articles.Select(a => a.Dateline).OfType<Dateline>(),
    ];
}
