using System.Threading.Tasks;
using Dataset.Browser.Tests.Corpora;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Tests the page with JavaScript disabled: everything can be read, one section after another.</summary>
public class WithoutScriptTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task Everything_can_be_read()
    {
        var page = await OpenAsync(SeoulSummit.Corpus, null, new() { JavaScriptEnabled = false });
        foreach (var article in SeoulSummit.Corpus.Articles)
        {
            await Assertions.Expect(page.Locator($"[id='{PageIds.Of(article)}'] h2")).ToBeVisibleAsync();
            foreach (var paragraph in article.Paragraphs)
            {
                await Assertions.Expect(page.Locator($"[id='{PageIds.Of(paragraph)}']")).ToBeVisibleAsync();
            }
        }

        foreach (var claim in SeoulSummit.Corpus.Claims)
        {
            await Assertions.Expect(page.Locator($"[id='{PageIds.Of(claim)}'] h3")).ToHaveTextAsync(claim.Statement);
        }

        foreach (var entry in SeoulSummit.Corpus.Timeline)
        {
            await Assertions.Expect(page.Locator($"[id='{PageIds.Of(entry.Range)}']")).ToBeVisibleAsync();
        }

        foreach (var entity in SeoulSummit.Corpus.Entities)
        {
            await Assertions.Expect(page.Locator($"[id='{PageIds.Of(entity)}'] h2")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Controls_that_need_the_script_are_not_shown()
    {
        var page = await OpenAsync(SeoulSummit.Corpus, null, new() { JavaScriptEnabled = false });
        await Assertions.Expect(page.Locator("#search-form")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#concordance")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#search")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".layers").First).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("header.site nav a[href='#concordance']")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("header.site nav a[href='#claims']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Links_still_lead_to_their_targets()
    {
        var page = await OpenAsync(SeoulSummit.Corpus, null, new() { JavaScriptEnabled = false });
        var id = PageIds.Of(SeoulSummit.Corpus.Articles[2]);
        await page.Locator($"#articles tbody a[href='#{id}']").ClickAsync();
        await Assertions.Expect(page.Locator($"[id='{id}'] h2")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_single_article_can_also_be_read()
    {
        foreach (var corpus in new[] { SeoulSummit.Corpus, Texts.Hostile })
        {
            var page = await OpenAsync(Browser.Write(corpus.Articles[0].ToHtml()), new() { JavaScriptEnabled = false });
            await Assertions.Expect(page.Locator($"[id='{PageIds.Of(corpus.Articles[0].Paragraphs[0])}']")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator(".layers")).ToBeHiddenAsync();
        }
    }
}
