using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that a user's project, opened the way an editor opens it, gets the fixes of the package, and builds after they are applied.</summary>
[Trait("Category", "Package")]
public class EditorTests(Workspace workspace)
{
    [Fact]
    public async Task Fixes_of_the_package_are_loaded_and_applied()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var broken = workspace.Dotnet("Edited", "build");
        Assert.Contains("error DS0010", broken.Output, StringComparison.Ordinal);
        Assert.Contains("warning DS0011", broken.Output, StringComparison.Ordinal);

        using var editor = MSBuildWorkspace.Create();
        var project = (await editor.OpenProjectAsync(workspace.PathOf("Edited", "Edited.csproj"), cancellationToken: cancellation)).Id;
        foreach (var rule in (string[])["DS0010", "DS0011", "DS0011"])
        {
            Assert.True(editor.TryApplyChanges(await FixAsync(editor.CurrentSolution.GetProject(project)!, rule, cancellation)));
        }

        var source = await File.ReadAllTextAsync(workspace.PathOf("Edited", "News.cs"), cancellation);
        Assert.Equal(
            """
            using Dataset;

            // A reader has misheard the second alias, and nobody has ever met Mr Nobody.
            [Corpus]
            [Person("Mara Velt", "Velt")]
            [Claim("Reopened", "The harbour opened again.")]
            [Evidence("Reopened", "opened again on Tuesday")]
            public static partial class News
            {
            }

            """,
            source);
        var built = workspace.Dotnet("Edited", "build", "-warnaserror");
        Assert.True(built.ExitCode == 0, built.Output);
    }

    // Applies the first fix for the first diagnostic of the rule, the way an editor's light bulb does.
    private static async Task<Solution> FixAsync(Project project, string rule, CancellationToken cancellation)
    {
        var generators = project.AnalyzerReferences.SelectMany(x => x.GetGenerators(LanguageNames.CSharp));
        var driver = CSharpGeneratorDriver.Create(generators, project.AnalyzerOptions.AdditionalFiles, (CSharpParseOptions)project.ParseOptions!);
        var compilation = (await project.GetCompilationAsync(cancellation))!;
        var sources = (await project.GetSourceGeneratedDocumentsAsync(cancellation)).Select(x => x.GetSyntaxTreeAsync(cancellation).GetAwaiter().GetResult()!);
        var diagnostics = driver.RunGenerators(compilation.RemoveSyntaxTrees(sources), cancellation).GetRunResult().Diagnostics;
        var diagnostic = diagnostics.First(x => x.Id == rule && x.Location.IsInSource);

        var actions = new List<CodeAction>();
        foreach (var provider in LoadFixes(project).Where(x => x.FixableDiagnosticIds.Contains(rule)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), cancellation));
        }

        var operations = await actions[0].GetOperationsAsync(cancellation);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static IEnumerable<CodeFixProvider> LoadFixes(Project project)
    {
        var reference = project.AnalyzerReferences.OfType<AnalyzerFileReference>()
            .Single(x => Path.GetFileName(x.FullPath) == "Dataset.CodeFixes.dll");
        return reference.GetAssembly().GetTypes()
            .Where(x => x.GetCustomAttribute<ExportCodeFixProviderAttribute>() is { } export && export.Languages.Contains(LanguageNames.CSharp))
            .Select(x => (CodeFixProvider)Activator.CreateInstance(x)!);
    }
}
