using System;
using System.Text;

namespace Dataset.Tests.Fuzzing;

/// <summary>Makes articles that have all that articles have, in a random order and number.</summary>
internal static class FuzzArticle
{
    private static readonly string[] Names = ["Mara Velt", "Ines Quast", "King", "Mr. Quast", "the Harbour Board", "Leo O'Brien", "a spokesman", "he", "she", "the statement", "Port Elin's office", "\u00C5sa \u00D6berg"];
    private static readonly string[] Words = ["the", "harbour", "opened", "again", "on", "Tuesday", "after", "storm", "ships", "waited", "outside", "May 3", "U.S.", "1998", "crane", "Port Elin", "nothing", "else", "year", "of"];
    private static readonly string[] Verbs = ["said", "told reporters", "asked", "added", "wrote", "according to", "warned that", "called it"];
    private static readonly string[] Breaks = ["\n", "\n\n", "\n\n", "\n\n\n\n", "\r\n\r\n", "\r", "\n    ", "\n \n"];
    private static readonly (string Open, string Close)[] Marks = [("\"", "\""), ("\u201C", "\u201D"), ("'", "'"), ("\u2018", "\u2019"), ("\u00AB", "\u00BB"), ("``", "''"), ("\"", ""), ("", "\u201D"), ("\u201C'", "'\u201D"), ("\"\u201C", "\"")];

    public static string Make(Random random)
    {
        var text = new StringBuilder();
        var line = Breaks[random.Next(Breaks.Length)];
        if (random.Next(5) == 0)
        {
            AddFrontMatter(text, random);
        }

        AddSome(text, random, line, "World", "Share this", "Published May 4, 2031", "Home | News | Sport");
        AddSome(text, random, line, "Harbour Opens Again", "HARBOUR OPENS AGAIN", "Who \"won\"?");
        AddSome(text, random, line, "By Mara Velt", "By Mara Velt,\nInes Quast and\nLeo King", "Mara Velt | Elin Courier", "by By by");
        text.Append(random.Next(3) switch { 0 => "PORT ELIN, May 3 (Coast Wire) - ", 1 => "PORT ELIN \u2013 ", _ => "" });
        for (var i = random.Next(8); i >= 0; i--)
        {
            AddParagraph(text, random);
            text.Append(line);
            AddSome(text, random, line, "The cost", "What comes next?", "* * *");
        }

        AddSome(text, random, line, "\u2014 Mara Velt", "TH (according to Elin+)", "(Reporting by Mara Velt; Editing by Ines Quast)");
        AddSome(text, random, line, "Related Articles" + line + "Another story", "Leave a Reply", "Views: 0");
        return text.ToString();
    }

    private static void AddFrontMatter(StringBuilder text, Random random)
    {
        string[] entries =
        [
            "title: A line long planned", "title: \"A: \\\"b\\\" c\"", "author: Mara Velt", "authors: [Mara Velt, 'Ines Quast', \"\"]", "authors:\n  - Mara Velt\n  -\n", "date: 2031-05-03", "date: yesterday",
            "url: https://example.org/a b", "url: ::", "tags: [harbour, , \"a, b\"]", "publisher: ", "edition: evening", "a.b.c: 1", ": none", "no entry", "# comment", "", "key: |\n  many\n  lines", "\tx: y", "title: twice",
        ];
        text.Append(random.Next(6) == 0 ? "\uFEFF" : "").Append("---\n");
        for (var i = random.Next(8); i > 0; i--)
        {
            text.Append(entries[random.Next(entries.Length)]).Append(random.Next(8) == 0 ? "\r\n" : "\n");
        }

        text.Append(random.Next(6) switch { 0 => "", 1 => "...\n", 2 => "--- \n", _ => "---\n" });
    }

    private static void AddSome(StringBuilder text, Random random, string line, params string[] choices)
    {
        if (random.Next(3) == 0)
        {
            text.Append(choices[random.Next(choices.Length)]).Append(line);
        }
    }

    private static void AddParagraph(StringBuilder text, Random random)
    {
        for (var i = random.Next(5); i >= 0; i--)
        {
            var (open, close) = Marks[random.Next(Marks.Length)];
            switch (random.Next(5))
            {
                case 0:
                    AddWords(text.Append(open), random);
                    text.Append(',').Append(close).Append(' ').Append(One(random, Names)).Append(' ').Append(One(random, Verbs)).Append(". ");
                    break;
                case 1:
                    text.Append(One(random, Names)).Append(' ').Append(One(random, Verbs)).Append(random.Next(2) == 0 ? ", " : ": ").Append(open);
                    AddWords(text, random);
                    text.Append('.').Append(close).Append(random.Next(2) == 0 ? " " : "\n");
                    break;
                default:
                    AddWords(text, random);
                    text.Append(random.Next(6) switch { 0 => "? ", 1 => "... ", 2 => ".\n", _ => ". " });
                    break;
            }
        }
    }

    private static void AddWords(StringBuilder text, Random random)
    {
        text.Append(One(random, Words));
        for (var i = random.Next(14); i > 0; i--)
        {
            text.Append(random.Next(10) == 0 ? "\n" : " ").Append(One(random, random.Next(6) == 0 ? Names : Words));
        }
    }

    private static string One(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
