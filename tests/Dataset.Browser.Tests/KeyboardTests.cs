using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Tests the page without a mouse.</summary>
public class KeyboardTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly Corpus Summit = SeoulSummit.Corpus;

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        var page = await OpenAsync(Summit);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("a: Skip to content", await page.FocusedAsync());
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("h2#articles-title: Articles", await page.FocusedAsync());
        await page.AssertShownAsync(PageIds.Articles);

        // The next tab stop is the table.
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
    }

    [Fact]
    public async Task Tab_moves_through_title_search_and_navigation_in_order()
    {
        var page = await OpenAsync(Summit);
        var stops = new List<string>();
        for (var i = 0; i < 11; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<string>("() => document.activeElement.id || document.activeElement.textContent.trim()"));
        }

        Assert.Equal(
            ["Skip to content", Summit.Name, "search-query", "Articles", "Names", "Mentions", "Claims", "Timeline", "Wordings", "Concordance"],
            stops[..10]);
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Every_tab_stop_is_visible_and_shows_the_focus(string view)
    {
        var page = await OpenAsync(Summit, view);
        await page.Locator(".skip").FocusAsync();
        var wrong = new List<string>();
        var stops = 0;
        for (; stops < 60; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var state = await page.EvaluateAsync<string>(
                """
                () => {
                  const element = document.activeElement;
                  if (element === document.body) return 'end';
                  const style = getComputedStyle(element);
                  const box = element.getBoundingClientRect();
                  const at = document.elementFromPoint(box.left + Math.min(box.width, innerWidth) / 2, box.top + Math.min(box.height, 20) / 2);
                  const name = `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`;
                  if (box.bottom <= 0 || box.top >= innerHeight || box.width === 0) return 'out of sight: ' + name;
                  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline: ' + name;
                  const header = document.querySelector('header.site');
                  if (!header.contains(element) && header.contains(at)) return 'behind the header: ' + name;
                  return 'ok';
                }
                """);
            if (state == "end")
            {
                break;
            }

            if (state != "ok")
            {
                wrong.Add(state);
            }
        }

        Assert.True(stops >= 9);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Slash_focuses_the_box_arrows_move_through_the_hits_and_Enter_opens_one()
    {
        var page = await OpenAsync(Summit);
        await page.Keyboard.PressAsync("/");
        Assert.Equal("input#search-query: ", await page.FocusedAsync());
        Assert.Equal("", await page.InputValueAsync("#search-query"));
        await page.Keyboard.TypeAsync("Yoon");
        var titles = await page.Locator(".hits a").AllTextContentsAsync();
        Assert.True(titles.Count > 2);

        // Both Enter and the arrow key move to the first hit.
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal($"a: {titles[0].Trim()}", await page.FocusedAsync());
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("input#search-query: ", await page.FocusedAsync());
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal($"a: {titles[1].Trim()}", await page.FocusedAsync());
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal($"a: {titles[0].Trim()}", await page.FocusedAsync());
        for (var i = 0; i < titles.Count + 2; i++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal($"a: {titles[^1].Trim()}", await page.FocusedAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.StartsWith("article-", await page.ShownAsync(id => id.StartsWith("article-", StringComparison.Ordinal)), StringComparison.Ordinal);

        // The focus is in the article, not at the top of the page.
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('.page.on') !== null"));
    }

    [Fact]
    public async Task A_slash_typed_into_a_box_is_a_slash()
    {
        var page = await OpenAsync(Summit);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("and/or");
        Assert.Equal("and/or", await page.InputValueAsync("#search-query"));
    }

    [Fact]
    public async Task Escape_clears_the_box()
    {
        var page = await OpenAsync(Summit, PageIds.Timeline);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("Yoon");
        await page.AssertShownAsync(PageIds.Search);
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await page.InputValueAsync("#search-query"));
        await page.AssertShownAsync(PageIds.Timeline);
        Assert.Equal("input#search-query: ", await page.FocusedAsync());
    }

    [Fact]
    public async Task The_space_bar_shows_and_hides_layers()
    {
        var page = await OpenAsync(Summit, PageIds.Of(Summit.Articles[0]));
        foreach (var (layer, element, property, off) in new[]
        {
            ("names", ".page.on .m", "textDecorationLine", "none"),
            ("quotations", ".page.on q:not(.term)", "backgroundColor", "rgba(0, 0, 0, 0)"),
            ("speakers", ".page.on .who", "display", "none"),
            ("evidence", ".page.on .claim.x", "display", "none"),
        })
        {
            var shown = page.Locator(element).First;
            Task<string> Value() => shown.EvaluateAsync<string>($"element => getComputedStyle(element).{property}");
            var on = await Value();
            Assert.NotEqual(off, on);
            await page.Locator($"[data-layer={layer}]").FocusAsync();
            await page.Keyboard.PressAsync("Space");
            Assert.Equal((layer, off), (layer, await Value()));
            await page.Keyboard.PressAsync("Space");
            Assert.Equal((layer, on), (layer, await Value()));
        }
    }

    [Fact]
    public async Task The_focus_moves_to_the_target_of_a_link()
    {
        var page = await OpenAsync(Summit);
        await page.Locator("#articles tbody a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var article = Summit.Articles[0];
        await page.AssertShownAsync(PageIds.Of(article));
        Assert.Equal("H2", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));

        await page.GoAsync(PageIds.Of(article.Paragraphs[3]));
        Assert.Equal(PageIds.Of(article.Paragraphs[3]), await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.GoAsync(PageIds.Of(Summit.Claims[2]));
        Assert.Equal(PageIds.Of(Summit.Claims[2]), await page.EvaluateAsync<string>("() => document.activeElement.id"));

        // The next tab stop is after it.
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>(
            "id => (document.getElementById(id).compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0",
            PageIds.Of(Summit.Claims[2])));
    }
}
