using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dataset.Benchmarks.Corpora;

namespace Dataset.Benchmarks.Tables;

/// <summary>
/// A corpus of articles that copy sentences from each other: articles of pseudo-words, each with a few sentences of another article (in which some words are
/// replaced), a few dates, and evidence of some of a hundred claims. The same count produces the same corpus.
/// </summary>
internal static class Rewritten
{
    private const int Claims = 100;
    private const int Taken = 4;

    public static Corpus Make(int articles)
    {
        var random = new Random(articles);
        var source = PseudoCorpus.Make(articles);
        var sentences = source.Articles.Select(article => article.Text.Split(". ").Where(text => text.Length > 60 && !text.Contains('\n')).ToArray()).ToArray();
        ArticleSource[] texts = [.. source.Articles.Select((article, i) => new ArticleSource(article.Key, article.Text + "\n" + string.Join(
            "\n\n", Enumerable.Range(0, Taken).Select(_ => Take(sentences[random.Next(Math.Max(0, i - 20), i + 1)], random)).Append(Date(random))
                .Append($"The mark of claim {random.Next(Claims):000} was seen, and that of claim {random.Next(Claims):000} was, too."))))];
        return Corpus.Create("Rewritten", texts, new()
        {
            ReferenceDate = new DateOnly(2024, 9, 6),
            Entities = [.. source.Names.Select(name => new EntityOptions(Enum.Parse<EntityKind>(name.Kind), name.Name, name.Alias))],
            Claims = [.. Enumerable.Range(0, Claims).Select(i => new ClaimOptions($"Claim{i:000}", $"The mark of {i} was seen.")
            {
                Evidence = [.. Evidence(texts, i)],
                Disputes = i % 2 == 1 ? $"Claim{i - 1:000}" : null,
            })],
        });
    }

    private static IEnumerable<EvidenceOptions> Evidence(ArticleSource[] texts, int claim)
    {
        var words = $"claim {claim:000} was";
        return texts.Where(text => text.Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at
            && text.Text.LastIndexOf(words, StringComparison.Ordinal) == at).Select(text => new EvidenceOptions(words, text.Key));
    }

    // Every eighth word is replaced.
    private static string Take(string[] sentences, Random random)
    {
        if (sentences.Length == 0)
        {
            return "Nothing was said.";
        }

        var words = sentences[random.Next(sentences.Length)].Split(' ');
        return string.Join(' ', words.Select(word => random.Next(8) == 0 ? words[random.Next(words.Length)] : word)) + ".";
    }

    private static string Date(Random random)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(random.Next(1800));
        return string.Create(CultureInfo.InvariantCulture, $"It was on {day:MMMM d, yyyy}, and again in {day:MMMM yyyy}, and on Friday, the harbour said.");
    }
}
