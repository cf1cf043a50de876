using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Corpora;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Tests a thousand articles in one file.</summary>
public class ScaleTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly Corpus Thousand = Texts.Many(1000);

    [Fact]
    public async Task A_thousand_articles_open_and_are_searched()
    {
        var page = await OpenAsync(Thousand);
        Assert.Equal(1000, await page.Locator("#articles tbody tr").CountAsync());
        Assert.Equal(1000, await page.Locator("article").CountAsync());
        var terms = Thousand.Terms;
        var words = Thousand.Articles[500].Paragraphs[1].Sentences[0].Text.Split(' ', ',');
        foreach (var query in new[]
        {
            terms.MaxBy(term => term.Count)!.Text,
            terms.First(term => term.ArticleCount == 1).Text,
            terms.First(term => term.ArticleCount is > 20 and < 40).Text,
            Thousand.Entities[0].Name,
            $"\"{Thousand.Entities[0].Name}\"",
            "s*",
            $"\"{words[1]} {words[2]}\"",
        })
        {
            await page.Locator("#search-query").FillAsync(query + " ");
            var expected = Thousand.Search(query, 20).Select(hit => hit.Article.Headline);
            Assert.Equal(expected, await page.Locator(".hits > li > a").EvaluateAllAsync<string[]>("links => links.map(link => link.textContent)"));
        }
    }

    [Fact]
    public async Task More_hits_are_shown_on_request()
    {
        var page = await OpenAsync(Thousand);
        await page.Locator("#search-query").FillAsync("reuters ");
        await Assertions.Expect(page.Locator("#search-status")).ToHaveTextAsync("1000 articles.");
        Assert.Equal(20, await page.Locator(".hits > li > a").CountAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Show 20 more" }).ClickAsync();
        Assert.Equal(40, await page.Locator(".hits > li > a").CountAsync());
        Assert.Equal(Thousand.Search("reuters", 40).Select(hit => hit.Article.Headline), await page.Locator(".hits > li > a").AllTextContentsAsync());

        // The focus is on the first of the new hits.
        Assert.Equal(20, await page.EvaluateAsync<int>("() => Array.from(document.querySelectorAll('.hits a')).indexOf(document.activeElement)"));
    }

    [Fact]
    public async Task A_deep_link_opens_the_last_article()
    {
        var paragraph = Thousand.Articles[^1].Paragraphs[^1];
        var page = await OpenAsync(Thousand, PageIds.Of(paragraph));
        Assert.True(await page.IsInSightAsync(PageIds.Of(paragraph)));
        await page.AssertShownAsync(PageIds.Of(Thousand.Articles[^1]));
    }

    [Fact]
    public void The_page_is_not_much_larger_than_its_texts()
    {
        using var stream = new MemoryStream();
        Thousand.WriteHtml(stream);
        var texts = Thousand.Articles.Sum(article => (long)article.Text.Length);
        Assert.InRange(stream.Length, texts, 8 * texts);
    }
}
