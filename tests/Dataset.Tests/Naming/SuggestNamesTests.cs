using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Naming;

/// <summary>Tests which names in articles are suggested, as which kind, and which forms are the same name.</summary>
public class SuggestNamesTests
{
    private static readonly Corpus Summit = Corpus.Create(
        "Undeclared", SeoulSummit.Articles.Select(article => new ArticleSource(article.Key, article.Text)));

    [Fact]
    public void Most_people_and_places_of_the_summit_are_found_once_each_before_any_other_name()
    {
        var names = Summit.SuggestNames(30);
        Assert.Equal(
            ["Fumio Kishida", "Yoon Suk Yeol", "Kim Tae-hyo", "Leif-Eric Easley", "Joe Biden", "Mira Rapp-Hooper"],
            names.Where(name => name.Kind == EntityKind.Person).Select(name => name.Name));
        Assert.Equal(
            ["Japan", "South Korea", "Seoul", "United States", "North Korea", "Russia", "Tokyo", "Camp David", "Korean Peninsula", "Indo-Pacific",
                "Washington", "Sudan", "Israel", "Middle East", "Africa", "New York"],
            names.Where(name => name.Kind == EntityKind.Place).Select(name => name.Name));
        Assert.Equal(
            ["Yonhap News Agency", "Liberal Democratic Party", "Foreign Ministry"],
            names.Where(name => name.Kind == EntityKind.Organization).Select(name => name.Name));
        Assert.DoesNotContain(names, name => name.Kind == EntityKind.Event);
    }

    [Fact]
    public void Each_suggestion_is_one_declared_entity()
    {
        var declared = SeoulSummit.Corpus.Articles.SelectMany(article => article.Entities).Distinct().ToList();
        var found = Summit.SuggestNames().SelectMany(name =>
            declared.Where(entity => new[] { name.Name }.Concat(name.Aliases).Any(form => form == entity.Name || entity.Aliases.Contains(form)))
                .Where(entity => entity.Kind == name.Kind));
        Assert.Equal(found.Distinct(), found);
    }

    [Fact]
    public void A_suggestion_counts_all_forms_and_names_its_articles()
    {
        var kishida = Summit.SuggestNames().Single(name => name.Name == "Fumio Kishida");
        Assert.Equal(["Kishida"], kishida.Aliases);
        Assert.Equal(SeoulSummit.People.FumioKishida.Mentions.Count(mention => mention.Sentence is not null), kishida.Count);
        Assert.Equal(Summit.Articles.Select(article => article.Key), kishida.Articles.Select(article => article.Key));
        Assert.All(kishida.Articles, article => Assert.Same(Summit, article.Corpus));
        Assert.Equal("Fumio Kishida (Person, 39 in 5 articles)", kishida.ToString());
    }

    [Fact]
    public void Declared_names_are_not_suggested()
    {
        var names = SeoulSummit.Corpus.SuggestNames();
        var declared = SeoulSummit.Corpus.Entities.SelectMany(entity => entity.Aliases.Prepend(entity.Name)).ToHashSet();
        Assert.DoesNotContain(names, name => declared.Contains(name.Name));
    }

