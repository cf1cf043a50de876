using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Helpers;
using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>The issues that the stages found, with the places where they are reported. Nothing that is generated depends on these.</summary>
internal static class Issues
{
    // A second and fifty megabytes of memory for each of them at every build: beyond this, a file is the better place.
    private const long MaxTextBytes = 16L << 20;

    /// <summary>Those of one article.</summary>
    public static EquatableArray<LocatedIssue> OfArticle(LinkedArticle article, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var content = article.Reading.Content;
        if (content.Issues.Count + article.Links.Issues.Count == 0)
        {
            return default;
        }

        var issues = new List<LocatedIssue>();
        foreach (var issue in content.Issues)
        {
            issues.Add(InFile(article.Reading.Article.Path, issue));
        }

        foreach (var issue in article.Links.Issues)
        {
            issues.Add(InFile(article.Reading.Article.Path, issue));
        }

        return new EquatableArray<LocatedIssue>(issues);
    }

    /// <summary>Those of the project as a whole, told at its first corpus.</summary>
    public static EquatableArray<LocatedIssue> OfProject(ProjectOptions options, ImmutableArray<CorpusPlaces> corpora) =>
        options.IsSupported || corpora.IsEmpty
            ? default
            : Arrays.Of(LocatedIssue.At(corpora[0].Declarations.Corpus, "DS0009", options.Version));

    /// <summary>Those of a corpus: of its articles together, and of what it declares.</summary>
    public static EquatableArray<LocatedIssue> OfCorpus(AssembledCorpus corpus, ImmutableArray<CorpusPlaces> corpora, ArticlePlan plan)
    {
        DeclarationPlaces? places = null;
        foreach (var candidate in corpora)
        {
            if (candidate.FullName == corpus.Request.Corpus.Name.FullName)
            {
                places = candidate.Declarations;
            }
        }

        if (places is null)
        {
            return default;
        }

        var located = new List<LocatedIssue>(corpus.Result.Issues.Count);
        foreach (var issue in corpus.Result.Issues)
        {
            located.Add(issue.Target.Subject == IssueSubject.Article && issue.Target.Path is { } path
                ? InFile(plan.FindPath(path) ?? path, issue)
                : new(issue.Rule, places.Find(issue.Target), issue.Rule == "DS0003" ? WithItems(issue.Arguments, plan.CountOf(corpus.Request.Corpus.Name.FullName)) : issue.Arguments));
        }

        if (corpus.Result.TextBytes > MaxTextBytes)
        {
            // Rounded up, so that the message does not say of 16.5 MB that 16 are more than 16.
            var megabytes = ((corpus.Result.TextBytes + (1 << 20) - 1) >> 20).ToString(CultureInfo.InvariantCulture);
            located.Add(LocatedIssue.At(places.Corpus, "DS0030", corpus.Request.Corpus.Name.Name, megabytes));
        }

        return new EquatableArray<LocatedIssue>(located);
    }

    // Only a project has items that could be missing; a corpus that is made at run time has articles or has none.
    private static EquatableArray<string> WithItems(EquatableArray<string> arguments, int files) =>
        new(new[] { arguments[0], files == 0 ? ": no DatasetArticle item of the project belongs to it" : ": none of its files could be read" });

    // A place that goes over a line's end is shown as if it did not; only its beginning is known here.
    private static LocatedIssue InFile(string path, Issue issue)
    {
        var target = issue.Target;
        return new(
            issue.Rule,
            new FileSpan(path, target.Span.Start, target.Span.Length, target.Line, target.Column, target.Line, target.Column + target.Span.Length),
            issue.Arguments);
    }
}
