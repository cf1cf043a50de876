using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Dataset.Benchmarks.Corpora;

/// <summary>
/// A reproducible corpus of pseudo-words: the same seed and count produce the same bytes. The articles are as long as the five shipped articles (2.2 to 6.6
/// kB), have a headline, a dateline, paragraphs and quotations with speakers, and name some of the declared people, organizations and places.
/// </summary>
internal sealed class PseudoCorpus
{
    private static readonly int[] Lengths = [2208, 6565, 2750, 3056, 3753];

    private PseudoCorpus(IReadOnlyList<ArticleSource> articles, IReadOnlyList<(string Kind, string Name, string Alias)> names)
    {
        Articles = articles;
        Names = names;
    }

    /// <summary>The articles, in order of their keys.</summary>
    public IReadOnlyList<ArticleSource> Articles { get; }

    /// <summary>The declared names: attribute, full name, alias.</summary>
    public IReadOnlyList<(string Kind, string Name, string Alias)> Names { get; }

    /// <summary>The number of bytes of the texts in UTF-8.</summary>
    public long Bytes => Articles.Sum(a => (long)Encoding.UTF8.GetByteCount(a.Text));

    /// <summary>Creates a corpus.</summary>
    public static PseudoCorpus Make(int articles, int names = 300, int seed = 20240906)
    {
        var random = new Random(seed);
        var words = new PseudoWords(random);
        var declared = MakeNames(random, names);
        var list = new List<ArticleSource>(articles);
        for (var i = 0; i < articles; i++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"section{i % 10}/article_{i:00000}");
            list.Add(new ArticleSource(key, MakeText(random, words, declared, Lengths[random.Next(Lengths.Length)])));
        }

        list.Sort((x, y) => string.CompareOrdinal(x.Key, y.Key));
        return new PseudoCorpus(list, declared);
    }

    /// <summary>Creates a corpus of the text files below a folder, without declared names.</summary>
    public static PseudoCorpus Read(string folder) => new(TextFolder.Read(folder), []);

    /// <summary>Returns the attributes on the corpus class that declare the names.</summary>
    public string Attributes() =>
        string.Concat(Names.Select(n => $"[{n.Kind}(\"{n.Name}\", \"{n.Alias}\")]\n"));

    /// <summary>
    /// Returns the same corpus with ten properties of front matter in each article: texts, numbers, a list, a day, a URL, an enum member and a reference.
    /// </summary>
    public PseudoCorpus WithFrontMatter() => new(
        [.. Articles.Select((a, i) => new ArticleSource(a.Key, string.Create(CultureInfo.InvariantCulture, $"""
            ---
            desk: desk {i % 17}
            priority: {(i % 3 == 0 ? "High" : "Normal")}
            rank: {i % 9}
            keywords: [harbour, budget, word{i % 40}]
            weight: 0.{i:00000}5
            due: 2031-03-{1 + (i % 28):00}
            draft-of: {Names[i % Names.Count].Name}
            live: {(i % 2 == 0 ? "true" : "false")}
            link: https://example.org/{i}
            next: {Articles[(i + 1) % Articles.Count].Key}
            ---

            {a.Text}
            """).ReplaceLineEndings("\n")))],
        Names);

    private static List<(string Kind, string Name, string Alias)> MakeNames(Random random, int count)
    {
        // The surnames have their own words: a surname must not be a word of the running text.
        var surnames = new PseudoWords(new Random(random.Next()));
        var result = new List<(string, string, string)>();
        for (var i = 0; i < count; i++)
        {
            string first = Capital(surnames.Next() + "a"), last = Capital(surnames.Next() + "ov" + (i % 7 == 0 ? "ich" : "") + (char)('a' + (i % 26)));
            result.Add((i % 3) switch
            {
                0 => ("Person", $"{first} {last}", last),
                1 => ("Organization", $"{last} {first} Council", $"{last} Council"),
                _ => ("Place", $"{last} {first}", $"Port {last}"),
            });
        }

        return result;
    }

    private static string MakeText(Random random, PseudoWords words, List<(string Kind, string Name, string Alias)> names, int length)
    {
        var text = new StringBuilder();
        var here = Enumerable.Range(0, 6).Select(_ => names[(int)(names.Count * Math.Pow(random.NextDouble(), 2))]).ToList();
        text.Append(Capital(words.Next())).Append(' ').AppendJoin(' ', Enumerable.Range(0, 6).Select(_ => words.Next())).Append("\n\n");
        text.Append("SEOUL (Reuters) - ");
        while (text.Length < length)
        {
            var sentences = random.Next(1, 4);
            for (var s = 0; s < sentences; s++)
            {
                AppendSentence(text, random, words, here[random.Next(here.Count)], quoted: random.Next(4) == 0);
                text.Append(s + 1 < sentences ? ' ' : '\n');
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void AppendSentence(StringBuilder text, Random random, PseudoWords words, (string Kind, string Name, string Alias) name, bool quoted)
    {
        var count = random.Next(8, 26);
        var at = random.Next(1, count);
        text.Append(quoted ? "\u201C" : "");
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? Capital(words.Next()) : words.Next());
            text.Append(i == at && !quoted ? " " + (random.Next(3) == 0 ? name.Name : name.Alias) : "");
            text.Append(i + 1 < count ? random.Next(12) == 0 ? ", " : " " : "");
        }

        text.Append(quoted ? $",\u201D {name.Alias} said." : ".");
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
