using Dataset.Text;
using Microsoft.CodeAnalysis;

namespace Dataset.Diagnostics;

/// <summary>The only place that makes diagnostics out of issues.</summary>
internal static class Reporter
{
    public static void Report(SourceProductionContext context, EquatableArray<LocatedIssue> issues)
    {
        foreach (var issue in issues)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var arguments = new object[issue.Arguments.Count];
            for (var i = 0; i < arguments.Length; i++)
            {
                arguments[i] = issue.Arguments[i];
            }

            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(issue.Rule), issue.Place.ToLocation(), arguments));
        }
    }
}
