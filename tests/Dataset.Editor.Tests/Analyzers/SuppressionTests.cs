extern alias generator;

using System.Threading.Tasks;
using Dataset.Editor.Tests.Harness;
using generator::Dataset.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace Dataset.Editor.Tests.Analyzers;

/// <summary>Tests C#'s ways to suppress a diagnostic, or to change its severity, as the pages of the rules describe them.</summary>
public class SuppressionTests
{
    private const string Unknown = "{|#0:\"x\"|}";
    private const string Silent = "\"x\"";

    [Fact]
    public Task A_pragma_suppresses_it() => Verify.Reports<UnknownKeyAnalyzer>(Elin.With("""

        #pragma warning disable DS1001
                _ = News.Articles["x"];
        #pragma warning restore DS1001
                _ = News.Articles["market"];
        """));

    [Fact]
    public Task An_attribute_suppresses_it_in_its_member() => Verify.Reports<UnknownKeyAnalyzer>(Elin.WithCode("""
        using System.Diagnostics.CodeAnalysis;

        static class Use
        {
            [SuppressMessage("Dataset", "DS1001")]
            static object Get() => News.Articles["x"];

            static object Other() => News.Articles[{|DS1001:"x"|}];
        }
        """));

    [Theory]
    [InlineData("DS1001", "none", Silent)]
    [InlineData("DS1001", "warning", Unknown, DiagnosticSeverity.Warning)]
    [InlineData("DS1001", "silent", Unknown, DiagnosticSeverity.Hidden)]
    public Task An_editorconfig_sets_its_severity(string rule, string severity, string key, DiagnosticSeverity expected = default) =>
        Verify.Reports<UnknownKeyAnalyzer>(
            Elin.With($"_ = News.Articles[{key}];") with { EditorConfig = $"root = true\n[*.cs]\ndotnet_diagnostic.{rule}.severity = {severity}\n" },
            key == Silent ? [] : [new DiagnosticResult(rule, expected).WithLocation(0)]);

    [Theory]
    [InlineData("", "{|#0:\"market\"|}", DiagnosticSeverity.Hidden)]
    [InlineData("dotnet_diagnostic.DS1002.severity = warning", "{|#0:\"market\"|}", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.DS1002.severity = none", "\"market\"", DiagnosticSeverity.Hidden)]
    public Task An_editorconfig_also_sets_the_severity_of_DS1002(string line, string key, DiagnosticSeverity expected) => Verify.Reports<MemberAnalyzer>(
        Elin.With($"_ = News.Articles[{key}];") with { EditorConfig = $"root = true\n[*.cs]\n{line}\n" },
        key.StartsWith('"') ? [] : [new DiagnosticResult("DS1002", expected).WithLocation(0)]);
}
