using System.Threading.Tasks;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace Dataset.Editor.Tests.Harness;

/// <summary>Verifies what an editor does with a project: it shows diagnostics and applies fixes.</summary>
internal static class Verify
{
    /// <summary>
    /// Verifies that the analyzer reports exactly what the markup states. <paramref name="expected"/> contains the diagnostics whose message is stated.
    /// </summary>
    public static Task Reports<TAnalyzer>(TestProject project, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        Run(new EditorTest<TAnalyzer, EmptyCodeFixProvider>(project), expected);

    /// <summary>Verifies that no fix is offered for any diagnostic in the markup.</summary>
    public static Task OffersNothing<TAnalyzer, TCodeFix>(TestProject project, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TCodeFix : CodeFixProvider, new() =>
        Fixes<TAnalyzer, TCodeFix>(project, project, null, expected);

    /// <summary>
    /// Verifies that the fix turns one project into another, diagnostic by diagnostic and all at once. Markup in the second project states the remaining
    /// diagnostics.
    /// </summary>
    /// <param name="before">The project with the diagnostics.</param>
    /// <param name="after">The fixed project.</param>
    /// <param name="key">The equivalence key of the action, or null for the first one offered.</param>
    /// <param name="expected">The diagnostics of <paramref name="before"/> whose message is stated.</param>
    public static Task Fixes<TAnalyzer, TCodeFix>(TestProject before, TestProject after, string? key = null, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TCodeFix : CodeFixProvider, new()
    {
        var test = new EditorTest<TAnalyzer, TCodeFix>(before) { CodeActionEquivalenceKey = key };
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        EditorTest<TAnalyzer, TCodeFix>.AddTo(test.FixedState, after);
        return Run(test, expected);
    }

    private static Task Run<TAnalyzer, TCodeFix>(EditorTest<TAnalyzer, TCodeFix> test, DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TCodeFix : CodeFixProvider, new()
    {
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
