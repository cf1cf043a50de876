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

/// <summary>Verifies that the search of the page finds the same articles as <see cref="Corpus.Search"/>, in the same order.</summary>
public class SearchTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly string[] SummitQueries =
    [
        "Kishida", "kishida yoon", "summit", "shuttle", "\"shuttle diplomacy\"", "\"prime minister\"", "evacuat*", "\"shuttle diplom*\"", "Kishida -Reuters",
        "-Kishida Yoon",
        "\"Prime Minister Fumio Kishida\"", "Kishida's", "Kishida’s", "Yoon’s", "Korea-Japan", "\"South Korea\" -\"North Korea\"", "trilateral", "U.S.", "U.S",
        "us", "US-led", "u.s.-led",
        "1910-45", "1910", "the", "a the of", "2023", "Seoul Tokyo Washington", "sep*", "k*", "\"in Seoul\"", "“security cooperation”", "«shuttle»",
        "tokyo TOKYO", "and/or", "japan-south",
        "leaders'", "leaders", "people's", "third-country", "third", "nothingofthiskind", "Kishida nothingofthiskind", "-nothingofthiskind Yoon",
    ];

    private static readonly string[] WordQueries =
    [
        "Korea-Japan", "\"Korea Japan\"", "korea", "japan-korea", "non-breaking", "\"non breaking\"", "well-known", "well-known-to-all", "\"known to\"", "al-",
        "al", "U.S.", "U.S", "\"the U.S.\"",
        "u.s.-led", "led", "\"U.S. led\"", "U.K.", "U.K.'s", "Inc", "Inc.", "Inc.'s", "corp", "o'neill", "O’Neill", "neill", "rock'n'roll", "3.14", "14",
        "1,000,000", "10:30", "10", "a.m.", "a.m",
        "foo_bar", "foo", "_quoted_", "quoted", "e-mail", "mail", "example.org", "a-b", "c", "\"and or\"", "and/or", "50", "3.5bn", "2024-09-06",
        "\"2024 09\"", "café", "cafe", "Cafe", "CAFÉ",
        "lodz", "łódź", "łodź", "orsted", "Ørsted", "sao", "beyonce", "Beyoncé", "beyoncé's", "naive", "facades", "da nang", "đà", "hal", "istanbul",
        "İstanbul", "isik", "ışık", "strasse", "straße",
        "strange", "ſtrange", "μ", "µ", "σας", "ΣΑΣ", "Ǆ", "fine", "ﬁne", "angstrom", "Å", "москва", "Москва́", "елка", "ёлка", "ёж", "йод", "иод", "αθηνα",
        "Αθήνα", "αρχη", "צהל", "גל'",
        "שלום", "カタカナ_カナ", "カタカナ", "ひ", "漢", "漢字", "ภ", "한국어", "été", "ete", "e\u0301te\u0301", "cooperate", "co\u00ADoperate", "zero", "width", "l·la", "l·l",
        "took", "talk*",
        "\"about talks\"", "talks -café", "cafe -nobody", "kim", "kim's", "leaders", "leaders'", "leader*", "k*", "n*", "\"the u*\"", "\"korea-jap*\"",
        "\"a japan-kor*\"", "korea-j*",
    ];

    [Fact]
    public async Task The_page_finds_the_same_articles_as_the_library() => await CompareAsync(SeoulSummit.Corpus, SummitQueries);

    [Fact]
    public async Task Words_of_every_kind_are_found_the_way_the_library_finds_them() => await CompareAsync(Texts.Words, WordQueries);

    [Fact]
    public async Task The_last_typed_word_is_a_prefix()
    {
        var page = await OpenAsync(SeoulSummit.Corpus);
        var box = page.Locator("#search-query");
        await box.FocusAsync();
        var typed = "";
        foreach (var letter in "shuttle dipl")
        {
            await page.Keyboard.TypeAsync(letter.ToString());
            typed += letter;
            var expected = SeoulSummit.Corpus.Search(typed.EndsWith(' ') ? typed : typed + "*", 100).Select(hit => PageIds.Of(hit.Article));
            Assert.Equal(expected, await ArticlesAsync(page));
        }

        // The address contains the typed query, without a history entry for each letter.
        Assert.EndsWith("#search=shuttle%20dipl", page.Url, StringComparison.Ordinal);
        Assert.Equal($"Search \u2013 {SeoulSummit.Corpus.Name}", await page.TitleAsync());
        Assert.Equal(2, await page.EvaluateAsync<int>("() => history.length"));
    }

    [Fact]
    public async Task Clearing_the_box_returns_to_the_previous_view()
    {
        var page = await OpenAsync(SeoulSummit.Corpus, PageIds.Claims);
        await page.Locator("#search-query").FillAsync("Yoon");
        await page.AssertShownAsync(PageIds.Search);
        await page.Locator("#search-query").FillAsync("");
        await page.AssertShownAsync(PageIds.Claims);
    }

    [Fact]
    public async Task The_number_of_hits_is_announced_to_screen_readers()
    {
        var page = await OpenAsync(SeoulSummit.Corpus);
        var status = page.Locator("#search-status");
        Assert.Equal("status", await status.GetAttributeAsync("role"));
        foreach (var (query, said) in new[] { ("the", "5 articles."), ("nothingofthiskind", "No matches."), ("\"\"", "Type a word.") })
        {
            await page.Locator("#search-query").FillAsync(query);
            await Assertions.Expect(status).ToHaveTextAsync(said);
        }
    }

    [Fact]
    public async Task A_hit_links_to_the_place_and_the_found_words_are_highlighted()
    {
        var page = await OpenAsync(SeoulSummit.Corpus, "search=%22shuttle%20diplomacy%22");
        var hits = await page.Locator(".hits li").CountAsync();
        Assert.True(hits > 0);
        Assert.Matches("(?i)^shuttle diplomacy$", await page.Locator(".hits mark").First.InnerTextAsync());
        var link = page.Locator(".hits a").First;
        var target = (await link.GetAttributeAsync("href"))![1..];
        await link.ClickAsync();
        Assert.True(await page.IsInSightAsync(target));
        Assert.Contains("huttle diplomacy", await page.Locator("#" + target).InnerTextAsync(), StringComparison.Ordinal);
        var found = await page.EvaluateAsync<string[]>("() => Array.from(CSS.highlights.get('found') ?? [], range => range.toString())");
        Assert.NotEmpty(found);
        Assert.All(found, text => Assert.Equal("shuttle diplomacy", text.ToLowerInvariant()));

        // Opens another view and returns without a query: nothing is highlighted.
        await page.Locator("#search-query").FillAsync("");
        Assert.False(await page.EvaluateAsync<bool>("() => CSS.highlights.has('found')"));
    }

    private async Task CompareAsync(Corpus corpus, IEnumerable<string> queries)
    {
        var page = await OpenAsync(corpus);
        var box = page.Locator("#search-query");
        var wrong = new List<string>();
        var tried = 0;
        foreach (var query in queries)
        {
            // The space indicates that the last word is complete.
            await box.FillAsync(query + " ");
            var expected = corpus.Search(query, 100).Select(hit => PageIds.Of(hit.Article)).ToList();
            var found = await ArticlesAsync(page);
            tried++;
            if (!expected.SequenceEqual(found))
            {
                wrong.Add($"{query}: expected [{string.Join(' ', expected)}], found [{string.Join(' ', found)}]");
            }
        }

        Assert.True(tried > 40);
        Assert.Empty(wrong);
    }

    private static Task<string[]> ArticlesAsync(IPage page) => page.Locator(".hits > li > a").EvaluateAllAsync<string[]>(
        "links => links.map(link => document.getElementById(link.hash.slice(1)).closest('article').id)");
}
