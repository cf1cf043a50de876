namespace Dataset.Helpers;

/// <summary>The names under which the driver tracks the steps. Tests read this class by reflection and fail if a run does not track a name.</summary>
internal static class StepNames
{
    /// <summary>The project's settings.</summary>
    public const string Options = nameof(Options);

    /// <summary>Whether the compiler optimizes.</summary>
    public const string IsOptimized = nameof(IsOptimized);

    /// <summary>Whether the project references the library.</summary>
    public const string HasLibrary = nameof(HasLibrary);

    /// <summary>Classes with <c>[Corpus]</c>, with places.</summary>
    public const string DeclaredCorpora = nameof(DeclaredCorpora);

    /// <summary>The same without places.</summary>
    public const string CorpusClasses = nameof(CorpusClasses);

    /// <summary>The places of their parts, for the reporter only.</summary>
    public const string CorpusPlaces = nameof(CorpusPlaces);

    /// <summary>All classes of the project, and whether anything can be generated into them.</summary>
    public const string Corpora = nameof(Corpora);

    /// <summary>Only their names.</summary>
    public const string CorpusNames = nameof(CorpusNames);

    /// <summary>The manifest, parsed.</summary>
    public const string Manifest = nameof(Manifest);

    /// <summary>Which file is which article.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>The keys of the articles in JSON Lines files.</summary>
    public const string LineKeys = nameof(LineKeys);

    /// <summary>Which file, or which line of it, is which article.</summary>
    public const string FullPlan = nameof(FullPlan);

    /// <summary>Which corpora have a term index.</summary>
    public const string IndexRules = nameof(IndexRules);

    /// <summary>The terms of each article of a corpus with an index.</summary>
    public const string ArticleTerms = nameof(ArticleTerms);

    /// <summary>Each corpus with an index and the terms of its articles.</summary>
    public const string IndexRequests = nameof(IndexRequests);

    /// <summary>The index segments of each corpus.</summary>
    public const string Indexes = nameof(Indexes);

    /// <summary>The number of index segments of each corpus.</summary>
    public const string IndexSizes = nameof(IndexSizes);

    /// <summary>The files of the index segments.</summary>
    public const string IndexSources = nameof(IndexSources);

    /// <summary>The files that the plan names, each once.</summary>
    public const string ListedFiles = nameof(ListedFiles);

    /// <summary>Those files decoded.</summary>
    public const string ArticleFiles = nameof(ArticleFiles);

    /// <summary>The input of reading in addition to the text, by corpus.</summary>
    public const string ReadingRules = nameof(ReadingRules);

    /// <summary>Each article of each corpus with its text and its declaration.</summary>
    public const string ReadingRequests = nameof(ReadingRequests);

    /// <summary>Stage 1: each article read on its own.</summary>
    public const string Readings = nameof(Readings);

    /// <summary>The input of linking in addition to the reading, by corpus.</summary>
    public const string LinkingRules = nameof(LinkingRules);

    /// <summary>Each reading with the rules of its corpus.</summary>
    public const string LinkingRequests = nameof(LinkingRequests);

    /// <summary>Stage 2: each article linked to the entities of its corpus.</summary>
    public const string Links = nameof(Links);

    /// <summary>The rules for checking front matter, by corpus.</summary>
    public const string DataRules = nameof(DataRules);

    /// <summary>Each linked article with the rules of its corpus.</summary>
    public const string CheckingRequests = nameof(CheckingRequests);

    /// <summary>Each article with its front matter checked.</summary>
    public const string CheckedArticles = nameof(CheckedArticles);

    /// <summary>The declared evidence, by corpus.</summary>
    public const string EvidenceRules = nameof(EvidenceRules);

    /// <summary>Stage 2: the small facts of each article, with the places of evidence in it.</summary>
    public const string Facts = nameof(Facts);

    /// <summary>The facts of all articles of each corpus.</summary>
    public const string AssemblyRequests = nameof(AssemblyRequests);

    /// <summary>Stage 3: each corpus compiled.</summary>
    public const string CompiledCorpora = nameof(CompiledCorpora);

    /// <summary>The corpora that report names that are not declared.</summary>
    public const string NamingRules = nameof(NamingRules);

    /// <summary>The names of each article that are not declared.</summary>
    public const string ArticleNames = nameof(ArticleNames);

    /// <summary>Each corpus and the names of all its articles.</summary>
    public const string NamingRequests = nameof(NamingRequests);

    /// <summary>The names to declare, for each corpus.</summary>
    public const string SuggestedNames = nameof(SuggestedNames);

    /// <summary>The same, with places.</summary>
    public const string NameIssues = nameof(NameIssues);

    /// <summary>The input for the file of each corpus.</summary>
    public const string CorpusSources = nameof(CorpusSources);

    /// <summary>Each article's segments.</summary>
    public const string Segments = nameof(Segments);

    /// <summary>The input for the files of single articles.</summary>
    public const string ArticleSources = nameof(ArticleSources);

    /// <summary>The input for the files of several articles.</summary>
    public const string BucketSources = nameof(BucketSources);

    /// <summary>The issues of each article.</summary>
    public const string ArticleIssues = nameof(ArticleIssues);

    /// <summary>The issues in article files that appear only when a corpus is assembled.</summary>
    public const string CorpusFileIssues = nameof(CorpusFileIssues);

    /// <summary>The number of article items in the project.</summary>
    public const string ItemCount = nameof(ItemCount);

    /// <summary>The issues of each corpus class and its attributes, with places.</summary>
    public const string CorpusIssues = nameof(CorpusIssues);
}
