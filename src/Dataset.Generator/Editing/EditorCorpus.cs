using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Inputs;
using Dataset.Stages;
using Microsoft.CodeAnalysis;

namespace Dataset.Editing;

/// <summary>
/// A corpus class of a project with its articles, for editor features. It is created by the same functions as the generator's steps, so what is offered is what
/// the next build finds.
/// </summary>
internal sealed class EditorCorpus
{
    private EditorCorpus(DeclaredCorpus declared, IReadOnlyList<EditorArticle> articles)
    {
        Class = declared.Class;
        Places = declared.Places.Declarations;
        Articles = articles;
    }

    /// <summary>The class. Generated members may already be in it, so <c>IsValid</c> may be false although its shape is valid.</summary>
    public CorpusClass Class { get; }

    /// <summary>The declarations of the class.</summary>
    public CorpusDeclaration Declaration => Class.Declaration;

    /// <summary>The places of the declarations, in the trees of the compilation.</summary>
    public DeclarationPlaces Places { get; }

    /// <summary>The articles of the corpus, in ordinal order of their keys: without those that are excluded or cannot be read, each key once.</summary>
    public IReadOnlyList<EditorArticle> Articles { get; }

    /// <summary>
    /// Reads a corpus; returns null if the class is not a corpus class. The symbol is from the compilation, with or without generated code.
    /// </summary>
    /// <param name="type">The class.</param>
    /// <param name="compilation">The compilation of the project.</param>
    /// <param name="files">
    /// The additional files, one of which is the manifest; those of <c>Project.AnalyzerOptions</c> are the ones that the generator receives.
    /// </param>
    /// <param name="options">The project's parse options.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static EditorCorpus? Read(
        INamedTypeSymbol type, Compilation compilation, ImmutableArray<AdditionalText> files, ParseOptions options, CancellationToken cancellation)
    {
        if (CorpusReader.Read(type, cancellation) is not { } declared)
        {
            return null;
        }

        // The assignment of articles to corpora depends on all corpora of the project.
        var classes = ImmutableArray.CreateBuilder<CorpusClass>();
        classes.Add(declared.Class);
        foreach (var other in CorpusClasses.Find(compilation, cancellation))
        {
            if (CorpusReader.Read(other, cancellation) is { } corpus)
            {
                classes.Add(corpus.Class);
            }
        }

        var set = CorpusSet.From(classes.ToImmutable(), ProjectOptions.From(options, cancellation));
        var name = declared.Class.Name.FullName;
        var requests = GetRequests(set, files, ProjectOptions.IsOptimized(compilation, cancellation), cancellation);
        var rules = LinkingRules.From(set, cancellation).Find(name);
        var articles = requests.Where(item => item.Request.Article.Corpus.FullName == name)
            .Select(item => new EditorArticle(item.Readings, item.File, item.Request, rules!));
        return new(declared, Choose(articles, declared.Class.Declaration, cancellation));
    }

    // The steps of the generator up to the reading of articles.
    private static IEnumerable<(FileReadings Readings, ArticleFile File, ReadingRequest Request)> GetRequests(
        CorpusSet corpora, ImmutableArray<AdditionalText> files, bool isOptimized, CancellationToken cancellation)
    {
        var manifests = files.Where(ManifestReader.IsManifest).Select(file => ManifestReader.Read(file, cancellation)).ToImmutableArray();
        var plan = ArticlePlanner.Plan(ManifestReader.Merge(manifests), CorpusSet.GetNames(corpora), hasLibrary: true);
        var repeated = RepeatedFiles.Find(files, cancellation);
        var decoded = new List<(FileReadings Readings, ArticleFile File)>();
        foreach (var file in files)
        {
            if (ListedFile.IsListed(file, plan, repeated))
            {
                var readings = FileReadings.Of(file);
                decoded.Add((readings, readings.Decode(ListedFile.From(file, plan), cancellation)));
            }
        }

        var lines = decoded.Where(static item => item.File.Lines.Count > 0).Select(static item => LineKeys.Of(item.File)).ToImmutableArray();
        plan = ArticlePlanner.AddLines(plan, lines);
        var rules = ReadingRules.From(corpora, isOptimized);
        return decoded.SelectMany(item => ReadingStage.GetRequests(item.File, plan, rules).Select(request => (item.Readings, item.File, request)));
    }

    private static List<EditorArticle> Choose(IEnumerable<EditorArticle> articles, CorpusDeclaration declaration, CancellationToken cancellation)
    {
        // Whether an article is excluded is stated in its front matter; if no key excludes any, none has to be read for that.
        if (declaration.Exclusions.Count > 0)
        {
            articles = articles.Where(article => !article.Read(cancellation).IsExcluded);
        }

        var chosen = KeyRivals.Choose(articles);
        chosen.Sort(static (x, y) => string.CompareOrdinal(x.Key, y.Key));
        return chosen;
    }
}
