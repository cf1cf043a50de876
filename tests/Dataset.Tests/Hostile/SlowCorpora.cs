using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Dataset.Tests.Hostile;

/// <summary>
/// Corpora of a given size. Items that could be compared with all others of their kind are made alike on purpose: one headline for all articles, one alias for
/// all people, evidence with the same beginning, names inside names.
/// </summary>
internal static class SlowCorpora
{
    private static readonly ArticleSource[] OneArticle =
        [new("a", "The harbour\n\nKa Ova said \u201CIt is so\u201D on Monday. Port Kb opened, said Ova of the Kc Council.\n")];

    private static readonly Dictionary<string, Func<int, Corpus>> Makers = new()
    {
        ["articles"] = n => Make(Many(n, i => new ArticleSource($"news/{i}", $"Report {i}\n\nKa Ova said \u201CIt is so\u201D on Monday, {Word(i)}.\n")),
            new() { Entities = [new(EntityKind.Person, "Ka Ova", "Ova")] }),
        ["articles of one headline and text"] = n => Make(Many(n, i => new ArticleSource($"news/{i}", OneArticle[0].Text)), new()),
        ["articles that mention one of many names"] = n => Make(Many(n, i => new ArticleSource($"news/{i}", $"Report {i}\n\nPort Kb opened, said Ova.\n")),
            new() { Entities = [new(EntityKind.Person, "Ka Ova", "Ova"), new(EntityKind.Place, "Port Kb", Many(500, i => "Port " + Word(i)))] }),
        ["articles with tags and authors of their own"] = n =>
            Make(
                Many(n, i => new ArticleSource($"{Word(i)}", $"---\ntags: [{Word(i)}, shared]\nauthors: [Ka {Word(i)}]\n---\nReport {i}\n\nIt is so.\n")),
                new()),
        ["tags of one article"] = n => Make([new("a", $"---\ntags: [{Words(n, ", ")}]\n---\nIt is so.")], new()),
        ["authors of one article"] = n => Make([new("a", $"---\nauthors:\n{string.Concat(Many(n, i => $"  - Ka {Word(i)}\n"))}---\nIt is so.")], new()),
        ["entries of front matter"] = n => Make([new("a", $"---\n{string.Concat(Many(n, i => $"{Word(i)}: {i}\n"))}---\nIt is so.")], new()),
        ["entries of front matter that are excluded"] = n => Make([new("a", $"---\n{string.Concat(Many(n, i => $"{Word(i)}: {i}\n"))}---\nIt is so.")],
            new() { Exclude = "draft" }),
        ["front matter, deep"] = n => Make([new("a", $"---\n{string.Concat(Many(n, i => new string(' ', i % 60) + $"{Word(i)}:\n"))}---\nIt is so.")], new()),
        ["front matter with anchors"] = n =>
            Make([new("a", $"---\na: &x [{Words(n, ", ")}]\n{string.Concat(Many(n, i => $"b{i}: *x\n"))}---\nIt is so.")], new()),
        ["front matter in TOML"] = n => Make([new("a", $"+++\n{string.Concat(Many(n, i => $"[a.{Word(i)}]\nb = {i}\n"))}+++\nIt is so.")], new()),
        ["front matter in TOML, dotted"] = n => Make([new("a", $"+++\n{string.Concat(Many(n, i => $"a.b.{Word(i)} = {i}\n"))}+++\nIt is so.")], new()),
        ["front matter in JSON"] = n => Make([new("a", $"{{\n{string.Join(",\n", Many(n, i => $"\"{Word(i)}\": [{i}]"))}\n}}\nIt is so.")], new()),
        ["lines of JSON"] = n => Make([.. JsonLines(string.Concat(Many(n, i => $"{{\"id\": \"{Word(i)}\", \"text\": \"It is so.\"}}\n")))], new()),
        ["entries of a line of JSON"] = n =>
            Make([.. JsonLines($"{{\"id\": \"a\", \"text\": \"It is so.\", {string.Join(", ", Many(n, i => $"\"{Word(i)}\": {i}"))}}}")], new()),
        ["JSON, deep"] = n =>
        {
            var lists = string.Join(", ", Many(n, _ => new string('[', 60) + new string(']', 60)));
            return Make([.. JsonLines($"{{\"id\": \"a\", \"text\": \"It is so.\", \"x\": [{lists}]}}")], new());
        },
        ["JSON with escapes"] = n => Make([.. JsonLines($"{{\"id\": \"a\", \"text\": \"{string.Concat(Many(n, _ => "\\u0041\\n"))}\"}}")], new()),
        ["entries in front matter and beside it"] = n => Make(
            [
                new("a", $"---\n{string.Concat(Many(n, i => $"{Word(i)}: {i}\n"))}---\nIt is so.")
                {
                    Metadata = Many(n, i => i).ToDictionary(i => Word(2 * i), i => JsonSerializer.SerializeToElement(i)),
                },
            ],
            new()),
        ["declared articles"] = n => Make(Many(n, i => new ArticleSource($"news/{i}", "It is so.")),
            new() { Articles = Many(n, i => new ArticleOptions($"news/{i}") { Name = Word(i) }) }),
        ["declared articles that do not exist"] = n => Make(OneArticle, new() { Articles = Many(n, i => new ArticleOptions($"news/{Word(i)}")) }),
        ["people"] = n => Make(OneArticle, new() { Entities = Many(n, i => new EntityOptions(EntityKind.Person, $"Ka {Word(i)}", Word(i))) }),
        ["people of one alias"] = n => Make(OneArticle, new() { Entities = Many(n, i => new EntityOptions(EntityKind.Person, $"{Word(i)} Ova", "Ova")) }),
        ["people of one alias, in a text about them"] = n => Make([new("a", Repeat("Ova said so. ", n))],
            new() { Entities = Many(n, i => new EntityOptions(EntityKind.Person, $"{Word(i)} Ova", "Ova")) }),
        ["people of one alias, in a text that names some"] = n =>
            Make([new("a", string.Concat(Many(n, i => $"Then {Word(i % 7)} Ova and {Word(i % 5)} Ova said so. Ova did. ")))],
                new() { Entities = Many(n, i => new EntityOptions(EntityKind.Person, $"{Word(i)} Ova", "Ova")) }),
        ["people of one surname who speak"] = n => Make([new("a", string.Concat(Many(n, i => $"\u201CIt is {Word(i)},\u201D Mr. Ova said.\n\n")))],
            new() { Entities = Many(n, i => new EntityOptions(EntityKind.Person, $"{Word(i)} Ova")) }),
        ["people of one alias and an initial"] = n => Make([new("a", string.Concat(Many(n, i => $"So {Word(i)} J. Ova said it. ")))],
            new() { Entities = Many(n, i => new EntityOptions(EntityKind.Person, $"{Word(i)} Ova", "Ova")) }),
        ["people of one alias in a few texts"] = n => Make(Many(8, i => new ArticleSource($"{i}", Repeat("Ova said so. ", n / 8))),
            new() { Entities = Many(n, i => new EntityOptions(EntityKind.Person, $"{Word(i)} Ova", "Ova")) }),
        ["names of one surname that nobody declares"] = n =>
            Make(Many(n, i => new ArticleSource($"news/{i}", $"Then {Word(i)} Ova met Ova in {Word(i)} Bay. {Word(i)} Ova said so. Ova did.\n")), new()),
        ["organizations that share an alias"] = n => Make(OneArticle, new()
        {
            Entities = Many(n, i => new EntityOptions(EntityKind.Organization, $"Council of {Word(i)}") { SharedAliases = ["Kc Council"] }),
        }),
        ["aliases of one place"] = n =>
            Make(OneArticle, new() { Entities = [new EntityOptions(EntityKind.Place, "Port Kb", Many(n, i => $"Port {Word(i)}"))] }),
        ["aliases with one beginning"] = n => Make([new("a", Repeat("Port Elin Kb, Port Elin Kc. ", n))],
            new() { Entities = [new EntityOptions(EntityKind.Place, "Port Kb", Many(n, i => $"Port Elin {Word(i)}"))] }),
        ["places in a text"] = n => Make([new("a", string.Join(' ', Enumerable.Range(0, n).Select(i => $"Port {Word(i)} opened.")))],
            new() { Entities = Many(n, i => new EntityOptions(EntityKind.Place, $"Port {Word(i)}")) }),
        ["a text of nested aliases"] = n => Make([new("a", Repeat("Ka ", n))], new() { Entities = [new(EntityKind.Place, "Kb", Nested("Ka", 100))] }),
        ["a text of nested names of all kinds"] = n => Make([new("a", Repeat("Ka ", n))],
            new() { Entities = [.. Nested("Ka", 100).Select((x, i) => new EntityOptions((EntityKind)(i % 4), Word(i), x))] }),
        ["a text of nested aliases in capitals"] = n =>
            Make([new("a", Repeat("KA ", n))], new() { Entities = [new(EntityKind.Place, "Kb", Nested("Ka", 100))] }),
        ["a text of nested aliases in small letters"] = n =>
            Make([new("a", Repeat("ka ", n))], new() { Entities = [new(EntityKind.Place, "Kb", Nested("Ka", 100))] }),
        ["a text of nested aliases with hyphens"] = n =>
            Make([new("a", Repeat("Ka-", n))], new() { Entities = [new(EntityKind.Place, "Kb", Nested("Ka", 100))] }),
        ["as many nested aliases as their letters"] = n => Make([new("a", Repeat("Ka ", n))],
            new() { Entities = [new(EntityKind.Place, "Kb", Nested("Ka", (int)Math.Sqrt(4 * n)))] }),
        ["claims"] = n => Make(OneArticle,
            new() { Claims = Many(n, i => new ClaimOptions($"C{i}", "It is so.") { Evidence = [new("it is so")], Disputes = i == 0 ? null : $"C{i - 1}" }) }),
        ["claims that dispute one"] = n =>
            Make(OneArticle, new() { Claims = Many(n, i => new ClaimOptions($"C{i}", "It is so.") { Disputes = i == 0 ? null : "C0" }) }),
        ["claims that dispute none"] = n =>
            Make(OneArticle, new() { Claims = Many(n, i => new ClaimOptions($"C{i}", "It is so.") { Disputes = "D" + Word(i) }) }),
        ["evidence of one claim"] = n => Make(OneArticle, new()
        {
            Claims = [new ClaimOptions("C", "It is so.") { Evidence = Many(n, i => new EvidenceOptions($"Port Kb opened {Word(i)}")) }],
        }),
        ["evidence of one text"] = n => Make([new("a", Repeat("It is so. ", n))], new()
        {
            Claims = [new ClaimOptions("C", "It is so.") { Evidence = Many(n, _ => new EvidenceOptions("It is so")) }],
        }),
        ["evidence in evidence"] = n => Make([new("a", Repeat("It ", n))], new()
        {
            Claims = [new ClaimOptions("C", "It is so.") { Evidence = [.. Nested("It", (int)Math.Sqrt(4 * n)).Select(x => new EvidenceOptions(x))] }],
        }),
        ["speakers"] = n => Make([new("a", string.Join("\n\n", Enumerable.Range(0, n).Select(i => $"\u201CIt is {Word(i)},\u201D he said.")))],
            new() { Entities = [new(EntityKind.Person, "Ka Ova")], Speakers = Many(n, i => new SpeakerOptions($"It is {Word(i)}", "Ka Ova")) }),
        ["speakers with one opening"] = n => Make([new("a", string.Concat(Many(n, i => $"\u201CIt is {Word(i)},\u201D he said.\n\n")))],
            new() { Entities = [new(EntityKind.Person, "Ka Ova")], Speakers = Many(n, _ => new SpeakerOptions("It is", "Ka Ova")) }),
        ["speakers with one opening whom nobody knows"] = n => Make([new("a", string.Concat(Many(n, i => $"\u201CIt is {Word(i)},\u201D he said.\n\n")))],
            new() { Entities = [new(EntityKind.Person, "Ka Ova")], Speakers = Many(n, i => new SpeakerOptions("It is", Word(i))) }),
        ["speakers with openings in openings"] = n => Make([new("a", string.Concat(Many(n / 10, _ => $"\u201C{Repeat("It ", 40)},\u201D he said.\n\n")))],
            new()
            {
                Entities = [new(EntityKind.Person, "Ka Ova")],
                Speakers = [.. Nested("It", (int)Math.Sqrt(4 * n)).Select(x => new SpeakerOptions(x, "Ka Ova"))],
            }),
        ["speakers of one alias"] = n => Make(OneArticle, new()
        {
            Entities = Many(n, i => new EntityOptions(EntityKind.Person, $"{Word(i)} Ova", "Ova")),
            Speakers = Many(n, i => new SpeakerOptions($"It is {Word(i)}", "Ova")),
        }),
        ["a comparison of two"] = n =>
        {
            var texts = Many(n, i => new ArticleSource($"news/{i}", $"Report {i}\n\nKa Ova said \u201CIt is so\u201D on Monday, {Word(i)}.\n"));
            var options = new CorpusOptions { Entities = [new(EntityKind.Person, "Ka Ova", "Ova")] };
            var one = Make(texts, options);
            GC.KeepAlive(Corpus.Compare(one, Make(texts, options with { Entities = [new(EntityKind.Place, "Ka Ova")] })).Changes);
            return one;
        },
        ["a comparison of two long articles"] = n =>
        {
            var one = Make([new("a", string.Concat(Many(n, i => $"\u201CIt is {Word(i)},\u201D Ka Ova said.\n\n")))], new());
            var other = Make([new("a", string.Concat(Many(n, i => $"It was {Word(i)} on Monday. Ka Ova said so.\n\n")))], new());
            GC.KeepAlive(Corpus.Compare(one, other).Changes);
            return one;
        },
        ["sentences and quotations that are equal"] = n =>
        {
            var equal = Make(Many(n, i => new ArticleSource($"news/{i}", OneArticle[0].Text)), new());
            GC.KeepAlive((equal.Wordings(), equal.SentenceWordings()));
            return equal;
        },
        ["sentences that are nearly equal"] = n =>
        {
            var alike = Make(
                Many(n, i => new ArticleSource($"news/{i}", $"Report {i}\n\nKa Ova closed the old harbour in Port {Word(i % 40)} for {Word(i)} on Monday.\n")),
                new());
            GC.KeepAlive((alike.SentenceWordings(0.3), alike.SentenceWordings(0.9)));
            return alike;
        },
        ["days and ranges of days"] = n => Make(Many(n, i => new ArticleSource($"news/{i}",
            $"It opened on May {1 + (i % 28)}, {1000 + (i / 28)}, and in May {1000 + (i / 28)}. It closed in {1000 + (i / 28)}.\n")), new()),
        ["days of one article"] = n => Make(
            [new("a", string.Concat(Many(n, i => $"It opened on May {1 + (i % 28)}, {1000 + (i / 28)}, and in May {1000 + (i / 28)}. ")))], new()),
        ["a subset"] = n =>
        {
            var all = Make(Many(n, i => new ArticleSource($"news/{i}", $"Report {i}\n\nKa Ova said \u201CIt is so\u201D on Monday, {Word(i)}.\n")),
                new() { Entities = Many(n, i => new EntityOptions(EntityKind.Person, $"Ka {Word(i)}", "Ova")) });
            return all.Subset("Half", all.Articles.Take(n / 2));
        },
    };

    /// <summary>The families of corpora.</summary>
    public static IEnumerable<string> Kinds => Makers.Keys;

    /// <summary>Creates a corpus of the given size and accesses its content.</summary>
    public static void Read(string kind, int count) => Touch(Makers[kind](count));

    // The parts of a corpus that are searched for on demand, not only decoded.
    private static void Touch(Corpus corpus)
    {
        var touched = new List<object?>();
        foreach (var article in corpus.Articles)
        {
            touched.AddRange([corpus.Articles[article.Key], article.Entities, article.Headline]);
        }

        foreach (var entity in corpus.Entities)
        {
            touched.AddRange([corpus.Entities.Count, entity.Articles, entity.Mentions, entity.Quotes]);
        }

        foreach (var claim in corpus.Claims)
        {
            touched.AddRange([claim.Evidence, claim.Disputes]);
        }

        touched.AddRange(corpus.Mentions.Select(x => x.Entity));
        touched.AddRange(corpus.Quotes.Select(x => x.Speaker));
        touched.AddRange(corpus.Issues);
        touched.AddRange(corpus.SuggestNames());
        touched.AddRange(corpus.Timeline.SelectMany(x => x.Mentions));
        touched.AddRange(corpus.DatedOn(new DateOnly(2031, 5, 5)));
        touched.AddRange(corpus.UtterancesBySpeaker.Select(x => x.Count()));
        touched.AddRange(corpus.Coverage.Columns.Take(1).SelectMany(x => x));
        touched.AddRange(corpus.Coverage.Rows.Take(1).SelectMany(x => x));
        GC.KeepAlive(touched);
    }

    private static Corpus Make(ArticleSource[] articles, CorpusOptions options) =>
        Corpus.Create("Growing", articles, options with { TermIndex = true, ReferenceDate = new DateOnly(2031, 5, 7) });

    private static IEnumerable<ArticleSource> JsonLines(string text) => Corpus.ReadJsonLines(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static T[] Many<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Words(int count, string separator) => string.Join(separator, Enumerable.Range(0, count).Select(Word));

    // The word once, twice, three times, and so on.
    private static string[] Nested(string word, int count) => Many(count, i => string.Join(' ', Enumerable.Repeat(word, i + 1)));

    // A capitalized word of letters only for each number.
    private static string Word(int number) =>
        "K" + string.Concat(number.ToString("D6", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))) + "va";
}
