using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Emitter;
using Dataset.Helpers;
using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>The issues that the stages found, with the places where they are reported. No generated code depends on them.</summary>
internal static class Issues
{
    // Each megabyte costs a second and fifty megabytes of memory in every build: above this limit, a file is better.
    private const long MaxTextBytes = 16L << 20;

    /// <summary>Returns the issues of one article.</summary>
    public static EquatableArray<LocatedIssue> OfArticle(CheckedArticle article, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var content = article.Reading.Content;
        if (content.Issues.Count + article.Links.Issues.Count + article.Data.Issues.Count == 0)
        {
            return default;
        }

        var issues = new List<LocatedIssue>();
        foreach (var issue in content.Issues.Concat(article.Links.Issues).Concat(article.Data.Issues))
        {
            issues.Add(InFile(article.Reading.Article.Path, issue));
        }

        return new EquatableArray<LocatedIssue>(issues);
    }

    /// <summary>Returns the issues in the article files of a corpus that appear only when all articles are combined.</summary>
    public static EquatableArray<LocatedIssue> OfArticles(AssembledCorpus corpus, ArticlePlan plan)
    {
        var issues = new List<LocatedIssue>();
        foreach (var issue in corpus.Result.Issues)
        {
            if (issue.Target is { Subject: IssueSubject.Article, Path: { } path })
            {
                issues.Add(InFile(plan.FindPath(path) ?? path, issue));
            }
        }

        return new EquatableArray<LocatedIssue>(issues);
    }

    /// <summary>Returns the issues of the project as a whole, which are reported at its first corpus.</summary>
    public static EquatableArray<SourceIssue> OfProject(ProjectOptions options, ImmutableArray<CorpusPlaces> corpora) =>
        options.IsSupported || corpora.IsEmpty
            ? default
            : Arrays.Of(SourceIssue.At(
                corpora[0].Declarations.Corpus,
                "DS0009",
                $"Dataset requires C# 11 or later, but this project uses C# {options.Version}; set LangVersion"));

    /// <summary>Returns the issues of a corpus class and its declarations, at the places of its first part if more than one has the attribute.</summary>
    public static EquatableArray<SourceIssue> OfCorpus(AssembledCorpus corpus, ImmutableArray<CorpusPlaces> corpora, ArticlePlan plan, ItemCount items)
    {
        var name = corpus.Request.Corpus.Name;
        if (corpora.FirstOrDefault(candidate => candidate.FullName == name.FullName) is not { } places)
        {
            return default;
        }

        var issues = new List<SourceIssue>(places.Issues);
        foreach (var issue in corpus.Result.Issues)
        {
            // The build has reported the item that matches no files.
            var isReported = issue.Rule == "DS0003" && items is { Count: 0, HasUnmatched: true };
            if (issue.Target.Subject != IssueSubject.Article && !isReported)
            {
                var arguments = issue.Rule == "DS0003" && issue.Arguments[1].Length == 0 ? ExplainEmptiness(name, plan, items) : issue.Arguments;
                issues.Add(new(issue.Rule, places.Declarations.Find(issue.Target), arguments));
            }
        }

        if (corpus.Result.TextBytes > MaxTextBytes)
        {
            // Rounded up, so that the message does not say that 16 MB (for 16.5 MB) are above 16 MB.
            var megabytes = ((corpus.Result.TextBytes + (1 << 20) - 1) >> 20).ToString(CultureInfo.InvariantCulture);
            issues.Add(SourceIssue.At(places.Declarations.Corpus, "DS0030", name.Name, megabytes));
        }

        return new EquatableArray<SourceIssue>(issues);
    }

    /// <summary>Returns the names that a corpus could declare, at its attribute.</summary>
    public static EquatableArray<SourceIssue> OfNames(NamedCorpus corpus, ImmutableArray<CorpusPlaces> corpora)
    {
        if (corpus.Names.Count == 0 || corpora.FirstOrDefault(candidate => candidate.FullName == corpus.Corpus) is not { } places)
        {
            return default;
        }

        var issues = new List<SourceIssue>(corpus.Names.Count);
        foreach (var name in corpus.Names)
        {
            var articles = name.Articles.Count == 1 ? "1 article" : name.Articles.Count.ToString(CultureInfo.InvariantCulture) + " articles";
            issues.Add(SourceIssue.At(
                places.Declarations.CorpusAttribute,
                "DS0022",
                name.Name,
                name.Count.ToString(CultureInfo.InvariantCulture),
                articles,
                name.Kind + "(" + string.Join(", ", name.Aliases.Prepend(name.Name).Select(Literal.String)) + ")") with
            {
                Properties = Arrays.Of(
                    new IssueProperty(DiagnosticProperties.Name, name.Name),
                    new IssueProperty(DiagnosticProperties.Kind, name.Kind.ToString()),
                    new IssueProperty(DiagnosticProperties.Aliases, string.Join("\n", name.Aliases))),
            });
        }

        return new EquatableArray<SourceIssue>(issues);
    }

    // Only a project has items; a corpus that is created at run time either has articles or not. If items are listed, the
    // class is not the cause: another rule reports the problems of the files.
    private static EquatableArray<string> ExplainEmptiness(CorpusName corpus, ArticlePlan plan, ItemCount items) => Arrays.Of(
        corpus.Name,
        plan.CountOf(corpus.FullName) > 0 ? ": none of its files could be read"
            : items.Count == 0 ? ": the project has no DatasetArticle items"
            : items.Count == 1 ? ": the project's only DatasetArticle item does not belong to it"
            : $": none of the project's {items.Count.ToString(CultureInfo.InvariantCulture)} DatasetArticle items belongs to it");

    // A place that extends over a line ending is shown as if it did not; only its beginning is known here.
    private static LocatedIssue InFile(string path, Issue issue)
    {
        var target = issue.Target;
        return new(
            issue.Rule,
            new FileSpan(path, target.Span.Start, target.Span.Length, target.Line, target.Column, target.Line, target.Column + target.Span.Length),
            issue.Arguments);
    }
}
