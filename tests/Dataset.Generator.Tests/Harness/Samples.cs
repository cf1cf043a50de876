namespace Dataset.Generator.Tests.Harness;

/// <summary>Small sample texts.</summary>
internal static class Samples
{
    public const string Harbour = """
        Harbour Opens Again After the Storm

        By Mara Velt

        PORT ELIN, May 3 - The harbour of Port Elin opened again on Tuesday, two days after the storm.

        "We lost a crane and nothing else," said Ines Quast, who runs the harbour.

        Ships had waited outside since Sunday.
        """;

    public const string Ferry = """
        Ferry Line Adds a Night Boat

        The ferry line from Port Elin to the islands will run at night from June on, its owner said on Monday.

        Quast said the harbour was "ready for that."
        """;

    public const string Market = """
        Fish Prices Fall

        Fish cost a third less at the market on Wednesday than a week before.
        """;

    public const string Class = """
        using Dataset;

        [Corpus(ReferenceDate = "2031-05-07")]
        [Person("Ines Quast", "Quast", Description = "She runs the harbour.")]
        [Place("Port Elin")]
        [Claim("Reopened", "The harbour opened again after the storm.")]
        [Evidence("Reopened", "opened again on Tuesday")]
        [Article("harbour", Publisher = "The Elin Courier")]
        public static partial class Elin { }
        """;

    /// <summary>The same class, compiled with its term index.</summary>
    public static string IndexedClass { get; } = Class.Replace("[Corpus(", "[Corpus(TermIndex = true, ", System.StringComparison.Ordinal);

    /// <summary>A corpus of three articles.</summary>
    public static TestProject Elin =>
        TestProject.Of(Class).WithArticle("harbour.txt", Harbour).WithArticle("sea/ferry.txt", Ferry).WithArticle("market.txt", Market);

    /// <summary>The same three articles with a term index.</summary>
    public static TestProject Indexed => Elin.WithSource("Corpus.cs", IndexedClass);
}
