using System.Linq;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Corpora;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Tests narrow windows, large text, print, and system preferences.</summary>
public class LayoutTests(BrowserFixture browser) : BrowserTest(browser)
{
    // Elements that are wider than the window and are not inside a scrollable element.
    private const string FindOverflow =
        """
        () => {
          const wide = document.documentElement.scrollWidth > innerWidth ? [`page: ${document.documentElement.scrollWidth}`] : [];
          for (const element of document.querySelectorAll('main *, header *, footer *')) {
            const box = element.getBoundingClientRect();
            if (box.width > 0 && box.right > innerWidth + 1 && !element.closest('.scroll, nav, pre, .hidden, .skip')) {
              wide.push(`${element.localName}.${element.className}: ${Math.round(box.right)} ${element.textContent.slice(0, 40)}`);
            }
          }
          return wide.slice(0, 10);
        }
        """;

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task No_view_is_wider_than_a_narrow_window(string view)
    {
        // 640 is a window of 1,280 at 200 %, and 320 at 400 %.
        var page = await OpenAsync(SeoulSummit.Corpus, view);
        foreach (var width in new[] { 1280, 640, 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 640);
            Assert.Equal((width, ""), (width, string.Join('\n', await page.EvaluateAsync<string[]>(FindOverflow))));
        }
    }

    [Fact]
    public async Task Long_words_and_odd_keys_do_not_widen_a_narrow_window()
    {
        foreach (var corpus in new[] { Texts.Hostile, Texts.Markdown, Texts.RightToLeft })
        {
            var page = await OpenAsync(corpus, null, new() { ViewportSize = new() { Width = 320, Height = 640 } });
            foreach (var view in new[] { PageIds.Articles, PageIds.Names, PageIds.Mentions, PageIds.Claims, PageIds.Timeline, "search=a" }
                .Concat(corpus.Articles.Select(PageIds.Of)).Concat(corpus.Entities.Select(PageIds.Of)))
            {
                await page.GoAsync(view);
                Assert.Equal((view, ""), (view, string.Join('\n', await page.EvaluateAsync<string[]>(FindOverflow))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Wider_text_spacing_truncates_nothing(string view)
    {
        // The values of WCAG 1.4.12.
        var page = await OpenAsync(SeoulSummit.Corpus, view);
        await page.EvaluateAsync(
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-bottom: 2em !important }`);
              document.adoptedStyleSheets = [sheet];
            }
            """);
        var cut = await page.EvaluateAsync<string[]>(
            """
            () => Array.from(document.querySelectorAll('main *, header *'))
              .filter(element => element.getClientRects().length > 0 && !element.closest('.hidden, .scroll, nav, pre')
                && getComputedStyle(element).overflow !== 'visible' && (element.scrollHeight > element.clientHeight + 2
                  || element.scrollWidth > element.clientWidth + 2))
              .map(element => `${element.localName}.${element.className}: ${element.textContent.slice(0, 60)}`)
            """);
        Assert.Empty(cut);
        Assert.Empty(await page.EvaluateAsync<string[]>(FindOverflow));
    }

    [Fact]
    public async Task Print_shows_the_article_and_no_controls()
    {
        var id = PageIds.Of(SeoulSummit.Corpus.Articles[0]);
        var page = await OpenAsync(SeoulSummit.Corpus, id, new() { ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(page.Locator("header.site nav")).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var control in new[] { "header.site nav", "#search-form", ".layers", ".page.on .order" })
        {
            await Assertions.Expect(page.Locator(control)).ToBeHiddenAsync();
        }

        await Assertions.Expect(page.Locator($"#{id} .text p").First).ToBeVisibleAsync();
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.True((await page.PdfAsync()).Length > 10_000);
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Everything_is_readable_with_forced_colors(string view)
    {
        var page = await OpenAsync(SeoulSummit.Corpus, view, new() { ForcedColors = ForcedColors.Active });
        var unseen = await page.EvaluateAsync<string[]>(
            """
            () => Array.from(document.querySelectorAll('.page.on *'))
              .filter(element => element.getClientRects().length > 0 && element.textContent.trim()
                && getComputedStyle(element).color === getComputedStyle(document.body).backgroundColor)
              .map(element => element.outerHTML.slice(0, 80))
            """);
        Assert.Empty(unseen);
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, "none")]
    [InlineData(ReducedMotion.NoPreference, "target")]
    public async Task The_target_of_a_link_blinks_only_without_reduced_motion(ReducedMotion motion, string animation)
    {
        var id = PageIds.Of(SeoulSummit.Corpus.Articles[0].Paragraphs[2]);
        var page = await OpenAsync(SeoulSummit.Corpus, id, new() { ReducedMotion = motion });
        Assert.Equal(animation, await page.Locator("#" + id).EvaluateAsync<string>("element => getComputedStyle(element).animationName"));
    }
}
