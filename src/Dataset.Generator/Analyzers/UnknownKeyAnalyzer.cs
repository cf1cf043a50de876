using System.Collections.Immutable;
using System.Linq;
using Dataset.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Analyzers;

/// <summary>Reports a literal key or name that a generated table does not contain (DS1001). The library would throw, or never find anything.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnknownKeyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Get("DS1001");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start => LookUps.Register(start, Check));
    }

    private static void Check(LookUp lookUp, OperationAnalysisContext context)
    {
        var contents = lookUp.Table.Contents;
        var found = contents.Find(lookUp.Key);
        if (found.Count == 1)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        var (corpus, what, key) = (lookUp.Table.Corpus, lookUp.Table.Kind.Singular, lookUp.Key);
        string message;
        if (found.Count > 1)
        {
            message = $"Corpus '{corpus}' has more than one {what} '{key}': {string.Join(", ", found.Select(x => $"'{contents.GetTitle(x)}'"))}; "
                + "use the full name";
        }
        else if (contents.FindNearest(key) is { } nearest)
        {
            message = $"Corpus '{corpus}' has no {what} '{key}'; the nearest is '{nearest}'";
            properties = properties.Add(DiagnosticProperties.Nearest, nearest);
            if (lookUp.IsIndexer)
            {
                properties = properties.Add(DiagnosticProperties.Member, contents.GetMember(contents.Find(nearest)[0]));
            }
        }
        else
        {
            message = $"Corpus '{corpus}' has no {what} '{key}'; it has no {lookUp.Table.Kind.Plural}";
        }

        context.ReportDiagnostic(Diagnostic.Create(Rule, lookUp.Argument.Syntax.GetLocation(), properties, message));
    }
}
