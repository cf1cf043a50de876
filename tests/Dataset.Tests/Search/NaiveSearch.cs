using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Tests.Search;

/// <summary>Answers queries by scanning every text. The index is compared with this class, which shares no code with it.</summary>
internal static class NaiveSearch
{
    public sealed record Item(string[] Words, bool Prefix, bool Excluded);

    /// <summary>A hit: the best sentence of the article, and the spans to highlight.</summary>
    public sealed record Hit(string Key, double Score, TextSpan Best, TextSpan[] Highlights);

    public static List<Hit> Search(Corpus corpus, IReadOnlyList<Item> asked)
    {
        // Repeated items count once.
        var items = asked.DistinctBy(item => (string.Join(' ', item.Words), item.Prefix, item.Excluded)).ToList();
        var units = corpus.Articles.ToDictionary(a => a, Units);
        var places = items.Select(item => corpus.Articles.ToDictionary(a => a, a => units[a].Select(u => PlacesIn(u.Pieces, item)).ToList())).ToList();
        var average = Math.Max(1, units.Values.Select(Length).DefaultIfEmpty(0).Average());
        var weights = items.Select((item, i) => Weight(places[i].Values.Count(Has), units.Count)).ToList();
        return corpus.Articles
            .Where(a => items.Select((item, i) => Has(places[i][a]) != item.Excluded).All(x => x))
            .Select(a => MakeHit(a, units[a], average, items.Index().Where(x => !x.Item.Excluded).Select(x => (weights[x.Index], places[x.Index][a])).ToList()))
            .OrderByDescending(hit => Math.Round(hit.Score, 9)).ThenBy(hit => hit.Key, StringComparer.Ordinal)
            .ToList();
    }

    private static bool Has(List<List<TextSpan>> places) => places.Any(p => p.Count > 0);

    private static double Weight(double n, double all) => Math.Log(1 + ((all - n + 0.5) / (n + 0.5)));

    private static double Length(List<Unit> units) => units.Sum(u => u.Pieces.Count(p => p.First));

    private static Hit MakeHit(Article article, List<Unit> units, double average, List<(double Weight, List<List<TextSpan>> Places)> items)
    {
        var score = items.Sum(item =>
        {
            var tf = item.Places.Sum(p => p.Count);
            return item.Weight * tf * 2.2 / (tf + (1.2 * (0.25 + (0.75 * Length(units) / average))));
        });
        var best = Enumerable.Range(0, units.Count)
            .OrderByDescending(u => Math.Round(items.Sum(item => item.Places[u].Count > 0 ? item.Weight : 0), 9))
            .ThenByDescending(u => items.Sum(item => item.Places[u].Count)).First();
        var highlights = new List<TextSpan>();
        foreach (var place in items.SelectMany(item => item.Places[best]).OrderBy(p => p.Start).ThenByDescending(p => p.End))
        {
            if (highlights.Count > 0 && place.Start < highlights[^1].End)
            {
                highlights[^1] = TextSpan.FromBounds(highlights[^1].Start, Math.Max(highlights[^1].End, place.End));
            }
            else
            {
                highlights.Add(place);
            }
        }

        return new Hit(article.Key, score, units[best].Span, [.. highlights]);
    }

    private static List<Unit> Units(Article article) =>
        article.Sentences.Select(s => s.Span)
            .Concat(new[] { BlockKind.Headline, BlockKind.Deck, BlockKind.Subheading, BlockKind.Credit }
                .SelectMany(kind => article.Blocks.Where(b => b.Kind == kind)).Select(b => b.Span))
            .Select(span => new Unit(span, [.. TextAnalyzer.Tokenize(article[span]).SelectMany(word => PiecesOf(word, span.Start))]))
            .ToList();

    private static IEnumerable<Piece> PiecesOf(Word word, int start)
    {
        var whole = new TextSpan(start + word.Span.Start, word.Span.Length);
        var pieces = word.Text.Split('-', StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            at = word.Text.IndexOf(pieces[i], at, StringComparison.Ordinal);
            yield return new Piece(pieces[i], new TextSpan(whole.Start + at, pieces[i].Length), word.Text, whole, i == 0, pieces.Length);
            at += pieces[i].Length;
        }
    }

    // Every place counts, including those of a second form of a piece.
    private static List<TextSpan> PlacesIn(List<Piece> pieces, Item item)
    {
        if (item.Words.Length > 1)
        {
            return [.. Enumerable.Range(0, pieces.Count).Select(start => (Start: start, End: EndOf(pieces, start, item, 0))).Where(x => x.End >= 0)
                .Select(x => TextSpan.FromBounds(pieces[x.Start].Span.Start, x.End))];
        }

        return [.. pieces.SelectMany(p => p.First && p.Word.Contains('-', StringComparison.Ordinal) ? [(p.Word, p.WordSpan), (p.Text, p.Span)]
                : new[] { (p.Text, p.Span) })
            .SelectMany(x => Forms(x.Item1).Where(f => Fits(f, item, 0)).Select(_ => x.Item2))];
    }

    private static bool Fits(string form, Item item, int word) => item.Prefix && word == item.Words.Length - 1
        ? form.StartsWith(item.Words[word], StringComparison.Ordinal) : form == item.Words[word];

    private static int EndOf(List<Piece> pieces, int at, Item item, int word)
    {
        if (at >= pieces.Count)
        {
            return -1;
        }

        var current = pieces[at];
        var last = word == item.Words.Length - 1;
        if (current.First && current.Count > 1 && Forms(current.Word).Any(f => Fits(f, item, word)))
        {
            var end = last ? current.WordSpan.End : EndOf(pieces, at + current.Count, item, word + 1);
            if (end >= 0)
            {
                return end;
            }
        }

        return !Forms(current.Text).Any(f => Fits(f, item, word)) ? -1 : last ? current.Span.End : EndOf(pieces, at + 1, item, word + 1);
    }

    private static HashSet<string> Forms(string piece)
    {
        var full = string.Concat(piece.Select(CaseFolding.Fold)).Replace('\u2019', '\'');
        var forms = new HashSet<string> { full, string.Concat(full.Select(BaseLetters.Of)) };
        foreach (var form in forms.ToList())
        {
            if (form.EndsWith("'s", StringComparison.Ordinal) && form.Length > 2)
            {
                forms.Add(form[..^2]);
            }
        }

        return forms;
    }

    private sealed record Unit(TextSpan Span, List<Piece> Pieces);

    private sealed record Piece(string Text, TextSpan Span, string Word, TextSpan WordSpan, bool First, int Count);
}
