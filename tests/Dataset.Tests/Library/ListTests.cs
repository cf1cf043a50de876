using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that the lists are in the documented order, complete, and read-only.</summary>
public class ListTests
{
    private static readonly Corpus Ferry = Samples.Ferry;

    [Fact]
    public void Articles_are_in_ordinal_order_of_their_keys()
    {
        Assert.Equal(["archive", "ferry/opening", "ferry/strike", "storm"], Ferry.Articles.Keys);
        Assert.Equal(Ferry.Articles.Keys, Ferry.Articles.Select(a => a.Key));
        Assert.Equal([0, 1, 2, 3], Ferry.Articles.Select(a => a.Index));
    }

    [Fact]
    public void Entities_and_claims_are_in_order_of_declaration()
    {
        Assert.Equal(["Ines Okafor", "Tomas Reyes", "Leo Reyes", "Nora Unseen"], Ferry.People.Select(p => p.Name));
        Assert.Equal(["Port Elder", "Saba Island"], Ferry.Places.Select(p => p.Name));
        Assert.Equal(["Late", "Cost", "OnTime"], Ferry.Claims.Select(c => c.Id));
        Assert.Equal([.. Ferry.People, .. Ferry.Organizations, .. Ferry.Places, .. Ferry.Events], Ferry.Entities);
        Assert.Equal(["Okafor"], Ferry.People[0].Aliases);
        Assert.Equal("A town.", Ferry.Places[0].Description);
        Assert.Equal("Saba", Ferry.Places[1].Id);
    }

    [Fact]
    public void A_list_is_a_read_only_list_for_LINQ_and_collections()
    {
        IList<Quote> quotes = Assert.IsAssignableFrom<IList<Quote>>(Ferry.Quotes);
        Assert.True(quotes.IsReadOnly);
        Assert.Equal(quotes.Count, quotes.ToList().Count);
        Assert.Equal(quotes[^1], Ferry.Quotes[^1]);
        Assert.Equal(2, quotes.IndexOf(Ferry.Quotes[2]));
        Assert.Equal(-1, quotes.IndexOf(Samples.CreateFerry().Quotes[2]));
        Assert.Contains(Ferry.Articles[1], (ICollection<Article>)Ferry.Articles);
        Assert.Throws<NotSupportedException>(() => quotes.Add(quotes[0]));
        Assert.Throws<NotSupportedException>(() => quotes[0] = quotes[1]);
        Assert.Throws<NotSupportedException>(quotes.Clear);
        Assert.Throws<NotSupportedException>(() => quotes.RemoveAt(0));
        Assert.Throws<ArgumentException>(() => quotes.CopyTo(new Quote[1], 0));
    }

    [Fact]
    public void Foreach_over_a_list_returns_every_item_once()
    {
        var seen = new List<Article>();
        foreach (var article in Ferry.Articles)
        {
            seen.Add(article);
        }

        Assert.Equal(Ferry.Articles, seen);
    }

    [Fact]
    public void A_fingerprint_depends_on_keys_and_texts_in_order_of_keys()
    {
        using var stream = new System.IO.MemoryStream();
        foreach (var article in Ferry.Articles)
        {
            foreach (var bytes in new[] { System.Text.Encoding.UTF8.GetBytes(article.Key), article.GetUtf8Text().ToArray() })
            {
                stream.Write(BitConverter.GetBytes(bytes.Length));
                stream.Write(bytes);
            }
        }

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream.ToArray())), Ferry.Fingerprint);
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Ferry.Articles[0].GetUtf8Text())), Ferry.Articles[0].Sha256);
    }

    [Fact]
    public void Declarations_apply_to_their_articles()
    {
        var strike = Ferry.Articles["ferry/strike"];
        Assert.Equal("Island Post", strike.Publisher);
        Assert.Equal(new Uri("https://example.org/strike"), strike.Url);
        Assert.Equal(new DateOnly(2023, 8, 28), strike.Published);
        Assert.Equal("Strike", strike.MemberName);
        Assert.Equal("ferry/strike", strike.SourcePath);
        Assert.Equal("Leo Reyes", strike.Quotes[0].Speaker?.Name);
        Assert.Equal(new DateOnly(2023, 8, 30), Ferry.ReferenceDate);
        Assert.Equal("A ferry line.", Ferry.Description);
        Assert.Equal("en", Ferry.Language);
        Assert.Equal([Ferry.Claims["OnTime"]], Ferry.Claims["Late"].Disputes);
        Assert.Equal([Ferry.Claims["Late"]], Ferry.Claims["OnTime"].Disputes);
        Assert.Equal(2, Ferry.Claims["Cost"].Evidence.Count);
    }

    [Fact]
    public void Front_matter_sets_the_members_and_is_not_part_of_the_text()
    {
        var archive = Ferry.Articles["archive"];
        Assert.Equal("A line long planned", archive.Headline);
        Assert.Equal(["Mara Quill"], archive.Authors);
        Assert.Equal(["harbour", "transport"], archive.Tags);
        Assert.Equal(new DateOnly(2021, 3, 2), archive.Published);
        Assert.Equal("evening", archive.Metadata["edition"].GetString());
        Assert.Contains("edition: evening", archive.FrontMatter, StringComparison.Ordinal);
        Assert.StartsWith("The Harbour Board", archive.Text, StringComparison.Ordinal);
        Assert.Null(Ferry.Articles["storm"].FrontMatter);
        Assert.Contains("'edition'", Assert.Throws<KeyNotFoundException>(() => archive.Metadata["editon"]).Message, StringComparison.Ordinal);
    }
}
