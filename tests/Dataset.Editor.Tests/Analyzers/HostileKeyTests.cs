extern alias generator;

using System.Threading.Tasks;
using Dataset.CodeFixes;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using generator::Dataset.Analyzers;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Editor.Tests.Analyzers;

/// <summary>Tests keys and names that look like code, or that contain special characters of the packed form.</summary>
public class HostileKeyTests
{
    [Theory]
    [InlineData("a\tb")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("\\t")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("';drop \"\"\" {0}")]
    [InlineData("\u2028\u202E")]
    [InlineData("\U0001F600")]
    [InlineData("\0")]
    public async Task Names_of_any_kind_are_found_and_fixed(string sign)
    {
        var name = "Ines " + sign + " Quast";
        TestProject With(string statement) => TestProject.Of($$"""
            using Dataset;
            #pragma warning disable DS0011
            [Corpus, Person({{Quote(name)}}, Id = "Ines")] public static partial class News { }
            static class Use { static void Run() { {{statement}} } }
            """).WithArticle("market.txt", Samples.Market);
        await Verify.Fixes<UnknownKeyAnalyzer, UnknownKeyFix>(
            With($"_ = News.People[{{|DS1001:{Quote(name + "s")}|}}];"), With($"_ = News.People[{Quote(name)}];"), UnknownKeyFix.Key);
        await Verify.Fixes<MemberAnalyzer, MemberFix>(
            With($"_ = News.People[{{|DS1002:{Quote(name)}|}}];"), With("_ = News.People.Ines;"), MemberFix.Key);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("{0}")]
    [InlineData("';drop \"\"\"")]
    [InlineData("#if X")]
    [InlineData("\U0001F600")]
    public Task Keys_of_any_kind_are_found_and_fixed(string key)
    {
        TestProject With(string statement) => TestProject.Of($$"""
            using Dataset;
            [Corpus] public static partial class News { }
            static class Use { static void Run() { {{statement}} } }
            """).WithArticle("x.jsonl", $"{{\"key\": {System.Text.Json.JsonSerializer.Serialize(key)}, \"text\": \"Fish cost less at the market.\"}}\n");
        return Verify.Fixes<UnknownKeyAnalyzer, UnknownKeyFix>(
            With($"_ = News.Articles[{{|DS1001:{Quote(key + "s")}|}}];"), With($"_ = News.Articles[{Quote(key)}];"), UnknownKeyFix.Key);
    }

    // A segment contains U+FFFD instead, and names are folded accordingly. A lookup by key or id finds the text in the segment.
    [Fact]
    public Task A_lone_surrogate_is_found_the_way_the_library_finds_it() => Verify.Reports<UnknownKeyAnalyzer>(TestProject.Of("""
        using Dataset;
        #pragma warning disable DS0011
        [Corpus, Person("Ines \uD800 Quast", Id = "Ines")] public static partial class News { }
        static class Use { static void Run() { _ = News.People["Ines \uD800 Quast"]; _ = News.People["Ines \uFFFD Quast"]; } }
        """).WithArticle("market.txt", Samples.Market));

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
