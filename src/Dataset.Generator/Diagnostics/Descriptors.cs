using System.Collections.Generic;
using Dataset.Compiling;
using Microsoft.CodeAnalysis;

namespace Dataset.Diagnostics;

/// <summary>The compiler's form of the rules. The rules themselves are in <see cref="Rules"/>, which the library shares.</summary>
internal static class Descriptors
{
    public const string Category = "Dataset";

    /// <summary>The address of the rule pages. The targets file repeats this address.</summary>
    public const string HelpUrl = "https://github.com/dataset-net/dataset/blob/main/docs/rules/";

    // DS0012 has two rows, one for each of its severities; both are reported as DS0012.
    private const int IdLength = 6;

    private static readonly Dictionary<string, DiagnosticDescriptor> ByRule = Create();

    /// <summary>All descriptors, by rule.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All => ByRule;

    public static DiagnosticDescriptor Get(string rule) => ByRule[rule];

    private static Dictionary<string, DiagnosticDescriptor> Create()
    {
        var descriptors = new Dictionary<string, DiagnosticDescriptor>();
        foreach (var rule in Rules.All)
        {
            var id = rule.Id.Substring(0, IdLength);
            descriptors.Add(
                rule.Id,
                new DiagnosticDescriptor(
                    id, rule.Title, rule.Message, Category, GetSeverity(rule.Severity), isEnabledByDefault: true, helpLinkUri: HelpUrl + id + ".md"));
        }

        return descriptors;
    }

    private static DiagnosticSeverity GetSeverity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
