using System.Threading;
using Microsoft.CodeAnalysis;

namespace Dataset.Inputs;

/// <summary>The project's settings for a rule.</summary>
internal static class RuleSettings
{
    /// <summary>
    /// Whether a rule can be reported in a file: neither the project (<c>NoWarn</c>, a rule set, a global configuration) nor the <c>.editorconfig</c> of
    /// the file turns it off. A <c>#pragma</c> is not considered: it hides only what was already found.
    /// </summary>
    public static bool IsReported(string rule, SemanticModel model, CancellationToken cancellation)
    {
        var options = model.Compilation.Options;
        return !(options.SpecificDiagnosticOptions.TryGetValue(rule, out var specific) && specific == ReportDiagnostic.Suppress)
            && !(options.SyntaxTreeOptionsProvider is { } provider
                && ((provider.TryGetDiagnosticValue(model.SyntaxTree, rule, cancellation, out var ofFile) && ofFile == ReportDiagnostic.Suppress)
                    || (provider.TryGetGlobalDiagnosticValue(rule, cancellation, out var ofProject) && ofProject == ReportDiagnostic.Suppress)));
    }
}
