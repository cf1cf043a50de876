extern alias generator;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Generator.Tests;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Dataset.Editor.Tests.Harness;

/// <summary>
/// A project that is open in a workspace, for cases that the testing package does not support: several actions at one place, nested actions, and actions that
/// edit several files.
/// </summary>
internal sealed class EditorSession : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();

    private EditorSession()
    {
    }

    public Project Project { get; private set; } = null!;

    /// <summary>The reported diagnostics: the generator's, or those that a test sets.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    /// <summary>Opens a project and runs the generator over it.</summary>
    public static async Task<EditorSession> OpenAsync(TestProject project, bool hasManifest = true)
    {
        var session = new EditorSession();
        var info = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp, parseOptions: project.ParseOptions,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: project.Nullable)
                .WithSpecificDiagnosticOptions(project.CompilationOptions.SpecificDiagnosticOptions),
            metadataReferences: [.. Framework.References, MetadataReference.CreateFromFile(typeof(Corpus).Assembly.Location)]);
        var solution = session._workspace.CurrentSolution.AddProject(info);
        foreach (var source in project.Sources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(info.Id), source.FilePath, source.GetText(), filePath: source.FilePath);
        }

        var manifest = new TestText(TestProject.Root + "/obj/Sample.dataset-manifest.tsv", project.GetManifest());
        foreach (var file in project.Articles.Select(x => x.File).Distinct().Concat(hasManifest ? [manifest] : []))
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(info.Id), file.Path, file.GetText()!, filePath: file.Path);
        }

        session.Project = solution.GetProject(info.Id)!;
        session.Diagnostics = await session.ReportAsync(session.Project);
        return session;
    }

    /// <summary>Returns the generator's diagnostics of a project.</summary>
    public async Task<ImmutableArray<Diagnostic>> ReportAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        var driver = CSharpGeneratorDriver.Create(
            [new generator::Dataset.DatasetGenerator().AsSourceGenerator()], project.AnalyzerOptions.AdditionalFiles,
            (CSharpParseOptions)project.ParseOptions!);
        return driver.RunGenerators(compilation!, TestContext.Current.CancellationToken).GetRunResult().Diagnostics;
    }

    /// <summary>Replaces the reported diagnostics with those at a text in a file.</summary>
    public void Report(string path, string at, params (DiagnosticDescriptor Rule, ImmutableDictionary<string, string?> Properties)[] diagnostics)
    {
        var tree = Find(path).GetSyntaxTreeAsync().Result!;
        var location = Location.Create(tree, new SourceSpan(tree.ToString().IndexOf(at, StringComparison.Ordinal), at.Length));
        Diagnostics = [.. diagnostics.Select(x => Diagnostic.Create(x.Rule, location, x.Properties))];
    }

    /// <summary>Returns the titles of the fixes for the diagnostics of a rule, in order.</summary>
    public async Task<string[]> TitlesAsync(CodeFixProvider provider, string rule) => [.. (await FixesAsync(provider, rule)).Select(x => x.Action.Title)];

    /// <summary>Returns the sources that change when the fix with this title is applied.</summary>
    public async Task<Dictionary<string, string>> FixAsync(CodeFixProvider provider, string rule, string title) =>
        await ApplyAsync((await FixesAsync(provider, rule)).First(x => x.Action.Title == title).Action);

    /// <summary>Returns the only source that changes when the first fix is applied.</summary>
    public async Task<string> FixFirstAsync(CodeFixProvider provider, string rule) =>
        Assert.Single(await ApplyAsync((await FixesAsync(provider, rule))[0].Action)).Value;

    /// <summary>Returns the sources that change when all diagnostics of a rule are fixed at once.</summary>
    public async Task<Dictionary<string, string>> FixAllAsync(CodeFixProvider provider, string rule, FixAllScope scope = FixAllScope.Project)
    {
        var first = (await FixesAsync(provider, rule))[0];
        var context = new FixAllContext(
            Project.GetDocument(first.Diagnostic.Location.SourceTree)!, provider, scope, first.Action.EquivalenceKey!, [rule], new Known(this),
            TestContext.Current.CancellationToken);
        return await ApplyAsync((await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    /// <summary>Returns the titles of the actions offered at a text, with the titles of nested actions after those that contain them.</summary>
    public async Task<string[]> RefactoringsAsync(CodeRefactoringProvider provider, string path, string at)
    {
        static IEnumerable<string> Flatten(CodeAction action) => action.NestedActions.SelectMany(Flatten).Select(x => "  " + x).Prepend(action.Title);
        return [.. (await ActionsAsync(provider, path, at)).SelectMany(Flatten)];
    }

    /// <summary>Returns the sources that change when an action is chosen by its titles, from the outermost to the innermost.</summary>
    public async Task<Dictionary<string, string>> RefactorAsync(CodeRefactoringProvider provider, string path, string at, params string[] titles)
    {
        var action = (await ActionsAsync(provider, path, at)).First(x => x.Title == titles[0]);
        foreach (var title in titles.Skip(1))
        {
            action = action.NestedActions.First(x => x.Title == title);
        }

        return await ApplyAsync(action);
    }

    /// <summary>Returns the generator's diagnostics of the project after its sources were changed.</summary>
    public async Task<string[]> ReportAfterAsync(Dictionary<string, string> changed)
    {
        var solution = Project.Solution;
        foreach (var (path, text) in changed)
        {
            solution = solution.WithDocumentText(Find(path).Id, SourceText.From(text));
        }

        return [.. (await ReportAsync(solution.GetProject(Project.Id)!)).Select(x => $"{x.Id}: {x.GetMessage(CultureInfo.InvariantCulture)}")];
    }

    public void Dispose() => _workspace.Dispose();

    private Document Find(string path) => Project.Documents.Single(x => x.FilePath == TestProject.Root + "/" + path);

    private async Task<List<(Diagnostic Diagnostic, CodeAction Action)>> FixesAsync(
        CodeFixProvider provider, string rule)
    {
        var fixes = new List<(Diagnostic, CodeAction)>();
        foreach (var diagnostic in Diagnostics.Where(x => x.Id == rule && x.Location.IsInSource)
            .OrderBy(x => x.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(x => x.Location.SourceSpan.Start))
        {
            var context = new CodeFixContext(
                Project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => fixes.Add((diagnostic, action)),
                TestContext.Current.CancellationToken);
            await provider.RegisterCodeFixesAsync(context);
        }

        return fixes;
    }

    private async Task<List<CodeAction>> ActionsAsync(CodeRefactoringProvider provider, string path, string at)
    {
        var document = Find(path);
        var text = (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        var actions = new List<CodeAction>();
        var caret = new SourceSpan(text.IndexOf(at, StringComparison.Ordinal) + 1, 0);
        await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(document, caret, actions.Add, TestContext.Current.CancellationToken));
        return actions;
    }

    private async Task<Dictionary<string, string>> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var texts = new Dictionary<string, string>();
        foreach (var id in changed.GetChanges(Project.Solution).GetProjectChanges().SelectMany(x => x.GetChangedDocuments()))
        {
            var document = changed.GetDocument(id)!;
            Assert.DoesNotContain((await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!.GetDiagnostics(), x => x.Id.StartsWith("CS",
                StringComparison.Ordinal));
            texts.Add(document.FilePath![(TestProject.Root.Length + 1)..], (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        }

        return texts;
    }

    // Fix All requests the reported diagnostics.
    private sealed class Known(EditorSession session) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(session.Diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return session.Diagnostics.Where(x => x.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(session.Diagnostics.Where(x => !x.Location.IsInSource));
    }
}
