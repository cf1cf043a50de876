extern alias generator;

using System.Collections.Immutable;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using generator::Dataset.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>Verifies that a location in a syntax tree that is not part of the compilation loses its tree, and has no other effect.</summary>
public class ReporterTests
{
    private const string Path = TestProject.Root + "/Gone.cs";

    private static readonly SyntaxTree Gone = CSharpSyntaxTree.ParseText("\nclass Gone { }", path: Path);

    [Fact]
    public void An_issue_in_a_removed_tree_is_reported_at_its_path_and_the_code_is_kept()
    {
        var (driver, diagnostics) = Run(new Late());
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("DS0011", diagnostic.Id);
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        var lines = diagnostic.Location.GetLineSpan();
        Assert.Equal((Path, 1, 6), (lines.Path, lines.StartLinePosition.Line, lines.StartLinePosition.Character));
        Assert.Equal("Kept.g.cs", Assert.Single(Assert.Single(driver.GetRunResult().Results).GeneratedSources).HintName);
    }

    [Fact]
    public void The_driver_refuses_a_location_in_a_removed_tree()
    {
        // Once the driver no longer refuses it, the workaround in the reporter can be removed.
        var (_, diagnostics) = Run(new Careless());
        Assert.Equal("CS8785", Assert.Single(diagnostics).Id);
    }

    private static (GeneratorDriver Driver, ImmutableArray<Diagnostic> Diagnostics) Run(IIncrementalGenerator generator)
    {
        var project = TestProject.Of("class Other { }");
        var driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: project.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(project.Compile(), out _, out var diagnostics, TestContext.Current.CancellationToken);
        return (driver, diagnostics);
    }

    private static SourceIssue MakeIssue()
    {
        var root = Gone.GetCompilationUnitRoot(TestContext.Current.CancellationToken);
        return SourceIssue.At(SourcePlace.Of(root.DescendantTokens().Single(x => x.ValueText == "Gone")), "DS0011", "'Gone'");
    }

    private sealed class Late : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.ParseOptionsProvider, static (output, _) =>
            {
                output.AddSource("Kept.g.cs", "class Kept { }");
                Reporter.Report(output, generator::Dataset.Helpers.Arrays.Of(MakeIssue()));
            });
    }

    private sealed class Careless : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.ParseOptionsProvider, static (output, _) =>
                output.ReportDiagnostic(Diagnostic.Create(Descriptors.Get("DS0011"), MakeIssue().Place.Location, "'Gone'")));
    }
}
