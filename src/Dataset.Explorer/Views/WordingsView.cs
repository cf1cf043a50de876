using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>Statements that several articles make in different words, aligned word by word.</summary>
internal sealed class WordingsView(PageContext context) : View(context)
{
    private const int MostShown = 200;

    // The work grows faster than the corpus; the largest measured corpus has 31,000 sentences.
    private const int MostCompared = 200_000;

    // Articles with exactly the same words are listed once, up to a limit.
    private const int MostPlaces = 10;

    private readonly IReadOnlyList<Wording<Quote>> _quotes = context.Corpus.Wordings(context.Options.MinimumWording);
    private readonly IReadOnlyList<Wording<Sentence>> _sentences =
        HasTooManySentences(context.Corpus) ? [] : context.Corpus.SentenceWordings(context.Options.MinimumWording);

    public override string Id => PageIds.Wordings;

    public override string Title => "Wordings";

    public override bool IsEmpty => _quotes.Count + _sentences.Count == 0;

    public override bool CanWait => true;

    protected override void WriteContent(HtmlWriter html)
    {
        html.Start("p").Class("quiet").Text("Each wording is compared with the first one: ").Element("del", "only in the first").Text(" ");
        html.Element("ins", "only in this one").Text(".").End().Line();
        WriteAll(html, "Quotations", _quotes, (writer, quote) => writer.Attribute("href", Context.Links.To(quote)));
        if (HasTooManySentences(Corpus))
        {
            html.Element("p", "quiet", "Sentences are not compared in a corpus of this size.").Line();
        }

        WriteAll(html, "Sentences", _sentences, (writer, sentence) => writer.Attribute("href", Context.Links.To(sentence.Paragraph)));
    }

    private static bool HasTooManySentences(Corpus corpus) => corpus.Sentences.Count > MostCompared;

    private void WriteAll<T>(HtmlWriter html, string title, IReadOnlyList<Wording<T>> wordings, Action<HtmlWriter, T> link)
        where T : ArticlePart
    {
        if (wordings.Count == 0)
        {
            return;
        }

        html.Element("h3", title).Line();
        if (wordings.Count > MostShown)
        {
            html.Element("p", "quiet", $"The first {MostShown} of {wordings.Count}, ordered by the number of articles.").Line();
        }

        foreach (var wording in wordings.OrderByDescending(wording => wording.Articles.Count).Take(MostShown))
        {
            WriteWording(html, wording, link);
        }
    }

    private void WriteWording<T>(HtmlWriter html, Wording<T> wording, Action<HtmlWriter, T> link)
        where T : ArticlePart
    {
        var first = TextOf(wording.Versions[0]);
        html.Start("ol").Class("wording").Line();
        foreach (var version in wording.Versions.GroupBy(TextOf))
        {
            html.Start("li");
            foreach (var part in version.Take(MostPlaces))
            {
                WritePlace(html, part, link);
            }

            if (version.Count() > MostPlaces)
            {
                html.Element("small", $"and {version.Count() - MostPlaces} more");
            }

            html.Start("p");
            WriteChanges(html, first, version.Key, isFirst: version.Key == first);
            html.End().End().Line();
        }

        html.End().Line();
    }

    private void WritePlace<T>(HtmlWriter html, T part, Action<HtmlWriter, T> link)
        where T : ArticlePart
    {
        Context.WriteLabel(html, part.Article).Text(" ");
        if (part is Quote { Speaker: { } speaker })
        {
            html.Start("small").Isolated(speaker.Name).End().Text(" ");
        }

        html.Start("a").Class("go");
        link(html, part);
        html.Text("in the text").End().Text(" ");
    }

    private static void WriteChanges(HtmlWriter html, string first, string text, bool isFirst)
    {
        html.Start("bdi");
        if (isFirst)
        {
            html.Text(text);
        }
        else
        {
            foreach (var change in Corpus.Align(first, text))
            {
                WriteChange(html, change, first, text);
            }
        }

        html.End();
    }

    private static void WriteChange(HtmlWriter html, TextChange change, string first, string text)
    {
        if (change.Kind == ChangeKind.Equal)
        {
            html.Text(PieceOf(text, change.New));
            return;
        }

        if (change.Old is { Length: > 0 })
        {
            html.Element("del", PieceOf(first, change.Old));
        }

        if (change.New is { Length: > 0 })
        {
            html.Element("ins", PieceOf(text, change.New));
        }
    }

    private static ReadOnlySpan<char> PieceOf(string text, TextSpan? span) => span is { } piece ? text.AsSpan(piece.Start, piece.Length) : default;

    private static string TextOf(ArticlePart part) => part.Article.GetNormalizedText(part.Span);
}
