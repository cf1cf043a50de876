using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text.Terms;

namespace Dataset.Tests.Search;

/// <summary>
/// Implements the definition of wordings: all pairs of pieces are compared, the most similar first. Two groups are joined if they have no article in common and
/// all their pieces are similar.
/// </summary>
internal static class NaiveWordings
{
    public static IReadOnlyList<Cluster<Sentence>> OfSentences(Corpus corpus, double minimum) => Find(corpus.Sentences, _ => true, minimum);

    public static IReadOnlyList<Cluster<Quote>> OfQuotes(Corpus corpus, double minimum) => Find(corpus.Quotes, quote => quote.Kind != QuoteKind.Term, minimum);

    private static List<Cluster<T>> Find<T>(IReadOnlyList<T> pieces, Func<T, bool> takesPart, double minimum)
        where T : ArticlePart
    {
        var vectors = Weigh([.. pieces.Select(Count)]);
        var groups = Enumerable.Range(0, pieces.Count).Where(i => vectors[i].Count > 0 && takesPart(pieces[i]))
            .GroupBy(i => string.Join(' ', Count(pieces[i]).OrderBy(x => x.Key, StringComparer.Ordinal))).Select(group => group.ToList()).ToList();
        var pairs = from x in groups.SelectMany(g => g)
                    from y in groups.SelectMany(g => g)
                    where x < y && pieces[x].Article != pieces[y].Article
                    let score = Similarity(vectors[x], vectors[y])
                    where score >= minimum
                    orderby Math.Round(score, 9) descending, x, y
                    select (x, y);
        foreach (var (x, y) in pairs.ToList())
        {
            List<int> one = groups.Single(group => group.Contains(x)), other = groups.Single(group => group.Contains(y));
            if (one != other && !one.Any(i => other.Any(j => pieces[i].Article == pieces[j].Article))
                && one.All(i => other.All(j => Similarity(vectors[i], vectors[j]) >= minimum)))
            {
                one.AddRange(other);
                groups.Remove(other);
            }
        }

        return
        [
            .. groups.Where(group => group.Select(i => pieces[i].Article).Distinct().Count() > 1).OrderBy(group => group.Min())
                .Select(group => new Cluster<T>([.. group.Order().Select(i => pieces[i])],
                    group.SelectMany(i => group.Select(j => Similarity(vectors[i], vectors[j]))).Min())),
        ];
    }

    private static Dictionary<string, int> Count(ArticlePart piece)
    {
        var forms = new TermForms();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in TextAnalyzer.Tokenize(piece.Text))
        {
            forms.Set(word.AsSpan());
            var term = forms[forms.Count - 1].ToString();
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return counts;
    }

    private static Dictionary<string, double>[] Weigh(Dictionary<string, int>[] counts)
    {
        var frequencies = counts.SelectMany(x => x.Keys).GroupBy(x => x).ToDictionary(x => x.Key, x => x.Count());
        return
        [
            .. counts.Select(x =>
            {
                var weights = x.ToDictionary(y => y.Key, y => (1 + Math.Log(y.Value)) * Math.Log((counts.Length + 1) / (double)frequencies[y.Key]));
                var norm = Math.Sqrt(weights.Values.Sum(w => w * w));
                return weights.ToDictionary(w => w.Key, w => w.Value / norm);
            }),
        ];
    }

    private static double Similarity(Dictionary<string, double> x, Dictionary<string, double> y) =>
        Math.Min(1, x.Sum(weight => weight.Value * y.GetValueOrDefault(weight.Key)));

    internal sealed record Cluster<T>(T[] Versions, double Score);
}
