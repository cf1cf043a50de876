extern alias generator;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Generator.Tests.Harness;

/// <summary>
/// Runs the generator over a project the way an editor does. Each run is followed by a second one over the same inputs in a new compilation, in which every
/// step must be cached.
/// </summary>
internal sealed class GeneratorRun
{
    /// <summary>The generator's own steps. The compiler adds more, some of which change with every compilation.</summary>
    public static readonly string[] Steps =
        [.. typeof(generator::Dataset.Helpers.StepNames).GetFields().Select(x => (string)x.GetRawConstantValue()!).Order(StringComparer.Ordinal)];

    private readonly GeneratorDriver _driver;
    private readonly TestProject _project;
    private readonly TestText _manifest;

    private GeneratorRun(GeneratorDriver driver, TestProject project, TestText manifest)
    {
        var compilation = project.Compile();
        _project = project;
        _manifest = manifest;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Output = (CSharpCompilation)output;
        Diagnostics = [.. diagnostics.Where(x => !x.IsSuppressed)];
        Suppressed = [.. diagnostics.Where(x => x.IsSuppressed)];
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
        _driver = _driver.RunGenerators(project.Compile(), TestContext.Current.CancellationToken);
        AssertAllCached(_driver.GetRunResult().Results.Single());
    }

    public CSharpCompilation Output { get; }

    /// <summary>The reported diagnostics that are in force.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The reported diagnostics that source code suppresses, which drivers still return.</summary>
    public ImmutableArray<Diagnostic> Suppressed { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources.ToDictionary(x => x.HintName, x => x.SourceText.ToString());

    public static GeneratorRun Start(TestProject project, string root = TestProject.Root)
    {
        var manifest = new TestText(root + "/obj/Sample.dataset-manifest.tsv", project.GetManifest(root));
        var driver = CSharpGeneratorDriver.Create(
            [new generator::Dataset.DatasetGenerator().AsSourceGenerator()],
            GetTexts(project, manifest),
            project.ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new(driver, project, manifest);
    }

    /// <summary>Runs the same driver over an edited project.</summary>
    public GeneratorRun Edit(Func<TestProject, TestProject> edit)
    {
        var project = edit(_project);
        var text = project.GetManifest();
        var manifest = text == _manifest.GetText()!.ToString() ? _manifest : new TestText(_manifest.Path, text);
        return new(_driver.ReplaceAdditionalTexts(GetTexts(project, manifest)).WithUpdatedParseOptions(project.ParseOptions), project, manifest);
    }

    /// <summary>Returns the reasons of the values of a step, in order.</summary>
    public IncrementalStepRunReason[] Reasons(string step) => ReasonsOf(Result, step);

    /// <summary>Returns the number of values of a step that are new or modified.</summary>
    public int Changed(string step) => Reasons(step).Count(IsChange);

    /// <summary>The generated files that this run rewrote or removed.</summary>
    public string[] RewrittenSince(GeneratorRun before)
    {
        // If no step rewrites a file, the driver keeps its text object.
        var old = before.Result.GeneratedSources.ToDictionary(x => x.HintName, x => x.SourceText);
        var now = Result.GeneratedSources.ToDictionary(x => x.HintName, x => x.SourceText);
        return [.. now.Where(x => !old.TryGetValue(x.Key, out var text) || !ReferenceEquals(text, x.Value)).Select(x => x.Key)
            .Concat(old.Keys.Where(x => !now.ContainsKey(x)).Select(x => "-" + x)).Order(StringComparer.Ordinal)];
    }

    private static ImmutableArray<AdditionalText> GetTexts(TestProject project, TestText manifest) =>
        [.. project.Articles.Select(x => x.File).Distinct(), .. project.OtherFiles, manifest];

    private static bool IsChange(IncrementalStepRunReason reason) => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    private static IncrementalStepRunReason[] ReasonsOf(GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(x => x.Outputs).Select(x => x.Reason)] : [];

    private static void AssertAllCached(GeneratorRunResult second)
    {
        foreach (var name in Steps)
        {
            Assert.All(ReasonsOf(second, name), reason => Assert.False(IsChange(reason), $"{name} is {reason} though nothing has changed."));
        }

        foreach (var output in second.TrackedOutputSteps.SelectMany(x => x.Value))
        {
            Assert.All(output.Outputs, x => Assert.Equal(IncrementalStepRunReason.Cached, x.Reason));
        }
    }
}
