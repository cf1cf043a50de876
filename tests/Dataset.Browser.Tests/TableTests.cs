using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Tests the tables that are sorted by their column headings, and the content of the tables.</summary>
public class TableTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly Corpus Summit = SeoulSummit.Corpus;

    [Fact]
    public async Task A_column_of_numbers_is_sorted_in_descending_and_then_in_ascending_order()
    {
        var page = await OpenAsync(Summit, PageIds.Names);
        var button = page.Locator("#names th", new() { HasText = "Mentions" }).GetByRole(AriaRole.Button);
        var before = await ColumnAsync(page, "#names", 0);
        await button.ClickAsync();
        Assert.Equal("descending", await SortAsync(page, "#names", "Mentions"));
        Assert.Equal(Summit.Entities.Select(entity => entity.Mentions.Count).OrderDescending().Select(n => $"{n}"), await ColumnAsync(page, "#names", 2));

        // The sort is stable.
        Assert.Equal(Summit.Entities.OrderByDescending(entity => entity.Mentions.Count).Select(entity => entity.Name), await ColumnAsync(page, "#names", 0));
        await button.ClickAsync();
        Assert.Equal("ascending", await SortAsync(page, "#names", "Mentions"));
        Assert.Equal(Summit.Entities.Select(entity => entity.Mentions.Count).Order().Select(n => $"{n}"), await ColumnAsync(page, "#names", 2));
        Assert.Equal(before.Order(StringComparer.Ordinal), (await ColumnAsync(page, "#names", 0)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_column_of_words_is_sorted_by_keyboard_and_only_one_column_is_marked_as_sorted()
    {
        var page = await OpenAsync(Summit, PageIds.Names);
        await page.Locator("#names th", new() { HasText = "Quotations" }).GetByRole(AriaRole.Button).ClickAsync();
        var button = page.Locator("#names thead th").First.GetByRole(AriaRole.Button);
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await SortAsync(page, "#names", "Name"));
        Assert.Equal(1, await page.Locator("#names th[aria-sort]").CountAsync());
        var names = await ColumnAsync(page, "#names", 0);
        Assert.Equal(names.Order(StringComparer.Create(CultureInfo.GetCultureInfo("en"), CompareOptions.NumericOrdering)), names);
        await page.Keyboard.PressAsync("Space");
        Assert.Equal("descending", await SortAsync(page, "#names", "Name"));
        Assert.Equal(names.Reverse(), await ColumnAsync(page, "#names", 0));

        // The focus does not move.
        Assert.StartsWith("button", await page.FocusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_that_is_a_link_has_a_separate_sort_button()
    {
        var page = await OpenAsync(Summit, PageIds.Mentions);
        var heading = page.Locator("#mentions table").First.Locator("thead th").Nth(1);
        var name = (await heading.Locator("a").TextContentAsync())!;
        await heading.GetByRole(AriaRole.Button, new() { Name = "Sort by " + name }).ClickAsync();
        Assert.Equal("descending", await heading.GetAttributeAsync("aria-sort"));
        var numbers = (await ColumnAsync(page, "#mentions", 1)).Select(int.Parse).ToList();
        Assert.Equal(numbers.OrderDescending(), numbers);
        await heading.Locator("a").ClickAsync();
        Assert.StartsWith("article-", await page.ShownAsync(id => id.StartsWith("article-", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_of_claims_agrees_with_the_library()
    {
        var page = await OpenAsync(Summit, PageIds.Claims);
        var rows = await page.Locator("table.coverage tbody tr").EvaluateAllAsync<string[]>(
            """
            rows => rows.map(row =>
              Array.from(row.cells, cell => cell.querySelector('[role=img]')?.getAttribute('aria-label') ?? cell.textContent).join('|'))
            """);
        Assert.Equal(
            Summit.Claims.Select(claim => string.Join('|',
                Summit.Articles.Select(article => Summit.Coverage[claim, article].ToString().ToLowerInvariant()).Prepend(claim.Statement))),
            rows);
    }

    [Fact]
    public async Task The_timeline_has_every_day_with_its_mentions()
    {
        var page = await OpenAsync(Summit, PageIds.Timeline);
        var days = await page.Locator("ol.timeline > li").EvaluateAllAsync<string[]>(
            """
            days => days.map(day =>
              [day.id, day.querySelector('h4').textContent, ...Array.from(day.querySelectorAll('mark'), mark => mark.textContent)].join('|'))
            """);
        Assert.Equal(
            Summit.Timeline.Select(entry =>
                $"{PageIds.Of(entry.Range)}|{English.Days(entry.Range)}|{string.Join('|', entry.Mentions.Select(d => d.Article.GetNormalizedText(d.Span)))}"),
            days);
    }

    [Fact]
    public async Task Wordings_are_aligned_and_reproduce_both_texts()
    {
        var page = await OpenAsync(Summit, PageIds.Wordings);
        var lists = await page.Locator("ol.wording").EvaluateAllAsync<string[][]>(
            """
            lists => lists.map(list => Array.from(list.querySelectorAll('p > bdi'), text => {
              const without = name => { const copy = text.cloneNode(true); copy.querySelectorAll(name).forEach(piece => piece.remove());
                return copy.textContent; };
              return without('ins') + '|' + without('del');
            }))
            """);
        Assert.NotEmpty(lists);
        foreach (var list in lists)
        {
            Assert.True(list.Length > 1);
            var first = list[0].Split('|')[0];
            Assert.All(list, version => Assert.Equal(first, version.Split('|')[0]));
        }

        var texts = Summit.Wordings(0.4).SelectMany(wording => wording.Versions).Select(quote => quote.Article.GetNormalizedText(quote.Span)).ToHashSet();
        var shown = lists.SelectMany(list => list.Select(version => version.Split('|')[1])).ToHashSet();
        Assert.Subset(shown, texts);
    }

    private static Task<string[]> ColumnAsync(IPage page, string view, int column) => page.EvaluateAsync<string[]>(
        "([view, column]) => Array.from(document.querySelector(view + ' table').tBodies[0].rows, row => row.cells[column].textContent)",
        new object[] { view, column });

    private static Task<string?> SortAsync(IPage page, string view, string heading) =>
        page.Locator($"{view} thead th", new() { HasText = heading }).First.GetAttributeAsync("aria-sort");
}
