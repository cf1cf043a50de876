using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Corpora;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Pages;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Runs axe-core with all its rules, in both color schemes, in a wide and in a narrow window.</summary>
public class AccessibilityTests(BrowserFixture browser) : BrowserTest(browser)
{
    // The rule for the minimum target size of WCAG 2.2 is off by default in axe.
    private static readonly AxeRunOptions Options = new()
    {
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },

        // Without this, every passed rule is described element by element, which takes most of the time.
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<string, ColorScheme, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, ColorScheme, int>();
            foreach (var view in Views.All)
            {
                // Contrast depends on the scheme, sizes depend on the width, so two of the four combinations cover both.
                cases.Add(view, ColorScheme.Light, 1280);
                cases.Add(view, ColorScheme.Dark, 390);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Axe_finds_nothing(string view, ColorScheme scheme, int width) => await CheckAsync(SeoulSummit.Corpus, view, scheme, width);

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_texts_of_other_kinds(ColorScheme scheme)
    {
        foreach (var corpus in new[] { Texts.Markdown, Texts.RightToLeft, Texts.Hostile })
        {
            foreach (var view in new[] { PageIds.Names, PageIds.Claims, PageIds.Of(corpus.Articles[0]) })
            {
                await CheckAsync(corpus, view, scheme, 1280);
            }
        }
    }

    [Fact]
    public async Task Axe_finds_nothing_in_the_page_of_an_article()
    {
        var page = await OpenAsync(Browser.Write(SeoulSummit.Corpus.Articles[0].ToHtml()));
        Assert.Empty(await ViolationsAsync(page));
    }

    [Fact]
    public async Task Everything_is_in_a_landmark_and_the_views_have_names()
    {
        var page = await OpenAsync(SeoulSummit.Corpus);
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Contentinfo)).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Views" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Search)).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Articles", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the articles" })).ToBeVisibleAsync();
    }

    private async Task CheckAsync(Corpus corpus, string view, ColorScheme scheme, int width)
    {
        var page = await OpenAsync(corpus, view, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var dark = await page.EvaluateAsync<int>("() => Number(/\\d+/.exec(getComputedStyle(document.body).backgroundColor)[0])") < 128;
        Assert.Equal(scheme == ColorScheme.Dark, dark);
        Assert.Empty(await ViolationsAsync(page));
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        // axe skips hidden elements one by one, and most of the page is hidden. The script leaves only the targets of links.
        await page.EvaluateAsync(
            """
            () => {
              for (const view of document.querySelectorAll('.page')) {
                if (view.checkVisibility()) continue;
                const targets = Array.from(view.querySelectorAll('[id]'), element => {
                  const target = document.createElement('span');
                  target.id = element.id;
                  return target;
                });
                view.replaceChildren(...targets);
              }
            }
            """);
        var result = await page.RunAxe(Options);
        Assert.True(result.Passes.Length > 10);
        return result.Violations
            .SelectMany(
                rule => rule.Nodes,
                (rule, node) => $"{rule.Id}: {node.Html} {string.Join("; ", node.Any.Concat(node.All).Select(check => check.Message))}")
            .Distinct();
    }
}
