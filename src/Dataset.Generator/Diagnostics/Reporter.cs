using System;
using System.Collections.Immutable;
using Dataset.Text;
using Microsoft.CodeAnalysis;

namespace Dataset.Diagnostics;

/// <summary>Creates diagnostics from issues; no other class does.</summary>
internal static class Reporter
{
    /// <summary>Reports issues in files that are not source code.</summary>
    public static void Report(SourceProductionContext context, EquatableArray<LocatedIssue> issues)
    {
        foreach (var issue in issues)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(Make(issue.Rule, issue.Place.ToLocation(), issue.Arguments, default));
        }
    }

    /// <summary>Reports issues in source code.</summary>
    public static void Report(SourceProductionContext context, EquatableArray<SourceIssue> issues)
    {
        foreach (var issue in issues)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            try
            {
                context.ReportDiagnostic(Make(issue.Rule, issue.Place.Location, issue.Arguments, issue.Properties));
            }
            catch (ArgumentException)
            {
                // The driver refuses a tree that is not in its compilation. If that exception were thrown (CS8785), all generated code would be lost.
                context.ReportDiagnostic(Make(issue.Rule, issue.Place.ToExternalLocation(), issue.Arguments, issue.Properties));
            }
        }
    }

    private static Diagnostic Make(string rule, Location location, EquatableArray<string> texts, EquatableArray<IssueProperty> properties)
    {
        var arguments = new object[texts.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = texts[i];
        }

        var handed = ImmutableDictionary<string, string?>.Empty;
        foreach (var property in properties)
        {
            handed = handed.SetItem(property.Key, property.Value);
        }

        return Diagnostic.Create(Descriptors.Get(rule), location, handed, arguments);
    }
}
