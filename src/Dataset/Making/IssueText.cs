using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dataset.Compiling;

namespace Dataset.Making;

/// <summary>Converts the issues that the stages found to public issues.</summary>
internal static class IssueText
{
    /// <summary>Returns the issues of articles by path and place, followed by those of declarations in their given order.</summary>
    public static CorpusIssue[] ToPublic(IEnumerable<Issue> issues) =>
        issues.Select(ToPublic)
            .OrderBy(issue => issue.Path is null)
            .ThenBy(issue => issue.Path, System.StringComparer.Ordinal)
            .ThenBy(issue => issue.Line)
            .ThenBy(issue => issue.Column)
            .ToArray();

    private static CorpusIssue ToPublic(Issue issue)
    {
        var rule = Rules.Get(issue.Rule);
        var message = string.Format(CultureInfo.InvariantCulture, rule.Message, issue.Arguments.Cast<object>().ToArray());
        var target = issue.Target;

        // DS0012W is the warning form of DS0012.
        var id = rule.Id.TrimEnd('W');
        return target.Path is null
            ? new CorpusIssue(id, (IssueSeverity)rule.Severity, message, null, 0, 0)
            : new CorpusIssue(id, (IssueSeverity)rule.Severity, message, target.Path, target.Line + 1, target.Column + 1);
    }
}
