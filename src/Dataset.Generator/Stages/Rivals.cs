using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>The articles whose key another one of their corpus has: mostly none.</summary>
internal sealed record LostRivals(EquatableArray<LostRival> Articles)
{
    private Dictionary<PlannedArticle, Issue>? _issues;

    /// <summary>What is reported of an article that is left out; null of one that is not.</summary>
    public Issue? Find(PlannedArticle article)
    {
        if (Articles.Count == 0 || !article.HasRival)
        {
            return null;
        }

        return (_issues ??= Articles.ToDictionary(static lost => lost.Article, static lost => lost.Issue)).TryGetValue(article, out var issue) ? issue : null;
    }

    // The look-up is made of the list and is no part of what is known.
    public bool Equals(LostRivals? other) => other is not null && Articles.Equals(other.Articles);

    public override int GetHashCode() => Articles.GetHashCode();
}

/// <summary>An article that is left out for its key, and what is reported of it.</summary>
internal sealed record LostRival(PlannedArticle Article, Issue Issue);

/// <summary>
/// Chooses between articles with one key: the first in the order of their source paths, among those that are not excluded. Who is excluded shows only when
/// the articles have been read.
/// </summary>
internal static class RivalStage
{
    public static LostRivals Find(ImmutableArray<Reading> readings, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var rivals = readings.Where(static reading => reading.Article.HasRival && reading.IsMember)
            .OrderBy(static reading => reading.Article.SourcePath, System.StringComparer.Ordinal)
            .ThenBy(static reading => reading.Article.Line);
        var taken = new Dictionary<string, PlannedArticle>(System.StringComparer.Ordinal);
        var lost = new List<LostRival>();
        foreach (var reading in rivals)
        {
            var identity = ArticlePlanner.IdentityOf(reading.Article);
            if (taken.TryGetValue(identity, out var first))
            {
                lost.Add(new(reading.Article, Describe(first, reading)));
            }
            else
            {
                taken.Add(identity, reading.Article);
            }
        }

        return new(new EquatableArray<LostRival>(lost));
    }

    /// <summary>The reading, marked as left out if its article is one of those; nothing else is then reported of it.</summary>
    public static Reading Mark(Reading reading, LostRivals lost) => lost.Find(reading.Article) is { } issue
        ? reading with { IsLeftOut = true, Content = reading.Content with { Issues = new EquatableArray<Issue>(new[] { issue }) } }
        : reading;

    private static Issue Describe(PlannedArticle first, Reading second)
    {
        var article = second.Article;
        var message = $"The articles '{first.SourcePath}' and '{article.SourcePath}' both have the key '{article.Key}' in the corpus '{article.Corpus.Name}'"
            + (first.Key == article.Key ? "" : " but for its case") + "; the second is left out";
        var line = second.Content.Origin.FixedColumn is null ? 0 : second.Content.Origin.Line;
        return new("DS0004", IssueTarget.Article(article.SourcePath, default, line, 0), new EquatableArray<string>(new[] { message }));
    }
}
