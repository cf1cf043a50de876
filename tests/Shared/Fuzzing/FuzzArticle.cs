using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Dataset.Tests.Fuzzing;

/// <summary>Generates articles with every kind of content, in a random order and number.</summary>
internal static class FuzzArticle
{
    private static readonly Gen<string> Names = Gen.Elements<string>(
        "Mara Velt", "Ines Quast", "King", "Mr. Quast", "the Harbour Board", "Leo O'Brien", "a spokesman", "he", "she", "the statement",
        "Port Elin's office", "\u00C5sa \u00D6berg");

    private static readonly Gen<string> Words = Gen.Elements<string>(
        "the", "harbour", "opened", "again", "on", "Tuesday", "after", "storm", "ships", "waited", "outside", "May 3", "U.S.", "1998", "crane",
        "Port Elin", "nothing", "else", "year", "of");

    private static readonly Gen<string> Verbs = Gen.Elements<string>(
        "said", "told reporters", "asked", "added", "wrote", "according to", "warned that", "called it");

    private static readonly Gen<(string Open, string Close)> Marks = Gen.Elements<(string Open, string Close)>(
        ("\"", "\""), ("\u201C", "\u201D"), ("'", "'"), ("\u2018", "\u2019"), ("\u00AB", "\u00BB"), ("``", "''"), ("\"", ""), ("", "\u201D"),
        ("\u201C'", "'\u201D"), ("\"\u201C", "\""));

    private static readonly Gen<string> Entries = Gen.Elements(
        "title: A line long planned", "title: \"A: \\\"b\\\" c\"", "author: Mara Velt", "authors: [Mara Velt, 'Ines Quast', \"\"]",
        "authors:\n  - Mara Velt\n  -\n", "date: 2031-05-03", "date: yesterday", "url: https://example.org/a b", "url: ::",
        "tags: [harbour, , \"a, b\"]", "publisher: ", "edition: evening", "a.b.c: 1", ": none", "no entry", "# comment", "",
        "key: |\n  many\n  lines", "\tx: y", "title: twice");

    /// <summary>Generates an article.</summary>
    public static Gen<string> Any { get; } =
        from line in Gen.Elements("\n", "\n\n", "\n\n", "\n\n\n\n", "\r\n\r\n", "\r", "\n    ", "\n \n")
        from parts in Gen.CollectToArray<string>(
        [
            Gen.Frequency((4, Gen.Constant("")), (1, FrontMatter)),
            Some(line, "World", "Share this", "Published May 4, 2031", "Home | News | Sport"),
            Some(line, "Harbour Opens Again", "HARBOUR OPENS AGAIN", "Who \"won\"?"),
            Some(line, "By Mara Velt", "By Mara Velt,\nInes Quast and\nLeo King", "Mara Velt | Elin Courier", "by By by"),
            Gen.Elements("PORT ELIN, May 3 (Coast Wire) - ", "PORT ELIN \u2013 ", ""),
            Many(1, 8, Paragraph.Zip(Some(line, "The cost", "What comes next?", "* * *"), (paragraph, subheading) => paragraph + line + subheading)),
            Some(line, "\u2014 Mara Velt", "TH (according to Elin+)", "(Reporting by Mara Velt; Editing by Ines Quast)"),
            Some(line, "Related Articles" + line + "Another story", "Leave a Reply", "Views: 0"),
        ])
        select string.Concat(parts);

    private static Gen<string> FrontMatter =>
        from mark in Gen.Frequency((5, Gen.Constant("")), (1, Gen.Constant("\uFEFF")))
        from entries in Many(0, 7, Entries.Zip(Gen.Frequency((7, Gen.Constant("\n")), (1, Gen.Constant("\r\n"))), string.Concat))
        from end in Gen.Elements("", "...\n", "--- \n", "---\n", "---\n", "---\n")
        select $"{mark}---\n{entries}{end}";

    private static Gen<string> Paragraph => Many(1, 5, Gen.Frequency((1, QuoteFirst), (1, QuoteLast), (3, Sentence)));

    private static Gen<string> QuoteFirst =>
        from mark in Marks
        from words in Phrase
        from name in Names
        from verb in Verbs
        select $"{mark.Open}{words},{mark.Close} {name} {verb}. ";

    private static Gen<string> QuoteLast =>
        from mark in Marks
        from words in Phrase
        from name in Names
        from verb in Verbs
        from before in Gen.Elements(", ", ": ")
        from after in Gen.Elements(" ", "\n")
        select $"{name} {verb}{before}{mark.Open}{words}.{mark.Close}{after}";

    private static Gen<string> Sentence => Phrase.Zip(Gen.Elements("? ", "... ", ".\n", ". ", ". ", ". "), string.Concat);

    private static Gen<string> Phrase =>
        from first in Words
        from others in Many(0, 13, Gen.Frequency((9, Gen.Constant(" ")), (1, Gen.Constant("\n"))).Zip(Gen.Frequency((5, Words), (1, Names)), string.Concat))
        select first + others;

    private static Gen<string> Some(string line, params string[] choices) =>
        Gen.Frequency((2, Gen.Constant("")), (1, Gen.Elements(choices).Select(choice => choice + line)));

    private static Gen<string> Many(int least, int most, Gen<string> parts) =>
        Gen.Choose(least, most).SelectMany(count => parts.ArrayOf(count)).Select(string.Concat);
}
