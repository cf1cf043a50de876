using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Benchmarks.Corpora;

namespace Dataset.Browser.Tests.Corpora;

/// <summary>Corpora for which tests write pages.</summary>
internal static class Texts
{
    /// <summary>Words of all kinds: characters that join, separate and fold.</summary>
    public static Corpus Words { get; } = Corpus.Create("Words",
    [
        new("a/hyphens", """
            Korea-Japan ties and the U.S.-led talks

            The Korea-Japan summit, Korea, Japan and a Japan-Korea forum met. A non‑breaking hyphen, a well-known-to-all case, and Al- as it is.
            The U.S.-South Korea alliance is the U.S.'s; the U.K.'s is not. The U.S. left. U.S. forces stayed... U.S...
            """),
        new("b/marks", """
            Kim's leaders' visit

            Kim’s aides met the leaders’ aides. Acme Inc.'s profit, Acme Inc. itself and Acme Corp.'s loss.
            O'Neill, rock'n'roll, 3.14, 1,000,000, 10:30, a.m. and p.m.
            foo_bar, _quoted_, __, e-mail@example.org, https://example.org/a-b, C++, C#, and/or, 50%, $3.5bn, 2024-09-06, 6/9/2024.
            """),
        new("c/letters", """
            Café Łódź, Ørsted and São Paulo

            Beyoncé’s café in Łódź; naïve façades. Đà Nẵng, Ħal Far, İstanbul, ışık, Straße STRASSE, ſtrange, µ and μ, ΣΑΣ σας, Ǆ ǆ, ﬁne, Ångström, Å.
            Москва́ Ёлка ёж Йод, Αθήνα ἀρχή,
            צה"ל גל' שלום, カタカナ_カナ ひらがな 漢字, ภาษาไทย, 한국어, e\u0301te\u0301, co\u00ADoperate, zero\u200Bwidth, a\u200Db, l·l, l·la.
            """.Replace("\\u0301", "\u0301", StringComparison.Ordinal).Replace("\\u00AD", "\u00AD", StringComparison.Ordinal)
                .Replace("\\u200B", "\u200B", StringComparison.Ordinal).Replace("\\u200D", "\u200D", StringComparison.Ordinal)),
        new("d/plain", """
            Plain talk about talks

            The talks took place. Talks about talks are no talks. Nobody took a café for a cafe, and a cafe is a cafe.
            """),
    ]);

    /// <summary>Emphasis, links, code, lists, quoted lines and tables, within and across annotated text.</summary>
    public static Corpus Markdown { get; } = Corpus.Create(
        "Markdown",
        [
            new("notes/harbour.md", """
                ---
                title: Harbour *opens* & closes
                tags: [sea, trade]
                ---

                # Harbour *opens* &amp; closes

                By Mara Velt

                PORT ELIN, May 3 (Coast Wire) - The **Harbour Board** [opened](https://example.org/a_b "a title") the `harbour_gate` on *Tuesday, [May
                2](https://example.org)*.

                ## The *cost*

                "It **held**," said *Ines* Quast. "We [wait](<https://example.org/x y>) for the *Harbour
                Board* and for the second of June." The gate was "not *small*", **Quast** said.

                - First, *Ines Quast* came on May 3.
                - Then the [Harbour Board](https://example.org) "did nothing".
                  It waited.

                > "Nothing is *lost*," Quast wrote
                > on May 4, "but the **harbour** is."

                1. one &lt;b&gt; and AT&amp;T
                2. two\*stars\* and `a < b && c`

                | a | b |
                |---|---|
                | 1 | 2 |

                ```js
                alert('code');
                ```

                ![A picture](https://example.org/p.png) <https://example.org/auto> and H<sub>2</sub>O.
                """) { Format = ArticleFormat.Markdown },
            new("notes/plain.md", "Just *one* line by **Ines Quast** on May 5.") { Format = ArticleFormat.Markdown },
            new("quoted", """
                Re: The harbour

                Ines wrote on May 3:
                > "The gate is open," she said.
                > The Harbour Board agreed.

                >> Nobody came on May 2.
                > Quast did.

                So be it.
                """),
        ],
        new()
        {
            ReferenceDate = new DateOnly(2031, 5, 7),
            Entities = [new(EntityKind.Person, "Ines Quast", "Quast"), new(EntityKind.Organization, "Harbour Board"), new(EntityKind.Place, "Port Elin")],
            Claims =
            [
                new("Opened", "The harbour *opened*.") { Evidence = [new("The Harbour Board opened the harbour_gate"), new("The gate is open", "quoted")] },
                new("Lost", "It is lost.") { Evidence = [new("but the harbour is.")], Disputes = "Opened" },
            ],
        });

    /// <summary>Hebrew and Arabic, mixed with words of English.</summary>
    public static Corpus RightToLeft { get; } = Corpus.Create(
        "RightToLeft",
        [
            new("he", """
                הנמל נפתח מחדש

                ירושלים, 3 במאי - "הנמל נפתח," אמר John Smith ביום שלישי. הוא ביקר ב-London (2031) וב-Port Elin.

                "אין לנו זמן," הוסיף.
                """),
            new("ar", """
                افتتاح الميناء

                قال John Smith: «افتُتح الميناء يوم 3 May 2031»، ثم غادر Port Elin.
                """),
            new("mixed", """
                Harbour opens

                John Smith said: "الميناء مفتوح" and left Port Elin on May 3.
                """),
        ],
        new()
        {
            ReferenceDate = new DateOnly(2031, 5, 7),
            Language = "he",
            Entities = [new(EntityKind.Person, "John Smith"), new(EntityKind.Place, "Port Elin"), new(EntityKind.Place, "ירושלים")],
            Claims = [new("Open", "הנמל פתוח.") { Evidence = [new("הנמל נפתח,", "he"), new("الميناء مفتوح", "mixed")] }],
        });

    /// <summary>A corpus with hostile text in every place that can contain text.</summary>
    public static Corpus Hostile { get; } = HostileTexts.Create();

    /// <summary>Creates a corpus with the given number of articles of pseudo-words, declared names and two claims.</summary>
    public static Corpus Many(int articles)
    {
        var pseudo = PseudoCorpus.Make(articles, names: 60);
        return Corpus.Create($"Many{articles}", pseudo.Articles, new()
        {
            ReferenceDate = new DateOnly(2024, 9, 6),
            Entities = [.. pseudo.Names.Select(name => new EntityOptions(Enum.Parse<EntityKind>(name.Kind), name.Name, name.Alias))],
        });
    }
}
