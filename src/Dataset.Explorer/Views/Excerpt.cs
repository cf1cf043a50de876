using System;
using Dataset.Explorer.Html;

namespace Dataset.Explorer.Views;

/// <summary>Writes a part of a text with the words around it.</summary>
internal static class Excerpt
{
    /// <summary>Writes the sentence of a part with the part marked in it, or the part alone if it is not in a sentence.</summary>
    public static void Write(HtmlWriter html, ArticlePart part, Sentence? sentence)
    {
        var article = part.Article;
        var whole = sentence?.Span ?? part.Span;
        var around = TextSpan.FromBounds(Math.Min(whole.Start, part.Span.Start), Math.Max(whole.End, part.Span.End));
        html.Start("bdi").Text(article.GetNormalizedText(TextSpan.FromBounds(around.Start, part.Span.Start)));
        html.Element("mark", article.GetNormalizedText(part.Span));
        html.Text(article.GetNormalizedText(TextSpan.FromBounds(part.Span.End, around.End))).End();
    }
}
