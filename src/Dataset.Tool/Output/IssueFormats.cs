using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Dataset.Tool.Output;

/// <summary>Formats issues for people.</summary>
internal static class IssueFormats
{
    /// <summary>Writes issues in the form of a compiler.</summary>
    public static void Write(IEnumerable<CorpusIssue> issues, Terminal terminal)
    {
        foreach (var issue in issues)
        {
            terminal.WriteLine(issue.ToString(), GetTone(issue.Severity));
        }
    }

    /// <summary>Returns the counts: <c>5 articles, 1 error, 2 warnings</c>.</summary>
    public static string Summarize(int articles, IReadOnlyCollection<CorpusIssue> issues)
    {
        var parts = new List<string> { Count(articles, "article") };
        foreach (var severity in new[] { IssueSeverity.Error, IssueSeverity.Warning, IssueSeverity.Info, IssueSeverity.Hidden })
        {
            var count = issues.Count(issue => issue.Severity == severity);
            if (count > 0 || severity is IssueSeverity.Error or IssueSeverity.Warning)
            {
                parts.Add(severity switch
                {
                    IssueSeverity.Error => Count(count, "error"),
                    IssueSeverity.Warning => Count(count, "warning"),
                    _ => string.Create(CultureInfo.InvariantCulture, $"{count} {severity.ToString().ToLowerInvariant()}"),
                });
            }
        }

        return string.Join(", ", parts);
    }

    /// <summary>Returns a number with its noun.</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>Returns the color of an issue.</summary>
    public static Tone GetTone(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => Tone.Error,
        IssueSeverity.Warning => Tone.Warning,
        IssueSeverity.Info => Tone.Info,
        _ => Tone.Dim,
    };
}
