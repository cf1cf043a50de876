extern alias generator;

using System.Linq;
using System.Threading.Tasks;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using generator::Dataset.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace Dataset.Editor.Tests.Analyzers;

/// <summary>DS1001: a literal that is not in a table is reported at the argument, and only such literals are.</summary>
public class UnknownKeyTests
{
    [Theory]
    [InlineData("Articles", "markt", "Corpus 'News' has no article 'markt'; the nearest is 'market'")]
    [InlineData("Articles", "Market", "Corpus 'News' has no article 'Market'; the nearest is 'market'")]
    [InlineData("Articles", "class", "Corpus 'News' has no article 'class'; the nearest is 'market'")]
    [InlineData("Articles", "", "Corpus 'News' has no article ''; the nearest is 'market'")]
    [InlineData("People", "Inez Quast", "Corpus 'News' has no person 'Inez Quast'; the nearest is 'Ines Quast'")]
    [InlineData("People", "quast", "Corpus 'News' has no person 'quast'; the nearest is 'Quast'")]
    [InlineData("People", "B Lee", "Corpus 'News' has no person 'B Lee'; the nearest is 'Bo Lee'")]
    [InlineData("People", "Lee", "Corpus 'News' has more than one person 'Lee': 'Ann-Marie Lee', 'Bo Lee'; use the full name")]
    [InlineData("People", "Port Elin", "Corpus 'News' has no person 'Port Elin'; the nearest is 'Bo Lee'")]
    [InlineData("Organizations", "the ferry", "Corpus 'News' has no organization 'the ferry'; the nearest is 'Elin Line'")]
    [InlineData("Organizations", "the lines", "Corpus 'News' has more than one organization 'the lines': 'Elin Line', 'Coast Line'; use the full name")]
    [InlineData("Places", "Harbour", "Corpus 'News' has no place 'Harbour'; the nearest is 'Port Elin'")]
    [InlineData("Places", "PortElin", "Corpus 'News' has no place 'PortElin'; the nearest is 'Port Elin'")]
    [InlineData("Events", "Day Boat", "Corpus 'News' has no event 'Day Boat'; the nearest is 'Night Boat'")]
    [InlineData("Claims", "cheaper", "Corpus 'News' has no claim 'cheaper'; the nearest is 'Cheaper'")]
    public Task A_key_that_does_not_exist_is_reported(string table, string key, string message)
    {
        string At(int mark) => $"{{|#{mark}:\"{key}\"|}}";
        var uses = $"_ = News.{table}[{At(0)}]; _ = News.{table}?[{At(1)}]; _ = News.{table}.TryGetValue({At(2)}, out _); _ = News.{table}.Contains({At(3)});";
        return Verify.Reports<UnknownKeyAnalyzer>(Elin.With(uses), [.. Enumerable.Range(0, 4).Select(mark => Warning(message, mark))]);
    }

    [Theory]
    [InlineData("Articles", "market")]
    [InlineData("Articles", "sea/Fish prices")]
    [InlineData("People", "Ines Quast")]
    [InlineData("People", "Quast")]
    [InlineData("People", "InesQuast")]
    [InlineData("People", "Ann-Marie Lee")]
    [InlineData("People", "Ann-marie Lee")]
    [InlineData("People", "Ann Marie Lee")]
    [InlineData("People", " Ann  Marie\\tlee ")]
    [InlineData("People", "AnnMarieLee")]
    [InlineData("Organizations", "Elin-Line")]
    [InlineData("Organizations", "ferry line")]
    [InlineData("Places", "Port")]
    [InlineData("Places", "Port Elin")]
    [InlineData("Events", "Night-boat")]
    [InlineData("Claims", "Cheaper")]
    public Task A_key_that_exists_is_not_reported(string table, string key) => Verify.Reports<UnknownKeyAnalyzer>(Elin.With(
        $"_ = News.{table}[\"{key}\"]; _ = News.{table}.Contains(\"{key}\"); _ = News.{table}.TryGetValue(\"{key}\", out _);"));

    [Theory]
    [InlineData("var table = News.Articles; _ = table[{|DS1001:\"x\"|}];")]
    [InlineData("News.ArticleTable? table = News.Articles; _ = table?[{|DS1001:\"x\"|}]?.Text;")]
    [InlineData("_ = News.Articles[key: {|DS1001:\"x\"|}];")]
    [InlineData("_ = News.Articles.TryGetValue(article: out _, key: {|DS1001:\"x\"|});")]
    [InlineData("_ = News.Articles[({|DS1001:\"x\"|})];")]
    [InlineData("_ = (News.Articles)[{|DS1001:@\"x\"|}].Text.Length;")]
    [InlineData("_ = News.Articles[{|DS1001:\"\"\"x\"\"\"|}];")]
    [InlineData("_ = News.Articles[{|DS1001:\"x\" + \"y\"|}];")]
    [InlineData("const string Key = \"x\"; _ = News.Articles[{|DS1001:Key|}];")]
    [InlineData("const string Key = \"x\"; _ = News.Articles[{|DS1001:Key + \"y\"|}];")]
    [InlineData("_ = News.Articles[{|DS1001:Names.Key|}];")]
    [InlineData("System.Func<object> later = () => News.Articles[{|DS1001:\"x\"|}];")]
    [InlineData("if (News.Articles[{|DS1001:\"x\"|}] is { Text: var text } && News.People.Contains({|DS1001:\"y\"|})) { }")]
    public Task A_literal_or_constant_is_checked_in_any_expression(string statements) => Verify.Reports<UnknownKeyAnalyzer>(
        Elin.With(statements).WithSource("Names.cs", "static class Names { public const string Key = \"x\"; public static readonly string Read = \"x\"; }"));

    [Fact]
    public Task A_literal_is_checked_outside_of_methods() => Verify.Reports<UnknownKeyAnalyzer>(Elin.WithCode("""
        class Use
        {
            private readonly Dataset.Article _field = News.Articles[{|DS1001:"x"|}];
            private Dataset.Person Quast => News.People[{|DS1001:"Quest"|}];
            private Dataset.Claim Claim { get; } = News.Claims[{|DS1001:"x"|}];
        }
        """));

    [Fact]
    public Task Articles_with_typed_front_matter_are_also_a_table() => Verify.Reports<UnknownKeyAnalyzer>(
        TestProject.Of("""
            [Dataset.Corpus, Dataset.FrontMatter<Story>] public static partial class News { }
            public sealed record Story(int Rank);
            static class Use
            {
                public static int Rank => News.Articles["a"].Data.Rank + News.Articles[{|DS1001:"b"|}].Data.Rank;
            }
            """).WithArticle("a.txt", "---\nrank: 1\n---\nFish Prices Fall\n\nFish cost a third less at the market on Wednesday than before.\n"));

    [Fact]
    public Task An_empty_table_has_no_keys() => Verify.Reports<UnknownKeyAnalyzer>(
        TestProject.Of("""
            #pragma warning disable DS0003
            [Dataset.Corpus] public static partial class Empty
            {
                public static object[] All => new object[] { Articles[{|#0:"x"|}], People[{|#1:"x"|}], Claims[{|#2:"x"|}] };
            }
            """),
        Warning("Corpus 'Empty' has no article 'x'; it has no articles"),
        Warning("Corpus 'Empty' has no person 'x'; it has no people", 1),
        Warning("Corpus 'Empty' has no claim 'x'; it has no claims", 2));

    private static DiagnosticResult Warning(string message, int mark = 0) =>
        new DiagnosticResult("DS1001", DiagnosticSeverity.Warning).WithLocation(mark).WithMessage(message);
}
