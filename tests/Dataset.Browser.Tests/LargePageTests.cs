using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Corpora;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Verifies that the script completes a large page, whose marks and long views are created on demand.</summary>
public class LargePageTests(BrowserFixture browser) : BrowserTest(browser)
{
    // The elements of the shown section, without whitespace between them and without the elements that only a small page has.
    private const string Content =
        """
        () => {
          const page = document.querySelector('.page.on').cloneNode(true);
          page.removeAttribute('data-article');
          page.querySelectorAll('a.number').forEach(link => { link.previousSibling?.remove(); link.remove(); });
          page.querySelectorAll('[tabindex="-1"]').forEach(element => element.removeAttribute('tabindex'));
          const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
          const blank = [];
          while (walker.nextNode()) if (walker.currentNode.data === '\n') blank.push(walker.currentNode);
          blank.forEach(node => node.remove());
          page.normalize();
          return page.outerHTML;
        }
        """;

    [Fact]
    public async Task Every_article_name_and_view_has_the_elements_that_a_small_page_has()
    {
        var small = await OpenAsync(SeoulSummit.Corpus);
        var large = await OpenAsync(Large(SeoulSummit.Corpus));
        var places = SeoulSummit.Articles.Select(PageIds.Of).Concat(SeoulSummit.Corpus.Entities.Select(PageIds.Of))
            .Concat([PageIds.Names, PageIds.Mentions, PageIds.Claims, PageIds.Timeline, PageIds.Wordings, PageIds.Articles]);
        foreach (var place in places)
        {
            await small.GoAsync(place);
            await large.GoAsync(place);
            Assert.Equal(await small.EvaluateAsync<string>(Content), await large.EvaluateAsync<string>(Content));
        }
    }

    [Fact]
    public async Task Deep_links_lead_into_sections_that_are_created_on_demand()
    {
        var page = await OpenAsync(Large(SeoulSummit.Corpus));
        var quote = SeoulSummit.Quotes[^1];
        var evidence = SeoulSummit.Claims.TwelfthSummit.Evidence[1];
        var day = SeoulSummit.Corpus.Timeline[^1].Range;
        foreach (var (id, shown) in new[]
        {
            (PageIds.Of(quote), PageIds.Of(quote.Article)),
            (PageIds.Of(evidence), PageIds.Of(evidence.Article)),
            (PageIds.Of(SeoulSummit.Dates[^1]), PageIds.Of(SeoulSummit.Dates[^1].Article)),
            (PageIds.Of(day), PageIds.Timeline),
            (PageIds.Of(SeoulSummit.Claims.TwelfthSummit), PageIds.Claims),
        })
        {
            await page.GoAsync(id);
            await page.AssertShownAsync(shown);
            Assert.True(await page.IsInSightAsync(id), id);
        }
    }

    [Fact]
    public async Task Search_and_concordance_find_the_same_before_and_after_marks_are_created()
    {
        var page = await OpenAsync(Large(SeoulSummit.Corpus));
        for (var i = 0; i < 2; i++)
        {
            await page.GoAsync("concordance=immigration");
            Assert.Equal(SeoulSummit.Corpus.Terms["immigration"].Count, await page.Locator("#concordance-lines tr").CountAsync());
            await page.GoAsync("search=%22shuttle%20diplomacy%22");
            Assert.Equal(SeoulSummit.Corpus.Search("\"shuttle diplomacy\"").Count, await page.Locator(".hits > li").CountAsync());
            await page.Locator(".hits > li > a").First.ClickAsync();
            foreach (var article in SeoulSummit.Articles)
            {
                await page.GoAsync(PageIds.Of(article));
            }
        }
    }

    [Fact]
    public async Task Hostile_texts_are_also_text_on_a_large_page()
    {
        var corpus = HostileTexts.Create();
        var page = await OpenAsync(Large(corpus));
        foreach (var place in corpus.Articles.Select(PageIds.Of).Concat(corpus.Entities.Select(PageIds.Of)))
        {
            await page.GoAsync(place);
            await page.AssertShownAsync(place);
        }

        Assert.False(await page.EvaluateAsync<bool>("() => 'canary' in window"));
        Assert.Equal(0, await page.Locator("main img, main script:not([type='application/json']), main iframe").CountAsync());
    }

    [Fact]
    public async Task Without_the_script_the_texts_are_shown_and_the_page_states_what_is_missing()
    {
        var page = await OpenAsync(Large(SeoulSummit.Corpus), new() { JavaScriptEnabled = false });
        foreach (var paragraph in SeoulSummit.Paragraphs)
        {
            await Assertions.Expect(page.Locator($"[id='{PageIds.Of(paragraph)}']")).ToBeVisibleAsync();
        }

        await Assertions.Expect(page.GetByText("needs JavaScript")).ToBeVisibleAsync();
    }

    private string Large(Corpus corpus)
    {
        using var stream = new MemoryStream();
        Site.Write(corpus, stream, new(), isLarge: true);
        return Browser.Write(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
