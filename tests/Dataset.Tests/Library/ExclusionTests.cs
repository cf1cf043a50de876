using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Tests which articles <c>CorpusOptions.Exclude</c> leaves out, and which diagnostics are reported about them.</summary>
public class ExclusionTests
{
    private const string Kept = "The quay was empty, Ida Sand said.";

    [Theory]
    [InlineData("---\ndraft: true\n---\n")]
    [InlineData("---\ndraft: True # for now\n---\n")]
    [InlineData("---\n\"draft\": TRUE\n...\n")]
    [InlineData("+++\ndraft = true\n+++\n")]
    [InlineData("{\n  \"draft\": true\n}\n")]
    public void A_true_value_leaves_an_article_out(string front)
    {
        var corpus = Create(("a", front + "The ferry sailed."), ("b", Kept));
        Assert.Equal(["b"], corpus.Articles.Keys);
        Assert.Empty(corpus.Issues);
        Assert.Single(corpus.Sentences);
    }

    [Theory]
    [InlineData("---\ndraft: false\n---\n")]
    [InlineData("---\ntitle: The draft\n---\n")]
    [InlineData("---\nparams:\n  draft: true\n---\n")]
    [InlineData("+++\ndraft = false\n+++\n")]
    [InlineData("{\"draft\": false}\n")]
    [InlineData("draft: true\n\n")]
    [InlineData("")]
    public void Articles_with_other_values_are_kept(string front)
    {
        var corpus = Create(("a", front + "The ferry sailed."), ("b", Kept));
        Assert.Equal(["a", "b"], corpus.Articles.Keys);
        Assert.Empty(corpus.Issues);
    }

    [Theory]
    [InlineData("---\ntitle: A\ndraft: \"true\"\n---\n", "a(3,8)", "'draft' is a string, but true or false was expected (remove the quotation marks)")]
    [InlineData("---\ndraft: 'False'\n---\n", "a(2,8)", "'draft' is a string, but true or false was expected (remove the quotation marks)")]
    [InlineData("---\r\ntitle: A\r\nDraft:  yes\r\n---\r\n", "a(3,9)", "'Draft' is a string, but true or false was expected")]
    [InlineData("---\ndraft: 1\n---\n", "a(2,8)", "'draft' is a number, but true or false was expected")]
    [InlineData("---\ndraft: [true]\n---\n", "a(2,8)", "'draft' is a list, but true or false was expected")]
    [InlineData("---\ndraft: {is: true}\n---\n", "a(2,8)", "'draft' is a map, but true or false was expected")]
    [InlineData("---\ndraft:\n---\n", "a(2,7)", "'draft' has no value, but true or false was expected")]
    [InlineData("+++\ndraft = \"true\"\n+++\n", "a(2,9)", "'draft' is a string, but true or false was expected (remove the quotation marks)")]
    [InlineData("{\n  \"draft\": null\n}\n", "a(2,12)", "'draft' has no value, but true or false was expected")]
    public void A_value_that_is_neither_true_nor_false_is_reported_at_its_place(string front, string place, string what)
    {
        var corpus = Create(("a", front + "The ferry sailed."), ("b", Kept));
        Assert.Equal(["a", "b"], corpus.Articles.Keys);
        Assert.Equal($"{place}: warning DS0016: The front matter's {what}; the article is kept", Assert.Single(corpus.Issues).ToString());
    }

    [Theory]
    [InlineData("is-draft", "Is_Draft: true", true)]
    [InlineData("is_draft", "isDraft: true", true)]
    [InlineData("isDraft", "is-draft: true", true)]
    [InlineData("draft", "drafts: true", false)]
    [InlineData("draft", "draf: true", false)]
    [InlineData("draft", "DRAFT: true\ndraft: false", false)]
    [InlineData("draft", "DRAFT: false\ndraft: true", true)]
    [InlineData("draft", "Draft: true\nDRAFT: false", true)]
    public void A_key_that_differs_in_case_and_hyphens_counts_unless_the_exact_key_exists(string key, string entries, bool isExcluded)
    {
        var corpus = Create(new CorpusOptions { Exclude = key }, ("a", $"---\n{entries}\n---\nThe ferry sailed."), ("b", Kept));
        Assert.Equal(isExcluded ? 1 : 2, corpus.Articles.Count);
    }

