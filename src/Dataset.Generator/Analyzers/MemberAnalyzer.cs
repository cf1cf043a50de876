using System.Collections.Immutable;
using Dataset.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>Reports a literal in an indexer for which the table has a member (DS1002): the compiler checks the member, and editors complete it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MemberAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Get("DS1002");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start => LookUps.Register(start, Check));
    }

    private static void Check(LookUp lookUp, OperationAnalysisContext context)
    {
        // A constant already has a name.
        if (!lookUp.IsIndexer || lookUp.Argument is not ILiteralOperation)
        {
            return;
        }

        var contents = lookUp.Table.Contents;
        if (contents.Find(lookUp.Key) is { Count: 1 } found)
        {
            var member = contents.GetMember(found[0]);
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                lookUp.Argument.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Member, member),
                lookUp.Table.Kind.Singular,
                lookUp.Key,
                member));
        }
    }
}
