using System;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace Dataset.Editor.Tests;

/// <summary>Verifies that the harness sees the generator's diagnostics at the right place, and the result of a fix.</summary>
public class HarnessTests
{
    private const string Nobody = "using Dataset;\n[Corpus, Person({|DS0011:\"Nobody At All\"|})] public static partial class News { }\n";

    private static TestProject Project => TestProject.Of(Nobody).WithArticle("market.txt", Samples.Market);

    [Fact]
    public Task The_generators_diagnostics_are_seen_at_their_place() => Verify.Reports<GeneratorAnalyzer>(Project);

    [Fact]
    public Task A_diagnostic_that_is_not_in_the_markup_fails_the_test() => Assert.ThrowsAnyAsync<InvalidOperationException>(
        () => Verify.Reports<GeneratorAnalyzer>(Project.WithSource("Corpus.cs", Nobody.Replace("{|DS0011:", "", StringComparison.Ordinal)
            .Replace("|}", "", StringComparison.Ordinal))));

    [Fact]
    public Task A_fix_is_applied() => Verify.Fixes<GeneratorAnalyzer, DeclareFish>(
        Project, Project.WithSource("Corpus.cs", "using Dataset;\n[Corpus, Person(\"Fish\")] public static partial class News { }\n"));

    [Fact]
    public Task A_fix_of_another_key_is_not_offered() => Assert.ThrowsAnyAsync<InvalidOperationException>(
        () => Verify.Fixes<GeneratorAnalyzer, DeclareFish>(
            Project, Project.WithSource("Corpus.cs", "using Dataset;\n[Corpus, Person(\"Fish\")] public static partial class News { }\n"), "other"));

    /// <summary>A fix that declares a different name.</summary>
    private sealed class DeclareFish : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds => ["DS0011"];

        public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

        public override Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Declare fish",
                    async token => context.Document.WithText(
                        (await context.Document.GetTextAsync(token)).Replace(context.Span, "\"Fish\"")),
                    "fish"),
                context.Diagnostics);
            return Task.CompletedTask;
        }
    }
}
