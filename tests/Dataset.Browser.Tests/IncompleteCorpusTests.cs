using System;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Corpora;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Tests corpora that lack some kind of content.</summary>
public class IncompleteCorpusTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_corpus_without_names_claims_dates_and_quotations_has_the_other_views()
    {
        var corpus = Corpus.Create("Bare",
        [
            new("one", "A headline here\n\nNothing is named in it. It has two sentences.\n"),
            new("two", "Another headline\n\nNor in this.\n"),
        ]);
        var page = await OpenAsync(corpus);
        Assert.Equal(
            [PageIds.Articles, PageIds.Concordance],
            await page.Locator("header.site nav a").EvaluateAllAsync<string[]>("links => links.map(link => link.hash.slice(1))"));
        await page.Locator("#articles tbody a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".page.on .text")).ToContainTextAsync("Nothing is named in it.");
        await page.Locator("#search-query").FillAsync("headline");
        Assert.Equal(2, await page.Locator(".hits li").CountAsync());
    }

    [Fact]
    public async Task A_corpus_without_articles_opens()
    {
        var page = await OpenAsync(Corpus.Create("Empty", []));
        await page.AssertShownAsync(PageIds.Articles);
        await page.Locator("#search-query").FillAsync("word");
        await Assertions.Expect(page.Locator("#search-status")).ToHaveTextAsync("No matches.");
        await page.GoAsync("concordance=word");
        await Assertions.Expect(page.Locator("#concordance-status")).ToHaveTextAsync("No matches.");
        await page.Locator("#concordance th button").First.ClickAsync();
    }

    [Fact]
    public async Task Articles_without_headline_story_or_text_open()
    {
        var corpus = Corpus.Create(
            "Odd",
            [
                new("empty", ""), new("blank", " \n\n "), new("one-word", "word"),
                new("no-headline", "SEOUL, May 3 (Wire) - The talks took place on Tuesday in the capital of the country.\n"),
                new("boilerplate", "Subscribe to our newsletter\n\nShare on Facebook\n\nRead more\n\n© 2024 All rights reserved\n"),
                new("quotes", "“open\n\n\"two\" three\n\nfour said: \"five"),
            ]);
        var page = await OpenAsync(corpus);
        foreach (var article in corpus.Articles)
        {
            await page.GoAsync(PageIds.Of(article));
            await page.AssertShownAsync(PageIds.Of(article));
            await Assertions.Expect(page.Locator(".page.on h2")).ToBeVisibleAsync();
            Assert.NotEqual("", (await page.Locator(".page.on h2").TextContentAsync())!.Trim());
            Assert.NotEqual("", (await page.Locator($"#articles tbody a[href='#{PageIds.Of(article)}']").TextContentAsync())!.Trim());
        }

        await page.GoAsync(PageIds.Of(corpus.Articles["boilerplate"]));
        var leftover = corpus.Articles["boilerplate"].Blocks.First(block => block.Kind == BlockKind.Boilerplate);
        var folded = page.Locator(".page.on details.rest");
        await Assertions.Expect(folded).ToHaveCountAsync(1);
        await folded.Locator("summary").ClickAsync();
        await Assertions.Expect(folded.Locator(".boilerplate").First).ToBeVisibleAsync();
        Assert.Contains(leftover.Text.Trim().Split('\n')[0], await folded.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Right_to_left_text_is_aligned_right()
    {
        var corpus = Texts.RightToLeft;
        var page = await OpenAsync(corpus, PageIds.Of(corpus.Articles["he"]));
        Assert.Equal("he", await page.EvaluateAsync<string>("() => document.documentElement.lang"));

        // Compares the position of the first character of the last paragraph with the middle of the paragraph.
        Assert.True(await FirstLetterIsRightAsync(page, corpus.Articles["he"].Paragraphs[^1]));
        await page.GoAsync(PageIds.Of(corpus.Articles["mixed"]));
        Assert.False(await FirstLetterIsRightAsync(page, corpus.Articles["mixed"].Paragraphs[0]));
    }

    private static Task<bool> FirstLetterIsRightAsync(IPage page, Paragraph paragraph) => page.EvaluateAsync<bool>(
        """
        id => {
          const block = document.getElementById(id);
          const range = document.createRange();
          const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
          range.setStart(text, 0);
          range.setEnd(text, 1);
          const [letter, all] = [range.getBoundingClientRect(), block.getBoundingClientRect()];
          return letter.left > (all.left + all.right) / 2;
        }
        """,
        PageIds.Of(paragraph));
}
