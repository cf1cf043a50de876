using System;
using System.Linq;
using Dataset.Explorer.Pages;
using Xunit;

namespace Dataset.Companion.Tests.Explorer;

public class PageFilesTests
{
    private static readonly string[] Keys =
    [
        "plain", "a/b", "a b", "Case", "con", "con.txt", "NUL", "com1", "lpt9.x", "console", ".hidden", "dots...", "quote\"'", "percent%", "hash#", "emoji 🌊",
        "ключ", "x.con",
        "~007e", "~", new string('k', 300), new string('k', 299) + "x", new string('ы', 100), "a\\b", "q?x=1&y", "<b>",
    ];

    private static readonly Corpus Odd = Corpus.Create("Odd", Keys.Select((key, i) => new ArticleSource(key, $"Text number {i}.")));

    private static readonly PageFiles Files = new(Odd, "odd-articles");

    [Fact]
    public void No_two_names_differ_only_in_case()
    {
        var names = Odd.Articles.Select(Files.NameOf).ToList();
        Assert.Equal(Odd.Articles.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_file_system_allows_the_names() => Assert.All(Odd.Articles.Select(Files.NameOf), name =>
    {
        Assert.Matches("^[a-z0-9_~-][a-z0-9_.~-]*\\.html$", name);
        Assert.InRange(name.Length, 6, 140);
        Assert.DoesNotMatch("^(con|prn|aux|nul|com[0-9]|lpt[0-9])\\.", name);
    });

    [Theory]
    [InlineData("plain", "plain.html")]
    [InlineData("a/b", "a~002fb.html")]
    [InlineData("console", "console.html")]
    public void A_plain_key_keeps_its_name(string key, string name) => Assert.Equal(name, Files.NameOf(Odd.Articles[key]));

    [Fact]
    public void A_name_does_not_depend_on_the_other_articles() => Assert.All(Odd.Articles, article =>
    {
        var alone = Corpus.Create("Alone", [new ArticleSource(article.Key, article.Text)]);
        Assert.Equal(Files.NameOf(article), new PageFiles(alone, "x").NameOf(alone.Articles[0]));
    });

    [Fact]
    public void Keys_that_differ_only_in_case_have_names_that_differ_otherwise()
    {
        var names = new[] { "case", "Case", "CASE" }.Select(key =>
        {
            var corpus = Corpus.Create("One", [new ArticleSource(key, "Text.")]);
            return new PageFiles(corpus, "x").NameOf(corpus.Articles[0]);
        }).ToList();
        Assert.Equal("case.html", names[0]);
        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
