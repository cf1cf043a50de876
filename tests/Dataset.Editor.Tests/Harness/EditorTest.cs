extern alias generator;

using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Generator.Tests;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Dataset.Editor.Tests.Harness;

/// <summary>
/// A test of an analyzer and a fix over a project with articles. Its sources contain markup: <c>{|DS1001:"x"|}</c>, or <c>{|#0:"x"|}</c> if the message is
/// stated.
/// </summary>
internal sealed class EditorTest<TAnalyzer, TCodeFix> : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    // Nothing is downloaded: the references are those of the generator's tests.
    private static readonly ReferenceAssemblies NoAssemblies = new("net8.0");

    private readonly TestProject _project;

    public EditorTest(TestProject project)
    {
        _project = project;
        ReferenceAssemblies = NoAssemblies;

        // Other tests cover the generated code.
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;

        // The generator analyzes the whole project, so its diagnostics are not local, but they can still be fixed.
        CodeFixTestBehaviors |= typeof(TAnalyzer) == typeof(GeneratorAnalyzer) ? CodeFixTestBehaviors.SkipLocalDiagnosticCheck : CodeFixTestBehaviors.None;

        // One scope is sufficient if the batch fixer fixes all.
        CodeFixTestBehaviors |= new TCodeFix().GetFixAllProvider() == WellKnownFixAllProviders.BatchFixer
            ? CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInProjectCheck : CodeFixTestBehaviors.None;
        TestState.AdditionalReferences.AddRange(Framework.References);
        TestState.AdditionalReferences.Add(typeof(Corpus).Assembly);
        TestState.AdditionalReferences.AddRange(project.MoreReferences);
        AddTo(TestState, project);
    }

    /// <summary>Files of the project, before or after a fix.</summary>
    public static void AddTo(SolutionState state, TestProject project)
    {
        foreach (var source in project.Sources)
        {
            state.Sources.Add((source.FilePath, source.ToString()));
        }

        foreach (var file in project.Articles.Select(x => x.File).Concat(project.OtherFiles).Distinct())
        {
            state.AdditionalFiles.Add((file.Path, file.GetText()!));
        }

        state.AdditionalFiles.Add((TestProject.Root + "/obj/Sample.dataset-manifest.tsv", project.GetManifest()));
        if (project.EditorConfig.Length > 0)
        {
            state.AnalyzerConfigFiles.Add((TestProject.Root + "/.editorconfig", project.EditorConfig));
        }
    }

    // If the test is about the generator's own diagnostics, the analyzer runs the generator.
    protected override IEnumerable<Type> GetSourceGenerators() =>
        typeof(TAnalyzer) == typeof(GeneratorAnalyzer) ? [] : [typeof(generator::Dataset.DatasetGenerator)];

    protected override ParseOptions CreateParseOptions() => _project.ParseOptions;

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: _project.Nullable)
            .WithSpecificDiagnosticOptions(_project.CompilationOptions.SpecificDiagnosticOptions);
}
