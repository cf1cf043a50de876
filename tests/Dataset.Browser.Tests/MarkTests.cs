using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Corpora;
using Dataset.Browser.Tests.Harness;
using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests;

/// <summary>Verifies that the texts on the page are those of the library, and that every mark is in the right place.</summary>
public class MarkTests(BrowserFixture browser) : BrowserTest(browser)
{
    // For each block: its text without what the page adds, and the ranges that are in elements of each kind, joined if they touch.
    private const string ReadBlocks =
        """
        ids => ids.map(id => {
          const block = document.getElementById(id);
          if (!block) return null;
          const marks = {}, ids = {};
          let text = '';
          const walk = (node, kinds) => {
            if (node.nodeType === Node.TEXT_NODE) {
              for (const kind of kinds) {
                const spans = marks[kind] ??= [];
                const last = spans[spans.length - 1];
                if (node.data.length === 0) continue;
                if (last && last[1] === text.length) last[1] += node.data.length; else spans.push([text.length, text.length + node.data.length]);
              }
              text += node.data;
            } else if (!node.classList.contains('x')) {
              const kind = node === block ? null : node.localName === 'q' ? 'quote' : node.classList.contains('e') ? 'evidence'
                : node.classList.contains('d') ? 'date ' + node.dataset.day : node.classList.contains('m') ? 'mention ' + node.title : null;
              if (node !== block && node.id) ids[node.id] = text.length;
              const own = kind === null || kinds.includes(kind) ? kinds : [...kinds, kind];
              for (const child of node.childNodes) walk(child, own);
            }
          };
          walk(block, []);
          return [text, Object.entries(marks).map(([kind, spans]) => `${kind}: ${spans.map(span => span.join('-')).join(' ')}`).sort().join('\n'),
            Object.entries(ids).map(([id, place]) => `${id} at ${place}`).sort().join('\n')];
        })
        """;

