using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dataset.Explorer.Pages;
using Dataset.Tests.Fuzz;
using Dataset.Tests.Fuzzing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Companion.Tests.Explorer;

/// <summary>Tests invariants of the page of any corpus.</summary>
public partial class PageLawTests
{
    [Fact]
    public void The_invariants_hold_for_the_page_of_any_corpus() => FuzzRun.ForAll(
        60,
        FuzzCorpus.Of(1, 4, static i => Gen.Frequency((1, FuzzText.Name), (2, Gen.Constant($"a/{i}")))),
        static x => x.Shrink(),
        static x => CheckPages(Corpus.Create("Fuzz", x.Files.Select(static file => new ArticleSource(file.Key, Html.WithoutEnd(file.Text))),
            x.Declarations.Options)),
        tries: 200);

    [Fact]
    public void The_invariants_hold_for_the_page_of_any_Markdown() => FuzzRun.ForAll(
        60,
        FuzzCorpus.Of(1, 3, static i => Gen.Constant($"a/{i}.md")),
        static x => x.Shrink(),
        static x => CheckPages(
            Corpus.Create("Fuzz", x.Files.Select(static file => new ArticleSource(file.Key, Html.WithoutEnd(file.Text)) { Format = ArticleFormat.Markdown }),
                x.Declarations.Options)),
        tries: 200);

    [Fact]
    public void The_invariants_hold_for_the_built_in_corpus() => CheckPages(SeoulSummit.Corpus);

    private static void CheckPages(Corpus corpus)
    {
        var source = Html.Write(corpus);
        source = Html.WithoutEnd(source);
        var page = Html.Parse(source);
        CheckPage(source, page);
        foreach (var paragraph in corpus.Paragraphs)
        {
            var block = page.GetElementById(PageIds.Of(paragraph));
            Assert.NotNull(block);
            AssertShows(paragraph, block);
        }

        foreach (var (part, id) in corpus.Quotes.Select(quote => ((ArticlePart)quote, PageIds.Of(quote)))
            .Concat(corpus.Dates.Select(date => ((ArticlePart)date, PageIds.Of(date))))
            .Concat(corpus.Claims.SelectMany(claim => claim.Evidence).Select(evidence => ((ArticlePart)evidence, PageIds.Of(evidence)))))
        {
            Assert.True(part.Span.Length == 0 || page.GetElementById(id) is not null, id);
        }

        foreach (var article in corpus.Articles)
        {
            var own = Html.WithoutEnd(article.ToHtml());
            var single = Html.Parse(own);
            CheckPage(own, single);
            Assert.NotNull(single.GetElementById(PageIds.Of(article)));
        }
    }

    private static void AssertShows(Paragraph paragraph, IElement block)
    {
        var expected = Html.Show(paragraph.NormalizedText);
        var shown = Html.TextOf(block);

        // The id of a paragraph that continues after another block is on its first part.
        Assert.True(shown == expected || (shown.Length > 0 && expected.StartsWith(shown, StringComparison.Ordinal)), $"expected {expected}\nshown    {shown}");
    }

    private static void CheckPage(string source, IHtmlDocument page)
    {
        AssertBuiltAsWritten(source, page);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        var known = ids.ToHashSet(StringComparer.Ordinal);
        Assert.All(page.QuerySelectorAll("a[href]"), link =>
        {
            var address = link.GetAttribute("href")!;
            Assert.True(address.StartsWith('#') ? known.Contains(address[1..]) : address.StartsWith("http", StringComparison.Ordinal), address);
        });
        foreach (var name in new[] { "aria-labelledby", "for" })
        {
            Assert.All(page.QuerySelectorAll($"[{name}]"), element => Assert.Contains(element.GetAttribute(name)!, known));
        }

        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name == "style"
            || attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("meta[http-equiv=Content-Security-Policy]"));
        Assert.NotEqual("", page.Title);
        Assert.All(page.QuerySelectorAll("h1, h2, h3, h4, summary, a, button"), element => Assert.False(element.TextContent.Length == 0, element.OuterHtml));
    }

    // An HTML parser closes elements that are not allowed where they are written, and moves content out of tables. Then the built elements differ from the
    // written ones.
    private static void AssertBuiltAsWritten(string source, IHtmlDocument page)
    {
        var open = new Stack<string>();
        var written = new List<string>();
        foreach (Match tag in Tag().Matches(Opaque().Replace(source, "$1$2")))
        {
            var name = tag.Groups[2].Value;
            if (tag.Groups[1].Length > 0)
            {
                Assert.Equal(name, open.Pop());
                continue;
            }

            written.Add($"{(open.Count == 0 ? "" : open.Peek())}>{name}");
            if (name is not ("meta" or "link" or "input" or "br" or "wbr"))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
        Assert.Equal(written, page.All.Select(element => $"{element.ParentElement?.LocalName}>{element.LocalName}"));
    }

    [GeneratedRegex("<(/?)([a-z][a-z0-9]*)[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(<(?:script|style)[^<>]*>)[^<]*(?:<(?!/)[^<]*)*(</(?:script|style)>)")]
    private static partial Regex Opaque();
}