    [Fact]
    public void Names_are_ordered_by_count_and_limited_to_the_requested_number()
    {
        var all = Summit.SuggestNames();
        Assert.Equal(all.OrderByDescending(name => name.Count).Select(name => name.Count), all.Select(name => name.Count));
        Assert.Equal(all.Take(7).Select(name => name.Name), Summit.SuggestNames(7).Select(name => name.Name));
        Assert.Empty(Summit.SuggestNames(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Summit.SuggestNames(-1));
        Assert.Empty(Corpus.Create("Empty", []).SuggestNames());
    }

    [Theory]
    [InlineData("Mayor Helen Brandt spoke first. Brandt was tired. They thanked Mayor Brandt.", "Person Helen Brandt [Brandt] 3")]
    [InlineData("She met Helen Brandt. Brandt said no.", "Person Helen Brandt [Brandt] 2")]
    [InlineData("They saw Robert F. Kennedy. Then Robert Kennedy left, and Kennedy came back.", "Person Robert F. Kennedy [Robert Kennedy, Kennedy] 3")]
    [InlineData("A talk with Yoon Suk Yeol ended. A walk with Yoon Suk-yeol began.", "Person Yoon Suk Yeol [] 2")]
    [InlineData("The Harbour Board (HB) met. Later the HB went home.", "Organization Harbour Board [HB] 3")]
    [InlineData("The National Weather Service warned. The NWS warned again.", "Organization National Weather Service [NWS] 2")]
    [InlineData("They went to the Ministry of Trade and Industry. The Ministry of Trade and Industry closed.",
        "Organization Ministry of Trade and Industry [] 2")]
    [InlineData("They called the Securities and Exchange Commission. The Securities and Exchange Commission was closed.",
        "Organization Securities and Exchange Commission [] 2")]
    [InlineData("People in Lowick wait. Nobody in Lowick sleeps.", "Place Lowick [] 2")]
    [InlineData("They sail on Elin Bay. Fish live in Elin Bay.", "Place Elin Bay [] 2")]
    [InlineData("They saw the Lowick Festival. Nobody left the Lowick Festival.", "Event Lowick Festival [] 2")]
    [InlineData("They left the U.S. on a ship. Nobody in the United States knew.", "Place United States [U.S.] 2")]
    [InlineData("Ursula von der Leyen spoke. They heard Ursula von der Leyen.", "Person Ursula von der Leyen [] 2")]
    [InlineData("They met Japanese Prime Minister Fumio Kishida. It was Fumio Kishida.", "Person Fumio Kishida [] 2")]
    [InlineData("Anna Moss, 54, came. It rained.", "")]
    [InlineData("\"We are late,\" said Anna Moss. It rained.", "Person Anna Moss [] 1")]
    [InlineData("The captain, Captain Anna Moss, came. It rained.", "Person Anna Moss [] 1")]
    public void Forms_of_a_name_are_combined(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    // Sentence openings, one of them a word that also occurs in lowercase.
    [InlineData("Officials came. Traders left. Officials slept while officials waited. Traders sang.")]
    [InlineData("Meanwhile it rained. Meanwhile it snowed. However it ended. However it began.")]
    // Days and months.
    [InlineData("They came on Friday. They left last Friday in August. In August it rained until Friday.")]
    // Nationalities, religions, languages.
    [InlineData("The Japanese came. The Japanese left. A South Korean ship met a South Korean boat. She speaks French and he speaks French.")]
    // Offices without a name.
    [InlineData("The Prime Minister came. The Prime Minister left. The Mayor saw the Mayor.")]
    // Text in capitals.
    [InlineData("THE FERRY TO LOWICK SANK AGAIN. THE FERRY TO LOWICK SANK AGAIN.")]
    // Titles of works, single letters, and words that are conventionally capitalized.
    [InlineData("They saw \"Grey Waters\" twice. Nobody liked \"Grey Waters,\" he found. On TV, the CEO of a TV firm and an MP met the CEO.")]
    // Contractions.
    [InlineData("I'm here and I'm tired. They know that I've slept and I'll sleep. But I've eaten.")]
    public void Other_capitalized_words_are_not_names(string text) => Assert.Equal("", Show(text));

    [Fact]
    public void A_word_that_opens_a_sentence_is_not_part_of_the_name_after_it()
    {
        var corpus = Corpus.Create("C", [
            new ArticleSource("a", "Rescuers Ines Quast praised were tired. She met Ines Quast. The rescuers slept. Ines Quast slept."),
        ]);
        var name = Assert.Single(corpus.SuggestNames());
        Assert.Equal("Ines Quast", name.Name);
        Assert.Equal(3, name.Count);
    }

    [Fact]
    public void A_surname_of_two_people_belongs_to_the_one_in_its_article()
    {
        var corpus = Corpus.Create("C", [
            new ArticleSource("a", "They met Anna Moss. Then Moss left, and Moss came back."),
            new ArticleSource("b", "They met Peter Moss. They met Peter Moss again."),
        ]);
        Assert.Equal(["Anna Moss [Moss] 3", "Peter Moss [] 2"], corpus.SuggestNames().Select(Describe));
    }

    [Fact]
    public void A_surname_without_a_full_name_in_its_article_belongs_to_the_only_one_who_has_it()
    {
        string[] Names(params string[] texts) =>
            [.. Corpus.Create("C", texts.Select((text, i) => new ArticleSource("a" + i, text))).SuggestNames().Select(Describe)];
        Assert.Equal(["Anna Moss [Moss] 4"], Names("They met Anna Moss.", "They met Moss. Mrs. Moss left.", "Mrs. Moss slept."));
        Assert.Contains("Moss [] 3", Names("They met Anna Moss and Peter Moss.", "Mrs. Moss left.", "Mrs. Moss slept.", "Mrs. Moss ate."));
    }

    [Fact]
    public void Code_links_and_markup_of_Markdown_are_not_names()
    {
        const string Text =
            "# Notes\n\nSee `Lowick Port` and [the report](https://x.org/Lowick/Port). See `Lowick Port`. They met **Anna Moss** and *Anna Moss*.\n";
        var corpus = Corpus.Create("C", [new ArticleSource("a", Text) { Format = ArticleFormat.Markdown }]);
        Assert.Equal(["Anna Moss [] 2"], corpus.SuggestNames().Select(Describe));
    }

    [Fact]
    public void A_saved_corpus_suggests_the_same_names()
    {
        using var stream = new System.IO.MemoryStream();
        var path = System.IO.Path.GetTempFileName();
        try
        {
            Summit.Save(path);
            Assert.Equal(Summit.SuggestNames().Select(Describe), Corpus.Open(path).SuggestNames().Select(Describe));
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private static string Show(string text) => string.Join(
        "; ", Corpus.Create("C", [new ArticleSource("a", text)]).SuggestNames().Select(name => $"{name.Kind} {Describe(name)}"));

    private static string Describe(NameSuggestion name) => $"{name.Name} [{string.Join(", ", name.Aliases)}] {name.Count}";
}
