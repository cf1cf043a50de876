using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Corpora;
using Dataset.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Verifies that the lines of the page agree with the term index, and are in the requested order.</summary>
public class ConcordanceTests(BrowserFixture browser) : BrowserTest(browser)
{
    // Types each term into the box, as a user does, and counts the lines. The keywords in them, folded, must be the term or a form of it.
    private const string CountLines =
        """
        terms => {
          const box = document.getElementById('concordance-query');
          return terms.map(term => {
            box.value = term;
            box.dispatchEvent(new Event('input'));
            return document.querySelectorAll('#concordance-lines tr').length;
          });
        }
        """;

    [Fact]
    public async Task Every_term_of_the_index_has_as_many_lines_as_its_count() => await CompareAsync(SeoulSummit.Corpus, 500);

    [Fact]
    public async Task Terms_of_every_kind_have_as_many_lines_as_their_count() => await CompareAsync(Texts.Words, 100);

    [Fact]
    public async Task The_lines_agree_with_the_library()
    {
        foreach (var (corpus, phrase) in new[]
        {
            (SeoulSummit.Corpus, "shuttle diplomacy"), (SeoulSummit.Corpus, "secur*"), (SeoulSummit.Corpus, "South Kor*"), (SeoulSummit.Corpus, "Kishida"),
            (Texts.Words, "korea"),
            (Texts.Words, "korea japan"), (Texts.Words, "korea-ja*"), (Texts.Words, "well-k*"), (Texts.Words, "talks"), (Texts.Words, "cafe"),
        })
        {
            var page = await OpenAsync(corpus, "concordance=" + Uri.EscapeDataString(phrase));
            var words = await page.Locator("#concordance-lines td.word").AllTextContentsAsync();
            var expected = corpus.Concordance(phrase).Select(line => line.Keyword).ToList();
            Assert.NotEmpty(expected);

            // The page lists the lines by article, each with its headline first; the library lists them by their place in the text.
            Assert.Equal(expected, words);
            Assert.Equal(expected.Count == 1 ? "One line." : $"{expected.Count} lines.", await page.Locator("#concordance-status").TextContentAsync());
        }
    }

    [Fact]
    public async Task The_lines_are_sorted_by_the_words_before_and_after()
    {
        var page = await OpenAsync(SeoulSummit.Corpus, "concordance=Kishida");
        var articles = await CellsAsync(page, "source");
        var count = articles.Length;
        Assert.Equal("ascending", await SortOf(page, "Article"));

        await page.GetByRole(AriaRole.Button, new() { Name = "After" }).ClickAsync();
        Assert.Equal(("ascending", null), (await SortOf(page, "After"), await SortOf(page, "Article")));
        var after = await CellsAsync(page, "right");
        AssertSorted(after.Select(text => Words(text)));
        Assert.Equal(count, after.Length);

        await page.GetByRole(AriaRole.Button, new() { Name = "Before" }).ClickAsync();
        Assert.Equal(("ascending", null), (await SortOf(page, "Before"), await SortOf(page, "After")));
        AssertSorted((await CellsAsync(page, "left")).Select(text => string.Join(' ', Words(text).Split(' ').Reverse())));

        await page.GetByRole(AriaRole.Button, new() { Name = "Article" }).ClickAsync();
        Assert.Equal(articles, await CellsAsync(page, "source"));
    }

    [Fact]
    public async Task A_line_links_to_its_paragraph()
    {
        var page = await OpenAsync(SeoulSummit.Corpus, "concordance=evacuation");
        var link = page.Locator("#concordance-lines a").First;
        var id = (await link.GetAttributeAsync("href"))![1..];
        await link.ClickAsync();
        Assert.True(await page.IsInSightAsync(id));
        Assert.Contains("evacuation", await page.Locator("#" + id).TextContentAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_number_of_lines_is_limited_and_the_page_says_so()
    {
        var corpus = Texts.Many(60);
        var term = corpus.Terms.First(term => term.Count > 600);
        var page = await OpenAsync(corpus, "concordance=" + Uri.EscapeDataString(term.Text));
        Assert.Equal(500, await page.Locator("#concordance-lines tr").CountAsync());
        await Assertions.Expect(page.Locator("#concordance-status")).ToHaveTextAsync("The first 500 lines.");
    }

    private async Task CompareAsync(Corpus corpus, int least)
    {
        var page = await OpenAsync(corpus, "concordance=");
        var terms = corpus.Terms.ToList();
        Assert.True(terms.Count > least);
        var counts = await page.EvaluateAsync<int[]>(CountLines, terms.Select(term => term.Text).ToArray());
        Assert.Empty(terms.Zip(counts).Where(pair => pair.First.Count != pair.Second).Select(pair =>
            $"{pair.First.Text}: {pair.First.Count}, on the page {pair.Second}"));
    }

    private static Task<string[]> CellsAsync(IPage page, string name) =>
        page.Locator($"#concordance-lines td.{name}").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.textContent)");

    private static async Task<string?> SortOf(IPage page, string heading) =>
        await page.Locator("table.concordance th", new() { HasText = heading }).GetAttributeAsync("aria-sort");

    private static string Words(string text) =>
        string.Join(' ', TextAnalyzer.Tokenize(text).Select(word => word.Text.ToLowerInvariant().Replace('\u2019', '\'')));

    private static void AssertSorted(IEnumerable<string> keys)
    {
        var list = keys.ToList();
        var comparer = StringComparer.Create(CultureInfo.GetCultureInfo("en"), CompareOptions.None);
        Assert.True(list.Count > 10);
        Assert.Equal(list.Order(comparer), list);
    }
}
