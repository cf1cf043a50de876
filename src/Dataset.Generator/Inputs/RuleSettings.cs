using System.Threading;
using Microsoft.CodeAnalysis;

namespace Dataset.Inputs;

/// <summary>What a project's settings say of a rule.</summary>
internal static class RuleSettings
{
    /// <summary>
    /// Whether anybody could be shown a rule in a file: neither the project (<c>NoWarn</c>, a rule set, a global configuration) nor the <c>.editorconfig</c> of
    /// the file silences it. A <c>#pragma</c> is not looked at: it hides what was found already.
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
