using System;
using System.Collections.Generic;
using System.IO;

namespace Dataset.Tests.Walking;

/// <summary>A corpus that has content of every kind and is small enough for its image to be damaged byte by byte.</summary>
public static class SmallCorpus
{
    public const string Name = "Small";

    private const string Harbour = """
        ---
        title: Harbour opens
        authors: [Mara Velt, Leo King]
        date: 2031-05-03
        tags: [sea, trade]
        edition: late
        ---
        PORT ELIN, May 3 (Coast Wire) - The harbour opened on Tuesday.

        The cost

        "It held," said Ines Quast. "We wait." The harbour was
        "not small".
        """;

    private const string Ferry = """
        World

        Ferry line stops

        By Mara Velt

        Quast said the harbour of Port Elin closed on May 2, 2031, and that “nobody came”. The coast guard said so too.

        (Reporting by Mara Velt)

        Related Articles
        """;

    /// <summary>Its articles.</summary>
    public static IReadOnlyList<ArticleSource> Sources => [new("news/harbour", Harbour), new("ferry", Ferry)];

    /// <summary>Its declarations.</summary>
    public static CorpusOptions Options => new()
    {
        ReferenceDate = new DateOnly(2031, 5, 7),
        Description = "Two reports.",
        TermIndex = true,
        Entities =
        [
            new(EntityKind.Person, "Ines Quast", "Quast") { Description = "She runs it." },
            new(EntityKind.Person, "Ada Quast", "Quast"),
            new(EntityKind.Place, "Port Elin"),
            new(EntityKind.Organization, "coast guard") { SharedAliases = ["nobody"] },
            new(EntityKind.Event, "opening") { SharedAliases = ["nobody"] },
        ],
        Claims =
        [
            new("Opened", "It opened.") { Evidence = [new("opened on Tuesday")], Disputes = "Closed" },
            new("Closed", "It closed.") { Evidence = [new("closed on May 2"), new("not small")] },
        ],
        Articles = [new("ferry") { Publisher = "Elin Courier", Url = new Uri("https://example.org/f") }],
        Speakers = [new("not small", "Ada Quast")],
    };

    /// <summary>Creates the corpus.</summary>
    public static Corpus Create() => Corpus.Create(Name, Sources, Options);

    /// <summary>Returns its image.</summary>
    public static byte[] CreateImage()
    {
        using var stream = new MemoryStream();
        Create().Save(stream);
        return stream.ToArray();
    }
}
