using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>
/// Verifies that a compiler that loads the generator, the fixes and the completion from one folder loses nothing, although the completion is built with a newer
/// Roslyn.
/// </summary>
public class AdjacentAssemblyTests
{
    private static readonly string[] Beside = typeof(AdjacentAssemblyTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(x => x.Key == "AssemblyBeside").Value!.Split(';');

    private static readonly string Generator = Path.Combine(AppContext.BaseDirectory, "Dataset.Generator.dll");

    [Fact]
    public void Two_other_assemblies_exist() => Assert.Equal(["Dataset.CodeFixes.dll", "Dataset.Completion.dll"], Beside.Select(Path.GetFileName).Order());

    [Fact]
    public void The_other_assemblies_have_no_generators_or_analyzers_and_are_not_loaded()
    {
        var loader = new Loader();
        foreach (var path in Beside)
        {
            var reference = new AnalyzerFileReference(path, loader);
            var failures = new List<string>();
            reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure.Message);

            Assert.Empty(reference.GetAnalyzersForAllLanguages());
            Assert.Empty(reference.GetAnalyzers(LanguageNames.CSharp));
            Assert.Empty(reference.GetGeneratorsForAllLanguages());
            Assert.Empty(reference.GetGenerators(LanguageNames.CSharp));
            Assert.Empty(failures);
        }

        Assert.Empty(loader.Loaded);
    }

    [Fact]
    public async Task The_generator_and_the_analyzers_run()
    {
        var loader = new Loader();
        var references = Beside.Append(Generator).Select(path => new AnalyzerFileReference(path, loader)).ToArray();
        var failures = new List<string>();
        foreach (var reference in references)
        {
            reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure.Message);
        }

        var project = Samples.Elin.WithSource("Use.cs", "static class Use { static object F() => Elin.Articles[\"harbor\"]; }");
        var manifest = new TestText(TestProject.Root + "/obj/Sample.dataset-manifest.tsv", project.GetManifest());
        CSharpGeneratorDriver.Create(
                references.SelectMany(x => x.GetGenerators(LanguageNames.CSharp)), project.Articles.Select(x => x.File).Append<AdditionalText>(manifest),
                project.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(project.Compile(), out var compilation, out _, TestContext.Current.CancellationToken);
        var analyzers = references.SelectMany(x => x.GetAnalyzers(LanguageNames.CSharp)).ToArray();
        var diagnostics = await compilation.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(x => x.Severity == DiagnosticSeverity.Error));
        Assert.Contains("DS1001", diagnostics.Select(x => x.Id));
        Assert.DoesNotContain("AD0001", diagnostics.Select(x => x.Id));
        Assert.Empty(failures);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public List<string> Loaded { get; } = [];

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath)
        {
            Loaded.Add(fullPath);
            return AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
        }
    }
}
