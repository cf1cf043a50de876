using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Explorer.Html;
using Dataset.Explorer.Marks;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>
/// Writes the text of an article block by block, with its marks. Every character that is not whitespace is shown; blocks that are not part of the story can be
/// folded away.
/// </summary>
/// <remarks>
/// The class <c>t</c> is on the blocks that the term index covers, and the class <c>x</c> is on everything that the page adds. The script searches for words in
/// the first and skips the second.
/// </remarks>
internal sealed class ArticleBody(PageContext context)
{
    private readonly MarkElements _elements = new(context.Links);

    /// <summary>Writes the headline, from the text if it appears there.</summary>
    public void WriteHeadline(HtmlWriter html, Article article, ArticleMarks marks)
    {
        if (FindHeadline(article) is { } block)
        {
            html.Start("h2").Class("t");
            WriteText(html, article, block.Span, marks);
            html.End();
        }
        else
        {
            html.Start("h2").Isolated(article.Headline ?? article.MemberName).End();
        }
    }

    /// <summary>Writes all blocks except the headline.</summary>
    public void Write(HtmlWriter html, Article article, ArticleMarks marks)
    {
        var headline = FindHeadline(article);
        var paragraphs = new ParagraphCutter(article);
        var isFolded = false;
        var sign = string.Empty;
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            var block = article.Blocks[i];
            if (block.Equals(headline))
            {
                continue;
            }

            if (block.Kind == BlockKind.Separator)
            {
                sign = string.Concat(sign, block.AsSpan().Trim());
                continue;
            }

            var isLeftOver = IsLeftOver(block);
            if (isFolded && !isLeftOver)
            {
                html.End().Line();
            }
            else if (!isFolded && isLeftOver)
            {
                html.Start("details").Class("rest").Element("summary", "Not part of the story");
            }

            isFolded = isLeftOver;

            // The hyphen of a list item, or the symbol of a quoted line.
            WriteSign(html, ref sign);
            if (block.Kind == BlockKind.Paragraph)
            {
                foreach (var (span, paragraph) in paragraphs.Cut(block))
                {
                    html.Start("p").Class("t").Attribute("id", paragraph is null ? null : PageIds.Of(paragraph));
                    html.Attribute("data-breaks", paragraph is null ? null : SentenceBreaks.Of(paragraph, span));
                    WriteText(html, article, span, marks);
                    html.End().Line();
                }
            }
            else
            {
                WriteBlock(html, block, marks);
            }
        }

        WriteSign(html, ref sign);
        if (isFolded)
        {
            html.End().Line();
        }
    }

    private static void WriteSign(HtmlWriter html, ref string sign)
    {
        // The number signs of a heading are represented by its element.
        if (sign.Trim('#').Length > 0)
        {
            html.Element("span", "x sign", sign);
        }

        sign = string.Empty;
    }

    private void WriteBlock(HtmlWriter html, Block block, ArticleMarks marks)
    {
        var (element, @class) = ElementOf(block.Kind);
        html.Start(element).Class(@class);
        if (block.Kind is BlockKind.Code or BlockKind.Table or BlockKind.Markup)
        {
            // Long lines scroll, also for keyboard users.
            html.Attribute("tabindex", "0");
            WriteText(html, block.Article, block.Span, marks, isRaw: true);
        }
        else if (block.Kind == BlockKind.Boilerplate)
        {
            WriteText(html, block.Article, Trim(block), marks, isRaw: true);
        }
        else
        {
            WriteText(html, block.Article, block.Span, marks);
        }

        html.End().Line();
    }

    private void WriteText(HtmlWriter html, Article article, TextSpan span, ArticleMarks marks, bool isRaw = false)
    {
        var inside = marks.In(span);
        var pieces = TextPieces.Cut(article, span, inside, isRaw);
        if (context.Marks is not { } deferred)
        {
            new MarkedText(_elements).Write(html, pieces, inside, marks);
            return;
        }

        foreach (var piece in pieces)
        {
            html.Text(piece.Text);
        }

        deferred.AddBlock(inside.Count == 0 ? null : writer => new MarkedText(_elements).Write(writer, pieces, inside, marks));
    }

    private static TextSpan Trim(Block block)
    {
        var text = block.AsSpan();
        var start = text.Length - text.TrimStart().Length;
        return new(block.Span.Start + start, text.Trim().Length);
    }

    private static (string Element, string Class) ElementOf(BlockKind kind) => kind switch
    {
        BlockKind.Headline => ("p", "t headline"),
        BlockKind.Section => ("p", "section"),
        BlockKind.Deck => ("p", "t deck"),
        BlockKind.Byline => ("p", "byline"),
        BlockKind.Subheading => ("h3", "t"),
        BlockKind.Credit => ("p", "t credit"),
        BlockKind.Code or BlockKind.Table or BlockKind.Markup => ("pre", "raw"),
        _ => ("p", "boilerplate"),
    };

    private static bool IsLeftOver(Block block) => block.Kind is BlockKind.Boilerplate or BlockKind.Markup;

    // If the headline comes from elsewhere, a headline block is shown at its place in the text.
    private static Block? FindHeadline(Article article) => article.Blocks.FirstOrDefault(
        block => block.Kind == BlockKind.Headline && article.Headline is { } headline
            && (block.Text == headline || article.GetNormalizedText(block.Span) == headline));

    /// <summary>Splits blocks at the borders of paragraphs. Most blocks are a single paragraph.</summary>
    private sealed class ParagraphCutter(Article article)
    {
        private int _next;

        public IEnumerable<(TextSpan Span, Paragraph? Paragraph)> Cut(Block block)
        {
            var position = block.Span.Start;
            while (_next < article.Paragraphs.Count && article.Paragraphs[_next].Span.Start < block.Span.End)
            {
                var paragraph = article.Paragraphs[_next];
                if (paragraph.Span.Start > position && !article.AsSpan(TextSpan.FromBounds(position, paragraph.Span.Start)).IsWhiteSpace())
                {
                    yield return (TextSpan.FromBounds(position, paragraph.Span.Start), null);
                }

                var start = Math.Max(position, paragraph.Span.Start);
                var end = Math.Min(block.Span.End, paragraph.Span.End);
                if (end > start)
                {
                    // A paragraph that began in an earlier block has its id there.
                    yield return (TextSpan.FromBounds(start, end), paragraph.Span.Start >= block.Span.Start ? paragraph : null);
                }

                position = Math.Max(position, end);
                if (paragraph.Span.End > block.Span.End)
                {
                    yield break;
                }

                _next++;
            }

            if (position < block.Span.End && !article.AsSpan(TextSpan.FromBounds(position, block.Span.End)).IsWhiteSpace())
            {
                yield return (TextSpan.FromBounds(position, block.Span.End), null);
            }
        }
    }
}
