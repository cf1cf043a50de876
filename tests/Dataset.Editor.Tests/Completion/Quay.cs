using Dataset.Generator.Tests.Harness;

namespace Dataset.Editor.Tests.Completion;

/// <summary>A project with a corpus of some articles, whose class has one more attribute.</summary>
internal static class Quay
{
    public const string Voices = """
        Voices From the Quay

        The boats stayed where they were, and nobody "at the office" knew why.

        "Nobody told us anything about it before Sunday."

        Some said: the "old" harbour is too small.
        """;

    public const string Note = """
        # A note

        The **crane** of the [harbour](https://example.org) is new, and it cost C:\\money.
        """;

    public const string Lines = """
        {"id": "one", "text": "The lighthouse keeper came back on Friday, tired but glad."}
        {"id": "two", "text": "Gulls were everywhere that day."}
        """;

    /// <summary>The project. <c>$$</c> marks the caret.</summary>
    public static TestProject With(string attribute) => TestProject.Of($$"""
        using Dataset;

        #pragma warning disable DS0011, DS0016, DS0020, DS0022
        [Corpus]
        [Person("Ines Quast", "Quast", Description = "She runs the harbour.")]
        [Person("Bo Lee", "the men")]
        [Person("Jo Lee", "the men")]
        [Organization("Ferry Line")]
        [Claim("Reopened", "The harbour opened again after the storm.")]
        [Claim("Closed", "The harbour stayed closed.")]
        [Article("harbour", Publisher = "The Elin Courier")]
        {{attribute}}
        public static partial class News { }
        """).WithArticle("harbour.txt", Samples.Harbour).WithArticle("sea/ferry.txt", Samples.Ferry).WithArticle("voices.txt", Voices)
        .WithArticle("market.txt", Samples.Market).WithArticle("note.md", Note).WithArticle("lines.jsonl", Lines);
}
