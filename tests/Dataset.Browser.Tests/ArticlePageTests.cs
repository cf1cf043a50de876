using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Corpora;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Tests an index page with a page for each article, and a page of a single article.</summary>
public class ArticlePageTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly ExplorerOptions ManyPages = new() { SinglePageLimit = 3 };

    [Fact]
    public async Task The_index_page_links_to_the_articles_and_each_of_them_back()
    {
        var address = Browser.PageOf(SeoulSummit.Corpus, ManyPages);
        foreach (var article in SeoulSummit.Corpus.Articles)
        {
            var page = await OpenAsync(address);
            Assert.Equal(0, await page.Locator("article").CountAsync());
            var title = await page.Locator("#articles tbody th").Nth(article.Index).TextContentAsync();
            await page.Locator("#articles tbody th a").Nth(article.Index).ClickAsync();
            await page.WaitForURLAsync("**/page-articles/**");
            await Assertions.Expect(page.Locator("article h2")).ToBeVisibleAsync();
            Assert.Equal(PageIds.Of(article), await page.Locator("article").GetAttributeAsync("id"));
            Assert.Equal(article.Headline is null ? article.MemberName : title, await page.Locator("article h2").TextContentAsync());
            await page.Locator("header.site a").First.ClickAsync();
            await page.WaitForURLAsync("**/page.html#articles");
            await page.AssertShownAsync(PageIds.Articles);
        }
    }

    [Fact]
    public async Task Every_link_of_every_page_has_a_target()
    {
        foreach (var corpus in new[] { SeoulSummit.Corpus, Texts.Hostile, Texts.Markdown })
        {
            var address = Browser.PageOf(corpus, ManyPages with { SinglePageLimit = 1 });
            var folder = Path.GetDirectoryName(new Uri(address).LocalPath)!;
            var page = await OpenAsync(address);
            var pages = Directory.GetFiles(Path.Combine(folder, "page-articles")).Select(path => new Uri(path).AbsoluteUri).Prepend(address).ToList();
            Assert.Equal(corpus.Articles.Count + 1, pages.Count);
            var ids = new System.Collections.Generic.Dictionary<string, string[]>();
            var links = new System.Collections.Generic.List<(string From, string To)>();
            foreach (var one in pages)
            {
                await page.GotoAsync(one);
                ids[one] = await page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('[id]'), element => element.id)");
                var hrefs = await page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('a[href]'), link => link.href)");
                links.AddRange(hrefs.Where(href => href.StartsWith("file:", StringComparison.Ordinal)).Select(href => (one, href)));
            }

            Assert.True(links.Count > 100);
            Assert.Empty(links.Where(link => !ids.TryGetValue(link.To.Split('#')[0], out var all) || !all.Contains(link.To.Split('#')[1])).Distinct().Take(5));
        }
    }

    [Fact]
    public async Task A_search_on_the_index_page_links_to_the_article_with_the_found_words_highlighted()
    {
        var page = await OpenAsync(Browser.PageOf(SeoulSummit.Corpus, ManyPages));
        await page.Locator("#search-query").FillAsync("\"shuttle diplomacy\" ");
        await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("with the words of the phrase");
        var found = await page.Locator(".hits a").CountAsync();
        Assert.True(found >= SeoulSummit.Corpus.Search("\"shuttle diplomacy\"").Count);
        await page.Locator(".hits a").First.ClickAsync();
        await page.WaitForURLAsync("**/page-articles/**");
        var texts = await page.EvaluateAsync<string[]>("() => Array.from(CSS.highlights.get('found') ?? [], range => range.toString().toLowerCase())");
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Equal("shuttle diplomacy", text));
        Assert.True(await page.EvaluateAsync<bool>(
            "() => { const box = Array.from(CSS.highlights.get('found'))[0].getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }"));
    }

    [Fact]
    public async Task The_index_page_finds_words_the_way_the_library_does()
    {
        var corpus = Texts.Words;
        var page = await OpenAsync(Browser.PageOf(corpus, ManyPages));
        foreach (var query in new[] { "talks", "korea-japan", "u.s.", "cafe", "lodz", "the -cafe", "k*", "leaders'", "nothing-of-this-kind" })
        {
            await page.Locator("#search-query").FillAsync(query + " ");
            Assert.Equal(
                corpus.Search(query, 100).Select(hit => PageContextTitle(hit.Article)),
                await page.Locator(".hits > li > a").EvaluateAllAsync<string[]>("links => links.map(link => link.textContent)"));
        }
    }

    [Fact]
    public async Task Previous_and_next_lead_from_page_to_page()
    {
        var corpus = Texts.Hostile;
        var page = await OpenAsync(Browser.PageOf(corpus, ManyPages));
        await page.Locator("#articles tbody th a").First.ClickAsync();
        foreach (var article in corpus.Articles.Skip(1))
        {
            await page.Locator(".order a[rel=next]").ClickAsync();
            await Assertions.Expect(page.Locator("article")).ToHaveIdAsync(PageIds.Of(article));
        }

        await page.Locator(".order a[rel=prev]").ClickAsync();
        await Assertions.Expect(page.Locator("article")).ToHaveIdAsync(PageIds.Of(corpus.Articles[^2]));
        Assert.Equal("undefined", await page.EvaluateAsync<string>("() => typeof window.canary"));
    }

    [Fact]
    public async Task A_single_article_is_a_complete_page()
    {
        foreach (var article in SeoulSummit.Corpus.Articles.Concat(Texts.Hostile.Articles).Concat(Texts.Markdown.Articles))
        {
            var page = await OpenAsync(Browser.Write(article.ToHtml()));
            await Assertions.Expect(page.Locator("article h2")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("article .text")).ToBeVisibleAsync();
            Assert.Empty(await page.LostLinksAsync());
            Assert.Equal("undefined", await page.EvaluateAsync<string>("() => typeof window.canary"));
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task The_layers_of_a_single_article_work()
    {
        var page = await OpenAsync(Browser.Write(SeoulSummit.Corpus.Articles[0].ToHtml()));
        await Assertions.Expect(page.Locator(".who").First).ToBeVisibleAsync();
        await page.Locator("[data-layer=speakers]").UncheckAsync();
        await Assertions.Expect(page.Locator(".who").First).ToBeHiddenAsync();
    }

    private static string PageContextTitle(Article article) => Explorer.Views.PageContext.TitleOf(article);
}
