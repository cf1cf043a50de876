using System.Linq;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Tests the views, the links and the history.</summary>
public class NavigationTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly Corpus Summit = SeoulSummit.Corpus;

    [Theory]
    [InlineData(PageIds.Articles, "Articles")]
    [InlineData(PageIds.Names, "Names")]
    [InlineData(PageIds.Mentions, "Mentions")]
    [InlineData(PageIds.Claims, "Claims")]
    [InlineData(PageIds.Timeline, "Timeline")]
    [InlineData(PageIds.Wordings, "Wordings")]
    [InlineData(PageIds.Concordance, "Concordance")]
    public async Task Every_view_opens_from_the_navigation(string id, string title)
    {
        // Starts in another view, so each view must be opened.
        var page = await OpenAsync(Summit, id == PageIds.Names ? PageIds.Claims : PageIds.Names);
        var link = page.Locator("header.site nav").GetByRole(AriaRole.Link, new() { Name = title, Exact = true });
        await link.ClickAsync();
        await Assertions.Expect(page.Locator("#" + id)).ToBeVisibleAsync();
        await page.AssertShownAsync(id);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 2, Exact = true })).ToBeVisibleAsync();
        Assert.Equal("page", await link.GetAttributeAsync("aria-current"));
        Assert.Equal(1, await page.Locator("[aria-current]").CountAsync());
        Assert.Equal(id == PageIds.Articles ? Summit.Name : $"{title} \u2013 {Summit.Name}", await page.TitleAsync());
        Assert.Equal($"h2#{id}-title: {title}", await page.FocusedAsync());
    }

    [Fact]
    public async Task The_navigation_has_exactly_the_views()
    {
        var page = await OpenAsync(Summit);
        var links = await page.Locator("header.site nav a").EvaluateAllAsync<string[]>("links => links.map(link => link.hash.slice(1))");
        Assert.Equal(
            [PageIds.Articles, PageIds.Names, PageIds.Mentions, PageIds.Claims, PageIds.Timeline, PageIds.Wordings, PageIds.Concordance],
            links);
    }

    [Fact]
    public async Task Every_link_of_the_page_has_a_target()
    {
        var page = await OpenAsync(Summit);
        var lost = await page.EvaluateAsync<string[]>(
            """
            () => Array.from(document.querySelectorAll('a[href^="#"]'), link => link.getAttribute('href'))
              .filter(href => !/^#(search|concordance)=/.test(href) && !document.getElementById(decodeURIComponent(href.slice(1))))
            """);
        Assert.Empty(lost);
        Assert.True(await page.Locator("a[href^='#']").CountAsync() > 500);
    }

    [Fact]
    public async Task No_two_elements_have_the_same_id()
    {
        var page = await OpenAsync(Summit);
        var twice = await page.EvaluateAsync<string[]>(
            "() => Array.from(document.querySelectorAll('[id]'), element => element.id).filter((id, index, all) => all.indexOf(id) !== index)");
        Assert.Empty(twice);
    }

    public static TheoryData<string, string, string> Places
    {
        get
        {
            var article = Summit.Articles[3];
            var quote = Summit.Quotes[^1];
            var evidence = Summit.Claims[1].Evidence[0];
            var entity = Summit.Entities[4];
            var date = Summit.Dates[^1];
            return new()
            {
                { "an article", PageIds.Of(article), PageIds.Of(article) },
                { "a paragraph", PageIds.Of(article.Paragraphs[^1]), PageIds.Of(article) },
                { "a quotation", PageIds.Of(quote), PageIds.Of(quote.Article) },
                { "a date", PageIds.Of(date), PageIds.Of(date.Article) },
                { "a claim", PageIds.Of(Summit.Claims[^1]), PageIds.Claims },
                { "evidence", PageIds.Of(evidence), PageIds.Of(evidence.Article) },
                { "a name", PageIds.Of(entity), PageIds.Of(entity) },
                { "a day", PageIds.Of(Summit.Timeline[^1].Range), PageIds.Timeline },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_deep_link_opens_the_section_and_scrolls_to_the_target(string what, string id, string section)
    {
        var page = await OpenAsync(Summit, id);
        Assert.True(section == await page.ShownAsync(), what);
        Assert.True(await page.IsInSightAsync(id));

        // The same for a link that is followed on the page.
        await page.GoAsync(PageIds.Wordings);
        await page.AssertShownAsync(PageIds.Wordings);
        await page.GoAsync(id);
        await page.AssertShownAsync(section);
        Assert.True(await page.IsInSightAsync(id));
        if (id != section)
        {
            await Assertions.Expect(page.Locator(".target")).ToHaveIdAsync(id);
        }
    }

    [Fact]
    public async Task A_link_to_a_missing_target_shows_the_articles()
    {
        var page = await OpenAsync(Summit, "article-that-is-not");
        await page.AssertShownAsync(PageIds.Articles);
        await page.GoAsync("%");
        await page.AssertShownAsync(PageIds.Articles);
        await page.GoAsync("data");
        await page.AssertShownAsync(PageIds.Articles);
    }

    [Fact]
    public async Task Back_and_forward_navigate_through_the_shown_views()
    {
        var page = await OpenAsync(Summit);
        var article = PageIds.Of(Summit.Articles[0]);
        await page.Locator($"#articles tbody a[href='#{article}']").ClickAsync();
        await page.AssertShownAsync(article);
        await page.Locator("header.site nav").GetByRole(AriaRole.Link, new() { Name = "Claims" }).ClickAsync();
        await page.AssertShownAsync(PageIds.Claims);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#" + article)).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#articles")).ToBeVisibleAsync();
        Assert.Equal(Summit.Name, await page.TitleAsync());
        await page.GoForwardAsync();
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator("#claims")).ToBeVisibleAsync();
        await page.AssertShownAsync(PageIds.Claims);
    }

    [Fact]
    public async Task Previous_and_next_links_lead_through_all_articles()
    {
        var page = await OpenAsync(Summit, PageIds.Of(Summit.Articles[0]));
        foreach (var article in Summit.Articles.Skip(1))
        {
            await page.Locator(".page.on .order a[rel=next]").ClickAsync();
            await page.AssertShownAsync(PageIds.Of(article));
        }

        Assert.Equal(0, await page.Locator(".page.on .order a[rel=next]").CountAsync());
        await page.Locator(".page.on .order a[rel=prev]").ClickAsync();
        await page.AssertShownAsync(PageIds.Of(Summit.Articles[^2]));
    }
}
