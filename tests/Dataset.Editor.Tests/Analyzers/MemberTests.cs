extern alias generator;

using System.Threading.Tasks;
using Dataset.Editor.Tests.Harness;
using generator::Dataset.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace Dataset.Editor.Tests.Analyzers;

/// <summary>DS1002: a literal in an indexer for which a member exists.</summary>
public class MemberTests
{
    [Theory]
    [InlineData("Articles", "market", "The article 'market' has the member 'class'")]
    [InlineData("Articles", "sea/Fish prices", "The article 'sea/Fish prices' has the member 'SeaFishPrices'")]
    [InlineData("People", "Quast", "The person 'Quast' has the member 'InesQuast'")]
    [InlineData("People", "Ann Marie-lee", "The person 'Ann Marie-lee' has the member 'AnnMarieLee'")]
    [InlineData("Organizations", "ferry line", "The organization 'ferry line' has the member 'ElinLine'")]
    [InlineData("Places", "Port Elin", "The place 'Port Elin' has the member 'Port'")]
    [InlineData("Events", "NightBoat", "The event 'NightBoat' has the member 'NightBoat'")]
    [InlineData("Claims", "Cheaper", "The claim 'Cheaper' has the member 'Cheaper'")]
    public Task A_literal_in_an_indexer_is_reported(string table, string key, string message) => Verify.Reports<MemberAnalyzer>(
        Elin.With($"_ = News.{table}[{{|#0:\"{key}\"|}}]; _ = News.{table}?[{{|#1:\"{key}\"|}}];"), Hidden(0, message), Hidden(1, message));

    [Theory]
    [InlineData("_ = News.People[\"Nobody\"];")]
    [InlineData("_ = News.People[\"Lee\"];")]
    [InlineData("_ = News.People.Contains(\"Quast\");")]
    [InlineData("_ = News.People.TryGetValue(\"Quast\", out _);")]
    [InlineData("const string Quast = \"Quast\"; _ = News.People[Quast];")]
    [InlineData("_ = News.People[\"Qua\" + \"st\"];")]
    public Task Keys_without_a_member_and_other_lookups_are_not_reported(string statements) => Verify.Reports<MemberAnalyzer>(Elin.With(statements));

    private static DiagnosticResult Hidden(int mark, string message) =>
        new DiagnosticResult("DS1002", DiagnosticSeverity.Hidden).WithLocation(mark).WithMessage(message);
}
