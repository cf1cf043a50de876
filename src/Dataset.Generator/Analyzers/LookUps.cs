using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Analyzers;

/// <summary>Walks over the look-ups of a compilation. In projects that do not know the library nothing is registered.</summary>
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
