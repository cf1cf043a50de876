using System.Text;
using Dataset.Diagnostics;
using Dataset.Emitter;
using Dataset.Helpers;
using Dataset.Inputs;
using Dataset.Stages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset;

/// <summary>
/// Compiles the article files of a project into its <c>[Corpus]</c> classes. This class only connects the steps; see the diagram in docs/architecture.md.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DatasetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The project's settings, narrowed immediately.
        var options = context.ParseOptionsProvider.Select(ProjectOptions.From).WithTrackingName(StepNames.Options);
        var isOptimized = context.CompilationProvider.Select(ProjectOptions.IsOptimized).WithTrackingName(StepNames.IsOptimized);
        var hasLibrary = context.CompilationProvider.Select(ProjectOptions.HasLibrary).WithTrackingName(StepNames.HasLibrary);

        // The corpus classes. Their declarations go one way, as plain data; the places of these go another, to the reporter only.
        var declared = context.SyntaxProvider.ForAttributeWithMetadataName(CorpusReader.AttributeName, CorpusReader.IsType, CorpusReader.Read)
            .WithTrackingName(StepNames.DeclaredCorpora);
        var classes = declared.Select(static (corpus, _) => corpus.Class).WithTrackingName(StepNames.CorpusClasses);
        var places = declared.Select(static (corpus, _) => corpus.Places).WithTrackingName(StepNames.CorpusPlaces);
        var corpora = classes.Collect().Combine(options)
            .Select(static (pair, _) => CorpusSet.From(pair.Left, pair.Right)).WithTrackingName(StepNames.Corpora);
        var names = corpora.Select(static (set, _) => CorpusSet.GetNames(set)).WithTrackingName(StepNames.CorpusNames);

        // Which file is which article: from the manifest that the build wrote, and the names of the corpora.
        var files = context.AdditionalTextsProvider;
        var manifest = files.Where(ManifestReader.IsManifest).Select(ManifestReader.Read).Collect()
            .Select(static (manifests, _) => ManifestReader.Merge(manifests)).WithTrackingName(StepNames.Manifest);
        var plan = manifest.Combine(names).Combine(hasLibrary)
            .Select(static (item, _) => ArticlePlanner.Plan(item.Left.Left, item.Left.Right, item.Right)).WithTrackingName(StepNames.Plan);

        // The listed files, decoded. Other files are never read; a file that is listed twice in the project is read once.
        var repeated = files.Collect().Select(RepeatedFiles.Find);
        var articleFiles = files.Combine(plan).Combine(repeated)
            .Where(static item => ListedFile.IsListed(item.Left.Left, item.Left.Right, item.Right))
            .Select(static (item, _) => ListedFile.From(item.Left.Left, item.Left.Right)).WithTrackingName(StepNames.ListedFiles)
            .Select(FileDecoder.Read).WithTrackingName(StepNames.ArticleFiles);

        // A JSON Lines file has one article per line; which ones is known only now.
        var lineKeys = articleFiles.Where(static file => file.Lines.Count > 0).Select(static (file,
            _) => LineKeys.Of(file)).WithTrackingName(StepNames.LineKeys);
        var filePlan = plan;
        plan = filePlan.Combine(lineKeys.Collect())
            .Select(static (pair, _) => ArticlePlanner.AddLines(pair.Left, pair.Right)).WithTrackingName(StepNames.FullPlan);

        // Stage 1: each article on its own.
        var readingRules = corpora.Combine(isOptimized)
            .Select(static (pair, _) => ReadingRules.From(pair.Left, pair.Right)).WithTrackingName(StepNames.ReadingRules);
        var readings = articleFiles.Combine(plan).Combine(readingRules)
            .SelectMany(static (item, _) => ReadingStage.GetRequests(item.Left.Left, item.Left.Right, item.Right)).WithTrackingName(StepNames.ReadingRequests)
            .Select(ReadingStage.Read).WithTrackingName(StepNames.Readings);

        // Stage 2: each article with the names that its corpus declares.
        var linkingRules = corpora.Select(LinkingRules.From).WithTrackingName(StepNames.LinkingRules);
        var links = readings.Combine(linkingRules)
            .Select(static (pair, _) => LinkingStage.GetRequest(pair.Left, pair.Right)).WithTrackingName(StepNames.LinkingRequests)
            .Select(LinkingStage.Link).WithTrackingName(StepNames.Links);

        // The front matter of corpora that specify a type for it, checked and converted.
        var dataRules = corpora.Select(CheckingStage.GetRules).WithTrackingName(StepNames.DataRules);
        var articles = links.Combine(dataRules)
            .Select(static (pair, _) => CheckingStage.GetRequest(pair.Left, pair.Right)).WithTrackingName(StepNames.CheckingRequests)
            .Select(CheckingStage.Check).WithTrackingName(StepNames.CheckedArticles);

        // Stage 3: each corpus, from the small facts of its articles.
        var evidenceRules = corpora.Select(EvidenceRules.From).WithTrackingName(StepNames.EvidenceRules);
        var facts = articles.Combine(evidenceRules)
            .Select(static (pair, cancellation) => FactsStage.Get(pair.Left, pair.Right, cancellation)).WithTrackingName(StepNames.Facts);
        var compiled = facts.Collect().Combine(corpora)
            .SelectMany(static (pair, _) => AssemblyStage.GetRequests(pair.Left, pair.Right)).WithTrackingName(StepNames.AssemblyRequests)
            .Select(AssemblyStage.Assemble).WithTrackingName(StepNames.CompiledCorpora);

        // The term index of the corpora that request one, from the readings only.
        var indexRules = corpora.Select(IndexRules.From).WithTrackingName(StepNames.IndexRules);
        var terms = readings.Combine(indexRules)
            .Select(static (pair, cancellation) => IndexStage.Collect(pair.Left, pair.Right, cancellation)).WithTrackingName(StepNames.ArticleTerms);
        var indexes = terms.Collect().SelectMany(static (articles, _) => IndexStage.GetRequests(articles)).WithTrackingName(StepNames.IndexRequests)
            .Select(IndexStage.Write).WithTrackingName(StepNames.Indexes);
        var indexSizes = indexes.Collect().Select(static (all, _) => IndexStage.GetSizes(all)).WithTrackingName(StepNames.IndexSizes);
        var indexSources = indexes.SelectMany(static (index, _) => IndexStage.GetFiles(index)).WithTrackingName(StepNames.IndexSources);
        context.RegisterSourceOutput(indexSources, static (output, source) =>
            output.AddSource(source.HintName, SourceText.From(IndexEmitter.Emit(source), Encoding.UTF8)));

        // The code: one file for each corpus, and one file for each article or for several articles together.
        var corpusSources = compiled.Combine(indexSizes).Combine(plan)
            .Select(static (item, cancellation) => CorpusSources.Get(item.Left.Left, item.Left.Right, item.Right, cancellation))
            .WithTrackingName(StepNames.CorpusSources);
        context.RegisterSourceOutput(corpusSources, static (output, source) =>
        {
            if (source.Corpus.IsValid)
            {
                output.AddSource(HintName.ForCorpus(source.Corpus.Stem), SourceText.From(CorpusEmitter.Emit(source, output.CancellationToken), Encoding.UTF8));
            }
        });
        var segments = articles.Select(SegmentStage.Write).WithTrackingName(StepNames.Segments);
        var articleSources = segments.Collect().Combine(plan)
            .SelectMany(static (pair, _) => SegmentStage.GetFiles(pair.Left, pair.Right)).WithTrackingName(StepNames.ArticleSources);
        context.RegisterSourceOutput(articleSources, static (output, sources) =>
        {
            foreach (var source in sources.Files)
            {
                Write(output, source);
            }
        });
        var bucketSources = segments.Collect().Combine(plan).Combine(names)
            .SelectMany(static (item, _) => SegmentStage.GetBuckets(item.Left.Left, item.Left.Right, item.Right)).WithTrackingName(StepNames.BucketSources);
        context.RegisterSourceOutput(bucketSources, Write);

        // The diagnostics in article files, which no code depends on.
        context.RegisterSourceOutput(plan, static (output, value) => Reporter.Report(output, value.Issues));
        context.RegisterSourceOutput(articleFiles, static (output, file) => Reporter.Report(output, file.Issues));
        context.RegisterSourceOutput(articles.Select(Issues.OfArticle).WithTrackingName(StepNames.ArticleIssues), Reporter.Report);
        var fileIssues = compiled.Combine(plan)
            .Select(static (pair, _) => Issues.OfArticles(pair.Left, pair.Right)).WithTrackingName(StepNames.CorpusFileIssues);
        context.RegisterSourceOutput(fileIssues, Reporter.Report);

        // The diagnostics in source code: places are used only here, so a declaration that moves changes only these.
        var items = manifest.Select(static (value, _) => value.Items).WithTrackingName(StepNames.ItemCount);
        var sourceIssues = compiled.Combine(places.Collect()).Combine(plan).Combine(items)
            .Select(static (item, _) => Issues.OfCorpus(item.Left.Left.Left, item.Left.Left.Right, item.Left.Right, item.Right))
            .WithTrackingName(StepNames.CorpusIssues);
        context.RegisterSourceOutput(sourceIssues, Reporter.Report);

        // Names that articles use and no attribute declares: found only if they are reported, and only the report depends on them.
        var namingRules = corpora.Select(NamingRules.From).WithTrackingName(StepNames.NamingRules);
        var articleNames = links.Combine(namingRules)
            .Select(static (pair, cancellation) => NamingStage.Find(pair.Left, pair.Right, cancellation)).WithTrackingName(StepNames.ArticleNames);
        var suggestedNames = articleNames.Collect().Combine(corpora)
            .SelectMany(static (pair, _) => NamingStage.GetRequests(pair.Left, pair.Right)).WithTrackingName(StepNames.NamingRequests)
            .Select(NamingStage.Suggest).WithTrackingName(StepNames.SuggestedNames);
        var nameIssues = suggestedNames.Combine(places.Collect())
            .Select(static (pair, _) => Issues.OfNames(pair.Left, pair.Right)).WithTrackingName(StepNames.NameIssues);
        context.RegisterSourceOutput(nameIssues, Reporter.Report);
        context.RegisterSourceOutput(options.Combine(places.Collect()), static (output, pair) =>
            Reporter.Report(output, Issues.OfProject(pair.Left, pair.Right)));
    }

    private static void Write(SourceProductionContext output, ArticleSource source)
    {
        if (source.Articles.Count > 0)
        {
            output.AddSource(source.HintName, SourceText.From(ArticleEmitter.Emit(source, output.CancellationToken), Encoding.UTF8));
        }
    }
}
