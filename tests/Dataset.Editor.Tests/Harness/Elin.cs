using Dataset.Generator.Tests.Harness;

namespace Dataset.Editor.Tests.Harness;

/// <summary>A project with one corpus, <c>News</c>, that has an entry in every table, and code that looks up entries.</summary>
internal static class Elin
{
    private const string Class = """
        using Dataset;

        #pragma warning disable DS0011 // The two articles name few of them.
        [Corpus]
        [Person("Ines Quast", "Quast")]
        [Person("Ann-Marie Lee", "Lee")]
        [Person("Bo Lee", "Lee")]
        [Organization("Elin Line", "ferry line", SharedAliases = new[] { "the lines" })]
        [Organization("Coast Line", SharedAliases = new[] { "the lines" })]
        [Place("Port Elin", Id = "Port")]
        [Event("Night Boat")]
        [Claim("Cheaper", "Fish costs less.")]
        [Article("market", Name = "class")]
        public static partial class News { }
        """;

    /// <summary>The project without code.</summary>
    public static TestProject Project { get; } =
        TestProject.Of(Class).WithArticle("market.txt", Samples.Market).WithArticle("sea/Fish prices.txt", Samples.Market + "\nNobody knew why.\n");

    /// <summary>The project with a method body.</summary>
    public static TestProject With(string statements) => WithCode($$"""
        static class Use
        {
            static void Run(string key)
            {
                {{statements}}
            }
        }
        """);

    /// <summary>The project with a code file.</summary>
    public static TestProject WithCode(string code) => Project.WithSource("Use.cs", code);
}