    public static TheoryData<string> Names => ["summit", "markdown", "words", "right to left", "hostile", "pseudo"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_paragraph_has_its_text_and_its_marks(string name)
    {
        var corpus = Find(name);
        var page = await OpenAsync(corpus);
        var paragraphs = corpus.Paragraphs.ToList();
        var blocks = await page.EvaluateAsync<string[][]>(ReadBlocks, paragraphs.Select(PageIds.Of).ToArray());
        var wrong = new List<string>();
        foreach (var (paragraph, block) in paragraphs.Zip(blocks))
        {
            var (text, marks, ids) = Expect(paragraph);
            if (block is null || text != block[0] || marks != block[1] || ids != block[2])
            {
                wrong.Add($"{PageIds.Of(paragraph)}\nexpected {text}\n{marks}\n{ids}\non page  {string.Join('\n', block ?? [])}\n");
            }
        }

        Assert.NotEmpty(paragraphs);
        Assert.Empty(wrong.Take(5));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Headlines_sections_bylines_and_other_blocks_are_also_shown(string name)
    {
        var corpus = Find(name);
        var page = await OpenAsync(corpus);
        foreach (var article in corpus.Articles)
        {
            var shown = Squeeze(await page.EvaluateAsync<string>(
                """
                id => {
                  const copy = document.getElementById(id).cloneNode(true);
                  copy.querySelectorAll('.who, .claim.x, aside, .facts, .order, summary').forEach(added => added.remove());
                  return copy.textContent;
                }
                """,
                PageIds.Of(article)));
            foreach (var block in article.Blocks)
            {
                var text = Squeeze(Show(block.Kind is BlockKind.Boilerplate or BlockKind.Code or BlockKind.Table or BlockKind.Markup or BlockKind.Separator
                    ? block.Text : article.GetNormalizedText(block.Span)));

                // The heading element replaces the signs of a Markdown heading.
                Assert.True(shown.Contains(text.Trim('#'), StringComparison.Ordinal), $"{article.Key}, {block.Kind}: {text}");
            }
        }
    }

    [Fact]
    public async Task Quotations_are_followed_by_their_speakers_and_evidence_by_its_claim()
    {
        var corpus = SeoulSummit.Corpus;
        var page = await OpenAsync(corpus);
        var speakers = await page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('.text .who'), who => who.textContent)");
        Assert.Equal(
            corpus.Quotes.Where(quote => quote.Kind != QuoteKind.Term)
                .Select(quote => quote.Speaker?.Name ?? quote.SpeakerText).OfType<string>().Order(StringComparer.Ordinal),
            speakers.Order(StringComparer.Ordinal));
        Assert.Equal(
            corpus.Claims.Sum(claim => claim.Evidence.Count),
            await page.Locator(".text .claim.x, h2 .claim.x").CountAsync());
    }

    [Fact]
    public async Task A_date_shows_its_day_on_hover_and_on_focus()
    {
        var date = SeoulSummit.Corpus.Dates.First(date => date.Range is not null);
        var id = PageIds.Of(date);
        var page = await OpenAsync(SeoulSummit.Corpus, PageIds.Of(date.Article));
        var expected = $"\"{English.Days(date.Range!.Value)}\"";
        var element = page.Locator("#" + id);
        Assert.Equal("none", await TooltipAsync(element));
        await element.HoverAsync();
        Assert.Equal(expected, await TooltipAsync(element));
        await page.Mouse.MoveAsync(0, 0);
        Assert.Equal("none", await TooltipAsync(element));

        // By keyboard, from the previous link.
        await page.EvaluateAsync(
            """
            id => {
              const stops = Array.from(document.querySelectorAll('.page.on a[href], .page.on [tabindex="0"]'));
              stops[stops.indexOf(document.getElementById(id)) - 1].focus();
            }
            """,
            id);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(id, await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.Equal(expected, await TooltipAsync(element));
    }

    private static Corpus Find(string name) => name switch
    {
        "summit" => SeoulSummit.Corpus,
        "markdown" => Texts.Markdown,
        "words" => Texts.Words,
        "right to left" => Texts.RightToLeft,
        "hostile" => Texts.Hostile,
        _ => Texts.Many(20),
    };

    private static Task<string> TooltipAsync(ILocator element) => element.EvaluateAsync<string>("element => getComputedStyle(element, '::after').content");

    private static (string Text, string Marks, string Ids) Expect(Paragraph paragraph)
    {
        var article = paragraph.Article;
        var spans = new SortedDictionary<string, List<(int Start, int End)>>(StringComparer.Ordinal);
        var ids = new List<string>();
        foreach (var (kind, part, id) in PartsOf(article))
        {
            int start = Math.Max(part.Span.Start, paragraph.Span.Start), end = Math.Min(part.Span.End, paragraph.Span.End);
            if (start < end)
            {
                var (first, last) = (PlaceOf(paragraph, start), PlaceOf(paragraph, end));
                if (first < last)
                {
                    (spans.TryGetValue(kind, out var list) ? list : spans[kind] = []).Add((first, last));
                }

                if (id is not null && part.Span.Start >= paragraph.Span.Start)
                {
                    ids.Add($"{id} at {first}");
                }
            }
        }

        return (Show(paragraph.NormalizedText), string.Join('\n', spans
            .Select(kind => $"{kind.Key}: {string.Join(' ', Join(kind.Value))}").Order(StringComparer.Ordinal)),
            string.Join('\n', ids.Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<(string Kind, ArticlePart Part, string? Id)> PartsOf(Article article) =>
    [
        .. article.Quotes.Select(quote => ("quote", (ArticlePart)quote, (string?)PageIds.Of(quote))),
        .. article.Claims.SelectMany(claim => claim.Evidence).Where(evidence => evidence.Article.Equals(article))
            .Select(evidence => ("evidence", (ArticlePart)evidence, (string?)PageIds.Of(evidence))),
        .. article.Dates.Select(date => ($"date {(date.Range is { } range ? English.Days(range) : "day uncertain")}", (ArticlePart)date,
            (string?)PageIds.Of(date))),
        .. article.Mentions.Select(mention => ($"mention {Show(mention.Entity.Name)}", (ArticlePart)mention, (string?)null)),
    ];

    private static int PlaceOf(Paragraph paragraph, int position) =>
        paragraph.Article.GetNormalizedText(TextSpan.FromBounds(paragraph.Span.Start, position)).Length;

    private static IEnumerable<string> Join(List<(int Start, int End)> spans)
    {
        spans.Sort();
        var (start, end) = spans[0];
        foreach (var next in spans.Skip(1))
        {
            if (next.Start > end)
            {
                yield return $"{start}-{end}";
                (start, end) = next;
            }
            else
            {
                end = Math.Max(end, next.End);
            }
        }

        yield return $"{start}-{end}";
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    // Replaces what a page cannot contain: NUL and halves of surrogate pairs.
    private static string Show(string text) => TextsOnPages.Show(text);
}
