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
/// A corpus class of a project with its articles, for what helps in an editor. It is made by the functions of the generator's own steps, so what is offered
/// is what the next build finds.
/// </summary>
internal sealed class EditorCorpus
{
    private EditorCorpus(DeclaredCorpus declared, IReadOnlyList<EditorArticle> articles)
    {
        Class = declared.Class;
        Places = declared.Places.Declarations;
        Articles = articles;
    }

    /// <summary>The class. Members that are generated into it may be there, so that it is no wrong shape that it is not <c>IsValid</c>.</summary>
    public CorpusClass Class { get; }

    /// <summary>What it declares.</summary>
    public CorpusDeclaration Declaration => Class.Declaration;

    /// <summary>Where that stands, in the trees of the compilation.</summary>
    public DeclarationPlaces Places { get; }

    /// <summary>The articles that the corpus has, in ordinal order of their keys: none that is excluded or cannot be read, each key once.</summary>
    public IReadOnlyList<EditorArticle> Articles { get; }

    /// <summary>
    /// Reads a corpus. The symbol is one of the compilation, which may have generated code in it or not; null where it is no corpus class.
    /// </summary>
    /// <param name="type">The class.</param>
    /// <param name="compilation">The compilation of the project.</param>
    /// <param name="files">
    /// Its additional files, of which one is the manifest; those of <c>Project.AnalyzerOptions</c> are the ones that the generator has.
    /// </param>
    /// <param name="options">The project's parse options.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static EditorCorpus? Read(
        INamedTypeSymbol type, Compilation compilation, ImmutableArray<AdditionalText> files, ParseOptions options, CancellationToken cancellation)
    {
        if (CorpusReader.Read(type, cancellation) is not { } declared)
        {
            return null;
        }

        // Which article belongs where depends on all corpora of the project.
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
        var plan = ArticlePlanner.Plan(ManifestReader.Merge(manifests), CorpusSet.GetNames(corpora));
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
        // Whether an article is excluded stands in its front matter; where no key excludes any, none has to be read for that.
        if (declaration.Exclusions.Count > 0)
        {
            articles = articles.Where(article => !article.Read(cancellation).IsExcluded);
        }

        var chosen = KeyRivals.Choose(articles);
        chosen.Sort(static (x, y) => string.CompareOrdinal(x.Key, y.Key));
        return chosen;
    }
}
