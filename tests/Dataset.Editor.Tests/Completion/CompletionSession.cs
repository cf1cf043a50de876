extern alias generator;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Dataset.Completion;
using Dataset.Generator.Tests;
using Dataset.Generator.Tests.Harness;
using generator::Dataset.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Dataset.Editor.Tests.Completion;

/// <summary>
/// A project that is open in a workspace, with the caret at <c>$$</c> in one of its sources. Generator and completion come from analyzer references, as in an
/// editor.
/// </summary>
internal sealed class CompletionSession
{
    private const string Caret = "$$";

    // A list of references is loaded once, in the background, so all projects share it.
    private static readonly Task<Project> Empty = OpenEmptyAsync();

    private readonly Document _document;
    private readonly int _caret;

    private CompletionSession(Document document, int caret)
    {
        _document = document;
        _caret = caret;
    }

    /// <summary>Opens a project.</summary>
    public static async Task<CompletionSession> OpenAsync(TestProject project, bool hasManifest = true)
    {
        var opened = AddTo(await Empty, project, hasManifest);

        // An editor has already generated the members when a user begins to type.
        await opened.GetCompilationAsync(TestContext.Current.CancellationToken);
        foreach (var document in opened.Documents)
        {
            var text = await document.GetTextAsync(TestContext.Current.CancellationToken);
            if (text.ToString().IndexOf(Caret, StringComparison.Ordinal) is >= 0 and var caret)
            {
                return new(document.WithText(text.Replace(caret, Caret.Length, "")), caret);
            }
        }

        throw new ArgumentException("No source has a caret.", nameof(project));
    }

    /// <summary>Returns the items as the editor shows them, in order.</summary>
    public async Task<string[]> OffersAsync(CompletionTrigger trigger = default) => [.. (await ItemsAsync(trigger)).Select(item => item.DisplayText)];

    /// <summary>Returns the items, in order.</summary>
    public async Task<ImmutableArray<CompletionItem>> ItemsAsync(CompletionTrigger trigger = default)
    {
        var list = await GetService(_document).GetCompletionsAsync(_document, _caret, trigger, cancellationToken: TestContext.Current.CancellationToken);
        return [.. list.ItemsList.Where(IsOurs).OrderBy(item => item.SortText, StringComparer.Ordinal)];
    }

    /// <summary>Returns the items that an editor keeps in the list for the typed text.</summary>
    public async Task<string[]> FilteredAsync()
    {
        var items = await ItemsAsync();
        var typed = (await _document.GetTextAsync(TestContext.Current.CancellationToken)).ToString(
            Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(items[0].Span.Start, _caret));
        return [.. GetService(_document).FilterItems(_document, items, typed).Select(item => item.DisplayText)];
    }

    /// <summary>Returns the description of an item.</summary>
    public async Task<string> DescribeAsync(string item) =>
        (await GetService(_document).GetDescriptionAsync(_document, await FindAsync(item), TestContext.Current.CancellationToken))!.Text;

    /// <summary>Returns the line of the caret after an item was committed.</summary>
    public async Task<string> TakeAsync(string item) => (await ChangeAsync(item)).Lines.GetLineFromPosition(_caret).ToString().Trim();

    /// <summary>Returns the diagnostics of compiler, generator and analyzers after an item was committed.</summary>
    public async Task<string[]> ReportAfterAsync(string item)
    {
        var project = _document.WithText(await ChangeAsync(item)).Project;
        var plain = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        plain = plain.RemoveSyntaxTrees(plain.SyntaxTrees.Where(tree => project.GetDocument(tree) is null or SourceGeneratedDocument));
        var driver = CSharpGeneratorDriver.Create(
            [new generator::Dataset.DatasetGenerator().AsSourceGenerator()], project.AnalyzerOptions.AdditionalFiles,
            (CSharpParseOptions)project.ParseOptions!);
        driver.RunGeneratorsAndUpdateCompilation(plain, out var compilation, out var reported, TestContext.Current.CancellationToken);
        var analyzed = await compilation.WithAnalyzers([new UnknownKeyAnalyzer()]).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. reported.Concat(analyzed).Where(x => !x.IsSuppressed && x.Severity >= DiagnosticSeverity.Warning)
            .Select(x => $"{x.Id}: {x.GetMessage(CultureInfo.InvariantCulture)}")];
    }

    // The provider of an item is not accessible.
    private static bool IsOurs(CompletionItem item) => item.Properties.ContainsKey("Dataset.Inserted");

    private static CompletionService GetService(Document document) => CompletionService.GetService(document)!;

    private async Task<SourceText> ChangeAsync(string item)
    {
        var change = await GetService(_document).GetChangeAsync(_document, await FindAsync(item), cancellationToken: TestContext.Current.CancellationToken);
        return (await _document.GetTextAsync(TestContext.Current.CancellationToken)).WithChanges(change.TextChange);
    }

    private async Task<CompletionItem> FindAsync(string item) => (await ItemsAsync()).First(x => x.DisplayText == item);

    private static Project AddTo(Project project, TestProject content, bool hasManifest)
    {
        project = project.WithParseOptions(content.ParseOptions).AddMetadataReferences(content.MoreReferences);
        foreach (var source in content.Sources)
        {
            project = project.AddDocument(source.FilePath, source.GetText(), filePath: source.FilePath).Project;
        }

        var manifest = new TestText(TestProject.Root + "/obj/Sample.dataset-manifest.tsv", content.GetManifest());
        foreach (var file in content.Articles.Select(x => x.File).Concat(content.OtherFiles).Distinct().Concat(hasManifest ? [manifest] : []))
        {
            project = project.AddAdditionalDocument(file.Path, file.GetText()!, filePath: file.Path).Project;
        }

        return project;
    }

    private static async Task<Project> OpenEmptyAsync()
    {
        var loader = new Loader();
        var info = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: [.. Framework.References, MetadataReference.CreateFromFile(typeof(Corpus).Assembly.Location)],
            analyzerReferences: new[] { typeof(LiteralCompletion), typeof(generator::Dataset.DatasetGenerator) }
                .Select(type => new AnalyzerFileReference(type.Assembly.Location, loader)));
        var project = new AdhocWorkspace(MefHostServices.DefaultHost).AddProject(info);

        // Waits until the providers of the references are loaded; each request starts loading them.
        var code = "[Dataset.Corpus, Dataset.Claim(\"A\", \"B.\"), Dataset.Evidence(\"\", \"\")] static partial class C { }";
        var sample = AddTo(project, TestProject.Of(code), hasManifest: true).Documents.Single();
        var caret = (await sample.GetTextAsync()).ToString().IndexOf("Evidence(\"", StringComparison.Ordinal) + 10;
        while (!(await GetService(sample).GetCompletionsAsync(sample, caret)).ItemsList.Any(IsOurs))
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return project;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
