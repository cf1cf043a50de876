using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Corpora that several tests query. The reports are fictional.</summary>
internal static class Samples
{
    private const string Opening = """
        Ferry line opens after two years

        By Mara Quill

        PORT ELDER, May 12 (Coast Wire) - The Northern Crossing opened on Friday, two years late. Mayor Ines Okafor
        cut the ribbon in front of the Harbour Board's new terminal.

        "We waited long enough," Okafor said. "Today the islands are
        part of the city again."

        The cost

        The Harbour Board spent 41 million on the terminal. Tomas Reyes, its director, said the sum was "not small".

        “Every ticket pays it back,” Reyes added.

        “And in ten years we own it.”
        """;

    private const string Strike = """
        Crews walk out on Saba Island

        Crews of the Northern Crossing went on strike in Saba Island on Monday. Their union wants a rise of nine per cent.

        "Nobody can live on this," said Leo Reyes of the Seamen's Union. He asked the Harbour Board for talks by September 3.

        The board said that it "regrets the step". Reyes would not comment further. Okafor called for calm in Port Elder.
        """;

    private const string Storm = """
        Storm closes both harbours

        A storm closed the harbours of Port Elder and Saba Island on 3 September 2023.

        It was 🌊 high, the coast guard said.
        """;

    private const string Archive = """
        ---
        title: A line long planned
        author: Mara Quill
        tags: [harbour, transport]
        date: 2021-03-02
        edition: evening
        ---
        The Harbour Board of Port Elder approved a ferry line to Saba Island on Tuesday.
        """;

    /// <summary>Four reports about a ferry line, with every kind of declaration.</summary>
    public static Corpus Ferry { get; } = CreateFerry();

    /// <summary>The five articles of the built-in corpus, read at run time.</summary>
    public static Corpus Seeds { get; } = Corpus.Load(SeedFolder);

    public static string SeedFolder => Repository.GetPath("seeds");

    public static CorpusOptions FerryOptions => new()
    {
        ReferenceDate = new DateOnly(2023, 8, 30),
        Description = "A ferry line.",
        Entities =
        [
            new(EntityKind.Place, "Port Elder") { Description = "A town." },
            new(EntityKind.Person, "Ines Okafor", "Okafor"),
            new(EntityKind.Person, "Tomas Reyes", "Reyes"),
            new(EntityKind.Person, "Leo Reyes", "Reyes"),
            new(EntityKind.Organization, "Harbour Board", "The board"),
            new(EntityKind.Place, "Saba Island", "Saba") { Id = "Saba" },
            new(EntityKind.Event, "Northern Crossing"),
            new(EntityKind.Person, "Nora Unseen"),
        ],
        Claims =
        [
            new("Late", "The line opened two years late.") { Evidence = [new("opened on Friday, two years late")], Disputes = "OnTime" },
            new("Cost", "The terminal cost 41 million.") { Evidence = [new("spent 41 million"), new("the sum was \"not small\"", "ferry/opening")] },
            new("OnTime", "The line opened on time."),
        ],
        Articles = [new("ferry/strike") { Publisher = "Island Post", Url = new Uri("https://example.org/strike"), Published = new DateOnly(2023, 8, 28),
            Name = "Strike" }],
        Speakers = [new("Nobody can live", "Leo Reyes")],
        TermIndex = true,
    };

    public static IReadOnlyList<ArticleSource> FerrySources =>
        [new("ferry/strike", Strike), new("storm", Storm), new("ferry/opening", Opening), new("archive", Archive)];

    public static Corpus CreateFerry() => Corpus.Create("Ferry", FerrySources, FerryOptions);

    /// <summary>All corpora for which an invariant must hold.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    public static IReadOnlyDictionary<string, Corpus> All { get; } = new Dictionary<string, Corpus>
    {
        ["ferry"] = Ferry,
        ["seeds"] = Seeds,
        ["compiled"] = SeoulSummit.Corpus,
        ["empty"] = Corpus.Create("Empty", []),
        ["odd"] = CreateOdd(),
    };

    // Texts that no newspaper prints, but that a folder can contain.
    private static Corpus CreateOdd() => Corpus.Create(
        "Odd",
        new[] { "", " ", "\n\n", "x", "\"", "\uD800 alone \uDC00", "a\r\nb\rc", "\uFEFFmark", "“open", "one\n\n\n\n\"two\" three\n\nfour said: \"five",
            "He said on Friday." }
            .Select((text, i) => new ArticleSource($"odd/{i:00}", text)));
}
