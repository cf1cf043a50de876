using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dataset.Explorer.Pages;
using Dataset.Tests.Fuzz;
using Dataset.Tests.Fuzzing;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Companion.Tests.Explorer;

/// <summary>Verifies that a page whose script adds marks and long views has the same elements as one that includes them.</summary>
public class LargePageTests
{
    [Fact]
    public void A_large_page_of_SeoulSummit_has_the_elements_of_a_small_one() => Check(SeoulSummit.Corpus);

    [Fact]
    public void A_large_page_of_any_corpus_has_the_elements_of_a_small_one() => FuzzRun.ForAll(
        40,
        FuzzCorpus.Of(1, 3, static i => Gen.Elements($"a/{i}", $"b/{i}.md")),
        static x => x.Shrink(),
        static x => Check(Corpus.Create("Fuzz", x.Files.Select(static file => new ArticleSource(file.Key, file.Text)), x.Declarations.Options)),
        tries: 200);

    [Fact]
    public void A_large_page_has_all_texts_without_the_script()
    {
        var large = Parse(SeoulSummit.Corpus, isLarge: true);
        foreach (var paragraph in SeoulSummit.Paragraphs)
        {
            Assert.Equal(paragraph.NormalizedText, large.GetElementById(PageIds.Of(paragraph))!.TextContent);
        }
    }

    private static void Check(Corpus corpus)
    {
        var (small, large) = (Parse(corpus, isLarge: false), Parse(corpus, isLarge: true));
        Complete(large);

        // A large page leaves out links to single paragraphs.
        foreach (var number in small.QuerySelectorAll("a.number").ToList())
        {
            number.PreviousSibling?.RemoveFromParent();
            number.RemoveFromParent();
        }

        Assert.Equal(ContentOf(small), ContentOf(large));
    }

    // Whitespace between blocks is ignored; inside blocks, it is significant.
    private static string ContentOf(IHtmlDocument page)
    {
        foreach (var article in page.QuerySelectorAll("[data-article]"))
        {
            article.RemoveAttribute("data-article");
        }

        foreach (var text in page.QuerySelector("main")!.Descendants<IText>().Where(text => text.Data is "\n").ToList())
        {
            text.RemoveFromParent();
        }

        return page.QuerySelector("main")!.OuterHtml;
    }

    private static IHtmlDocument Parse(Corpus corpus, bool isLarge)
    {
        using var stream = new MemoryStream();
        Site.Write(corpus, stream, new(), isLarge);
        return Html.Parse(Html.WithoutEnd(Encoding.UTF8.GetString(stream.ToArray())));
    }

    // Does the same as Assets/build.js.
    private static void Complete(IHtmlDocument page)
    {
        using var data = JsonDocument.Parse(page.GetElementById("deferred")!.TextContent);
        var elements = data.RootElement.GetProperty("elements").EnumerateArray().ToList();
        foreach (var article in page.QuerySelectorAll("article > noscript").ToList())
        {
            article.Replace([.. article.ChildNodes]);
        }

        foreach (var script in page.QuerySelectorAll("script.deferred").ToList())
        {
            using var program = JsonDocument.Parse(script.TextContent);
            var made = page.CreateElement("div");
            Build(page, made, program.RootElement, elements, "");
            foreach (var child in made.ChildNodes.ToList())
            {
                script.Parent!.InsertBefore(child, script);
            }

            script.RemoveFromParent();
        }

        foreach (var article in page.QuerySelectorAll("[data-article]"))
        {
            var number = int.Parse(article.GetAttribute("data-article")!, CultureInfo.InvariantCulture);
            var programs = data.RootElement.GetProperty("marks")[number];
            var blocks = article.QuerySelectorAll(".t, .text .section, .text .byline, .text .raw, .text .boilerplate").ToList();
            Assert.Equal(programs.GetArrayLength(), blocks.Count);
            for (var i = 0; i < blocks.Count; i++)
            {
                if (programs[i].ValueKind == JsonValueKind.Array)
                {
                    var text = blocks[i].TextContent;
                    blocks[i].TextContent = "";
                    Build(page, blocks[i], programs[i], elements, text);
                }
            }
        }
    }

    private static void Build(IHtmlDocument page, IElement parent, JsonElement program, List<JsonElement> elements, string text)
    {
        var open = new Stack<INode>([parent]);
        var position = 0;
        foreach (var token in program.EnumerateArray())
        {
            if (token.ValueKind == JsonValueKind.String)
            {
                open.Peek().AppendChild(page.CreateTextNode(token.GetString()!));
            }
            else if (token.ValueKind == JsonValueKind.Array)
            {
                Begin(page, open, token);
            }
            else if (token.GetInt32() is > 0 and var length)
            {
                open.Peek().AppendChild(page.CreateTextNode(text.Substring(position, length)));
                position += length;
            }
            else if (token.GetInt32() < 0)
            {
                Begin(page, open, elements[-1 - token.GetInt32()]);
            }
            else
            {
                open.Pop();
            }
        }

        Assert.Single(open);
        Assert.Equal(text.Length, position);
    }

    private static void Begin(IHtmlDocument page, Stack<INode> open, JsonElement tag)
    {
        var parts = tag.EnumerateArray().Select(part => part.GetString()!).ToList();
        var element = page.CreateElement(parts[0]);
        for (var i = 1; i < parts.Count; i += 2)
        {
            element.SetAttribute(parts[i], parts[i + 1]);
        }

        open.Peek().AppendChild(element);
        open.Push(element);
    }
}