    [Fact]
    public void Metadata_set_by_a_program_counts_the_way_front_matter_does()
    {
        static ArticleSource Source(string key, object value, string text = "The ferry sailed.") => new(key, text)
        {
            Metadata = new Dictionary<string, JsonElement> { ["draft"] = JsonSerializer.SerializeToElement(value) },
        };
        var corpus = Corpus.Create(
            "Sea",
            [Source("a", true), Source("b", false, "---\ndraft: true\n---\nIt sailed."), Source("c", true, "---\ndraft: false\n---\nIt sailed."),
                Source("d", "true"), Source("e", false, "---\nDraft: true\n---\nIt sailed again.")],
            new CorpusOptions { Exclude = "draft" });
        Assert.Equal(["b", "d", "e"], corpus.Articles.Keys);
        Assert.Equal(
            "d(1,1): warning DS0016: The front matter's 'draft' is a string, but true or false was expected (remove the quotation marks); the article is kept",
            Assert.Single(corpus.Issues).ToString());
    }

    [Fact]
    public async Task Files_and_lines_of_a_folder_are_left_out()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "---\ndraft: true\ndate: soon\n---\nThe ferry sailed."u8.ToArray());
        folder.Write("b.txt", Encoding.UTF8.GetBytes(Kept));
        folder.Write("wire.jsonl", Encoding.UTF8.GetBytes(
            "{\"key\": \"x\", \"text\": \"It rained.\", \"draft\": true}\n\n{\"key\": \"y\", \"text\": \"It snowed.\", \"draft\": \"true\"}\n" +
            "{\"key\": \"z\", \"text\": \"It hailed.\", \"draft\": false}\n"));
        var options = new CorpusOptions { Exclude = "draft" };
        var corpus = Corpus.Load(folder.Path, options, TestContext.Current.CancellationToken);
        Assert.Equal(["b", "y", "z"], corpus.Articles.Keys);
        Assert.Equal(
            [
                "a.md(3,7): warning DS0016: The front matter's date 'soon' is not a complete date",
                "wire.jsonl(3,45): warning DS0016: The front matter's 'draft' is a string, but true or false was expected (remove the quotation marks); " +
                    "the article is kept",
            ],
            corpus.Issues.Select(issue => issue.ToString()));
        CorpusComparer.AssertSame(corpus, await Corpus.LoadAsync(folder.Path, options, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_line_that_the_library_wrote_is_left_out_by_its_metadata()
    {
        var corpus = Create(new CorpusOptions(), ("a", "---\ndraft: true\n---\nThe ferry sailed."), ("b", Kept));
        using var stream = new MemoryStream();
        corpus.WriteJsonLines(stream);
        stream.Position = 0;
        Assert.Equal(["b"], Corpus.Create("Sea", Corpus.ReadJsonLines(stream), new CorpusOptions { Exclude = "draft" }).Articles.Keys);
        using var folder = new TemporaryFolder();
        folder.Write("all.jsonl", stream.ToArray());
        Assert.Equal(["b"], Corpus.Load(folder.Path, new CorpusOptions { Exclude = "draft" }, TestContext.Current.CancellationToken).Articles.Keys);
    }

    [Fact]
    public void Declarations_about_an_excluded_article_are_not_reported()
    {
        var corpus = Create(
            new CorpusOptions
            {
                Exclude = "draft",
                Entities = [new(EntityKind.Person, "Ida Sand"), new(EntityKind.Person, "Bo Reed", "Reed"), new(EntityKind.Place, "Nowhere")],
                Claims =
                [
                    new("Sailed", "It sailed.")
                    {
                        Evidence = [new("ferry sailed"), new("was empty"), new("any words", "a"), new("stands nowhere"), new("was empty", "A")],
                    },
                ],
                Articles = [new("a") { Publisher = "Post" }, new("aa")],
                Speakers = [new("We sail", "Bo Reed"), new("Never said", "Bo Reed", "a"), new("Never said", "Bo Reed")],
            },
            ("a", "---\ndraft: true\n---\nThe ferry sailed, and the deck was empty.\n\n\"We sail on,\" Bo Reed said. \"Who pays?\" Reed asked."),
            ("b", Kept));
        Assert.Equal(
            [
                "DS0013: There is no article 'aa' in corpus 'Sea'; the nearest is 'b'",
                "DS0010: Evidence 'stands nowhere' does not occur in any article",
                "DS0013: There is no article 'A'; the nearest is 'b'",
                "DS0013: There is no quotation that begins with 'Never said'",
                "DS0011: No article mentions 'Nowhere'",
            ],
            corpus.Issues.Select(issue => $"{issue.Id}: {issue.Message}"));
        Assert.Equal("was empty", Assert.Single(corpus.Claims[0].Evidence).Text);
        Assert.Empty(corpus.People["Bo Reed"].Mentions);
    }

    [Fact]
    public void An_excluded_article_does_not_occupy_its_key_name_or_text()
    {
        var corpus = Create(
            ("a-b", "---\ndraft: true\n---\n" + Kept), ("A-B", Kept), ("a_b", "---\ndraft: true\n---\n"), ("c", "---\ndraft: true\n---\n\"No one said so"));
        Assert.Equal(("A-B", "AB"), (corpus.Articles.Single().Key, corpus.Articles.Single().MemberName));
        Assert.Equal("DS0021", Assert.Single(corpus.Issues).Id);
    }

    [Fact]
    public void Of_three_articles_with_the_same_key_the_first_that_is_not_excluded_counts()
    {
        var corpus = Create(("a", "---\ndraft: true\n---\nOne."), ("a", "Two."), ("a", "Three."));
        Assert.Equal("Two.", Assert.Single(corpus.Articles).Text);
        Assert.Equal("DS0004", Assert.Single(corpus.Issues).Id);
    }

    [Theory]
    [InlineData(1, "Corpus 'Sea' has no articles: its only article is excluded by 'draft'")]
    [InlineData(3, "Corpus 'Sea' has no articles: all 3 articles are excluded by 'draft'")]
    [InlineData(40, "Corpus 'Sea' has no articles: all 40 articles are excluded by 'draft'")]
    public void A_corpus_of_only_excluded_articles_is_empty_and_reports_why(int count, string message)
    {
        var corpus = Create(
            new CorpusOptions { Exclude = "draft", TermIndex = true },
            [.. Enumerable.Range(0, count).Select(i => ($"a{i}", $"---\ndraft: true\n---\nNumber {i}."))]);
        Assert.Empty(corpus.Articles);
        Assert.Equal(message, Assert.Single(corpus.Issues).Message);
    }

    [Fact]
    public void The_index_has_no_words_of_excluded_articles()
    {
        var corpus = Create(new CorpusOptions { Exclude = "draft", TermIndex = true }, ("a", "---\ndraft: true\n---\nThe ferry sailed."), ("b", Kept));
        CorpusComparer.AssertSame(Create(new CorpusOptions { TermIndex = true }, ("b", Kept)), corpus);
        Assert.Empty(corpus.Search("ferry"));
        Assert.Single(corpus.Search("quay"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_blank_key_is_reported_and_excludes_nothing(string key)
    {
        var corpus = Create(new CorpusOptions { Exclude = key }, ("a", "---\ndraft: true\n---\nThe ferry sailed."));
        Assert.Single(corpus.Articles);
        Assert.Equal($"error DS0015: '{key}' is not a valid front matter key", Assert.Single(corpus.Issues).ToString());
    }

    private static Corpus Create(params (string Key, string Text)[] articles) => Create(new CorpusOptions { Exclude = "draft" }, articles);

    private static Corpus Create(CorpusOptions options, params (string Key, string Text)[] articles) =>
        Corpus.Create("Sea", articles.Select(article => new ArticleSource(article.Key, article.Text)), options);
}
