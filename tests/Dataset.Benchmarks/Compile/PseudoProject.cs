using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Dataset.Benchmarks.Corpora;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Benchmarks.Compile;

/// <summary>A project as the generator receives it: the class, the article files, and the manifest that the targets write.</summary>
internal sealed class PseudoProject
{
    public PseudoProject(PseudoCorpus corpus, bool termIndex, string folder = "/pseudo", string attributes = "")
    {
        Declaration = $"using Dataset;\n[Corpus(ReferenceDate = \"2024-09-06\", TermIndex = {(termIndex ? "true" : "false")})]\n" +
            $"{attributes}{corpus.Attributes()}public static partial class News {{ }}\n";
        Files = [.. corpus.Articles.Select(a => new PseudoFile(PathOf(folder, a.Key), a.Text))];
        Manifest = new PseudoFile($"{folder}/obj/Pseudo.dataset-manifest.tsv", MakeManifest(corpus, folder));
    }

    /// <summary>The class.</summary>
    public string Declaration { get; }

    /// <summary>The articles.</summary>
    public IReadOnlyList<PseudoFile> Files { get; }

    /// <summary>The manifest.</summary>
    public PseudoFile Manifest { get; }

    /// <summary>The generator.</summary>
    public static ISourceGenerator Generator() => new DatasetGenerator().AsSourceGenerator();

    private static string PathOf(string folder, string key) => $"{folder}/news/{key}.txt";

    // The same text that build/Dataset.targets writes for <DatasetArticle Include="news/**/*.txt" />.
    private static string MakeManifest(PseudoCorpus corpus, string folder) =>
        $"dataset-manifest\t1\t{folder}\t.\n" + string.Concat(corpus.Articles.Select(a => $"article\t\t{FolderOf(a.Key)}\t\t{PathOf(folder, a.Key)}\t.\n"));

    private static string FolderOf(string key) => key[..(key.LastIndexOf('/') + 1)];
}

/// <summary>A file in memory.</summary>
internal sealed class PseudoFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    /// <summary>The text of the file.</summary>
    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
