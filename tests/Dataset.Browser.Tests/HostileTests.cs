using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Corpora;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Verifies that the content of any corpus is only text on the page.</summary>
public class HostileTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly Corpus Hostile = Texts.Hostile;

    [Fact]
    public async Task No_script_in_a_text_runs()
    {
        var page = await OpenAsync(Hostile);
        foreach (var id in Hostile.Articles.Select(PageIds.Of).Concat(Hostile.Entities.Select(PageIds.Of)).Concat([PageIds.Claims, PageIds.Names,
            PageIds.Timeline, PageIds.Wordings]))
        {
            await page.GoAsync(id);
            await page.AssertShownAsync(id);
        }

        foreach (var query in new[] { "canary", "script", "<img src=x onerror=window.canary=12>", "\"</script>", "alone" })
        {
            await page.Locator("#search-query").FillAsync(query);
            await page.EvaluateAsync(
                """
                query => {
                  const box = document.getElementById('concordance-query');
                  box.value = query;
                  box.dispatchEvent(new Event('input'));
                }
                """,
                query);
            Assert.Contains("concordance", await page.ShownAsync(), StringComparison.Ordinal);
        }

        await page.Locator("#search-query").FillAsync("onerror");
        await page.Locator(".hits a").First.HoverAsync();
        Assert.Equal("undefined", await page.EvaluateAsync<string>("() => typeof window.canary"));
    }

    [Fact]
    public async Task No_element_and_no_attribute_comes_from_a_text()
    {
        var page = await OpenAsync(Hostile);
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => Array.from(document.querySelectorAll('body *'))
              .filter(element => ['img', 'svg', 'base', 'plaintext', 'textarea', 'iframe', 'object', 'b'].includes(element.localName)
                || element.getAttributeNames().some(name => name === 'style' || name.startsWith('on') || name === 'autofocus')
                || (element.hasAttribute('href') && !/^(#|https:)/.test(element.getAttribute('href'))))
              .map(element => element.outerHTML.slice(0, 100))
            """));

        // The policy, the early script, the data and the script; one style sheet.
        Assert.Equal("2 1 1", await page.EvaluateAsync<string>(
            """
            () => ['script:not([type="application/json"])', 'script[type="application/json"]',
              'style'].map(kind => document.querySelectorAll(kind).length).join(' ')
            """));
        Assert.StartsWith("default-src 'none'; script-src 'sha256-",
            await page.Locator("meta[http-equiv='Content-Security-Policy']").GetAttributeAsync("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_policy_blocks_an_added_script()
    {
        var page = await OpenAsync(Hostile);

        // Not watched by the context, because the browser must report an error here.
        var ran = await page.EvaluateAsync<string>(
            """
            () => new Promise(done => {
              document.addEventListener('securitypolicyviolation', event => done(`${event.effectiveDirective} ${typeof window.canary}`));
              const script = document.createElement('script');
              script.textContent = 'window.canary = 13';
              document.body.append(script);
            })
            """);
        Assert.Equal("script-src-elem undefined", ran);
        Forgive("Content Security Policy");
    }

    [Fact]
    public async Task Everything_is_shown_literally()
    {
        var page = await OpenAsync(Hostile);
        foreach (var article in Hostile.Articles)
        {
            var text = await page.EvaluateAsync<string>("id => document.getElementById(id).textContent", PageIds.Of(article));
            foreach (var shown in new[] { article.Headline!, article.Publisher!, article.Authors[0], article.Tags[0], article.Key, article.Url!.OriginalString }
                .Concat(article.Metadata.Keys))
            {
                Assert.Contains(TextsOnPages.Show(shown), text, StringComparison.Ordinal);
            }
        }

        foreach (var entity in Hostile.Entities)
        {
            var text = await page.EvaluateAsync<string>("id => document.getElementById(id).textContent", PageIds.Of(entity));
            foreach (var shown in entity.Aliases.Append(entity.Name).Append(entity.Description ?? ""))
            {
                Assert.Contains(TextsOnPages.Show(shown), text, StringComparison.Ordinal);
            }
        }

        foreach (var claim in Hostile.Claims)
        {
            Assert.Contains(claim.Statement, await page.EvaluateAsync<string>("id => document.getElementById(id).textContent", PageIds.Of(claim)),
                StringComparison.Ordinal);
        }

        Assert.Contains(TextsOnPages.Show(Hostile.Description!), await page.Locator("#articles").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(Hostile.Name, await page.TitleAsync());
    }

    [Fact]
    public async Task Every_link_works_for_any_key()
    {
        var page = await OpenAsync(Hostile);
        foreach (var article in Hostile.Articles)
        {
            await page.GoAsync(PageIds.Articles);
            await page.Locator($"#articles tbody th a[href='#{PageIds.Of(article)}']").ClickAsync();
            await page.AssertShownAsync(PageIds.Of(article));
        }

        Assert.Empty(await page.LostLinksAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "() => Array.from(document.querySelectorAll('[id]'), element => element.id).filter((id, index, all) => all.indexOf(id) !== index)"));
    }

    [Fact]
    public async Task Words_of_hostile_texts_are_found()
    {
        var page = await OpenAsync(Hostile);
        foreach (var query in new[] { "window.canary", "onerror", "plaintext", "alone" })
        {
            await page.Locator("#search-query").FillAsync(query + " ");
            var expected = Hostile.Search(query, 100).Select(hit => PageIds.Of(hit.Article)).ToList();
            var found = await page.Locator(".hits li > a").EvaluateAllAsync<string[]>(
                "links => links.map(link => document.getElementById(link.hash.slice(1)).closest('article').id)");
            Assert.NotEmpty(expected);
            Assert.Equal(expected.Take(20), found);
        }
    }
}
