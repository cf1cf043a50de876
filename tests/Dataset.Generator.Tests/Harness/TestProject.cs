using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generator.Tests.Harness;

/// <summary>An article item of a project.</summary>
internal sealed record TestArticle(TestText File, string RecursiveDir, string Corpus = "", string Link = "")
{
    /// <summary>The columns LinkBase, Format, Encoding, Publisher and Tags.</summary>
    public string Metadata { get; init; } = "";
}

/// <summary>A project as the compiler sees it. It is immutable: an edit returns another project that shares what was not edited.</summary>
internal sealed record TestProject
{
    public const string Root = "/project";

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Framework.References, MetadataReference.CreateFromFile(typeof(Corpus).Assembly.Location)];

    public ImmutableArray<TestArticle> Articles { get; init; } = [];

    public ImmutableArray<TestText> OtherFiles { get; init; } = [];

    public ImmutableArray<SyntaxTree> Sources { get; init; } = [];

    /// <summary>The assemblies referenced in addition to the framework and the library.</summary>
    public ImmutableArray<MetadataReference> MoreReferences { get; init; } = [];

    /// <summary>Whether the project references the library.</summary>
    public bool HasLibrary { get; init; } = true;

    /// <summary>The oldest language version that must compile generated code.</summary>
    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp11;

    /// <summary>The text of an <c>.editorconfig</c> in the project's folder.</summary>
    public string EditorConfig { get; init; } = "";

    /// <summary>The rules that the project suppresses.</summary>
    public ImmutableArray<string> NoWarn { get; init; } = [];

    /// <summary>The optimization level that the build configuration sets.</summary>
    public OptimizationLevel Optimization { get; init; } = OptimizationLevel.Debug;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    /// <summary>Creates a project with one source file.</summary>
    public static TestProject Of(string code) => new TestProject().WithSource("Corpus.cs", code);

    public TestProject WithSource(string name, string code)
    {
        var path = Root + "/" + name;
        var tree = CSharpSyntaxTree.ParseText(code, ParseOptions, path, Encoding.UTF8);
        var old = Sources.FirstOrDefault(x => x.FilePath == path);
        return this with { Sources = old is null ? Sources.Add(tree) : Sources.Replace(old, tree) };
    }

    public TestProject WithLanguage(LanguageVersion language)
    {
        var project = this with { Language = language, Sources = [] };
        return Sources.Aggregate(project, (p, tree) => p.WithSource(tree.FilePath[(Root.Length + 1)..], tree.ToString()));
    }

    /// <summary>Adds an article, or edits the one with this path. The path is relative to the folder of the wildcard, <c>news/**</c>.</summary>
    public TestProject WithArticle(string path, string text, string corpus = "", string link = "") =>
        WithArticle(path, new TestText(PathOf(path), text), corpus, link);

    public TestProject WithArticle(string path, TestText file, string corpus = "", string link = "")
    {
        var slash = path.LastIndexOf('/') + 1;
        var article = new TestArticle(file, path[..slash], corpus, link);
        var old = Articles.FirstOrDefault(x => x.File.Path == file.Path && x.Corpus == corpus);
        return this with { Articles = old is null ? Articles.Add(article) : Articles.Replace(old, article) };
    }

    /// <summary>Sets the item metadata of the article that was added last.</summary>
    public TestProject WithMetadata(string format = "", string encoding = "", string publisher = "", string tags = "") =>
        this with { Articles = Articles.SetItem(Articles.Length - 1, Articles[^1] with { Metadata = $"\t\t{format}\t{encoding}\t{publisher}\t{tags}\t." }) };

    public TestProject WithoutArticle(string path) => this with { Articles = Articles.RemoveAll(x => x.File.Path == PathOf(path)) };

    public static string PathOf(string path) => Root + "/news/" + path;

    /// <summary>Returns the manifest that <c>Dataset.targets</c> would write.</summary>
    public string GetManifest(string root = Root)
    {
        var lines = new StringBuilder($"dataset-manifest\t1\t{root}\t.\n");
        foreach (var article in Articles)
        {
            lines.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"article\t{article.Corpus}\t{article.RecursiveDir}\t{article.Link}\t{article.File.Path}\t.{article.Metadata}\n");
        }

        return lines.ToString();
    }

    public CSharpCompilationOptions CompilationOptions => new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: Optimization, deterministic: true, warningLevel: 9999, nullableContextOptions: Nullable,
        specificDiagnosticOptions: NoWarn.Select(x => System.Collections.Generic.KeyValuePair.Create(x, ReportDiagnostic.Suppress)));

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Sample",
        Sources,
        (HasLibrary ? References : [.. Framework.References]).AddRange(MoreReferences),
        CompilationOptions.WithSyntaxTreeOptionsProvider(
            EditorConfig.Length == 0 ? null : new EditorConfigSeverities(Root + "/.editorconfig", EditorConfig)));
}
