using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Analyzers;

/// <summary>Visits the lookups of a compilation. In projects that do not reference the library, nothing is registered.</summary>
internal static class LookUps
{
    public static void Register(CompilationStartAnalysisContext context, Action<LookUp, OperationAnalysisContext> check)
    {
        if (KnownTables.In(context.Compilation) is not { } tables)
        {
            return;
        }

        context.RegisterOperationAction(
            operation =>
            {
                if (LookUp.Of(operation.Operation, tables) is { } lookUp)
                {
                    check(lookUp, operation);
                }
            },
            OperationKind.PropertyReference,
            OperationKind.Invocation);
    }
}
