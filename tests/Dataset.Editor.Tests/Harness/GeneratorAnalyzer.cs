extern alias generator;

using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Descriptors = generator::Dataset.Diagnostics.Descriptors;

namespace Dataset.Editor.Tests.Harness;

/// <summary>Reports the generator's diagnostics, because the testing package passes only diagnostics of analyzers to fixes.</summary>
#pragma warning disable RS1001 // Without the attribute: no compiler loads it, the tests make it.
internal sealed class GeneratorAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Descriptors.All.Values];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Run);
    }

    private static void Run(CompilationAnalysisContext context)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new generator::Dataset.DatasetGenerator().AsSourceGenerator()],
            context.Options.AdditionalFiles,
            (CSharpParseOptions)context.Compilation.SyntaxTrees.First().Options);
        var result = driver.RunGenerators(context.Compilation, context.CancellationToken).GetRunResult();
        foreach (var diagnostic in result.Diagnostics)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
