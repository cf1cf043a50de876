using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>A look-up in a generated table by a text that someone wrote.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The text.</param>
/// <param name="Argument">The expression that is the text.</param>
/// <param name="IsIndexer">Whether it is an indexer, and no question whether there is such an entry.</param>
internal sealed record LookUp(KnownTable Table, string Key, IOperation Argument, bool IsIndexer)
{
    /// <summary>The look-up that an operation is, or null.</summary>
    public static LookUp? Of(IOperation operation, KnownTables tables) => operation switch
    {
        IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Instance.Type: { } table } reference when IsLookUp(indexer.Parameters) =>
            Of(indexer, table, reference.Arguments, tables),
        IInvocationOperation { TargetMethod: { Name: "TryGetValue" or "Contains", Parameters: var parameters } method, Instance.Type: { } table } call
            when IsLookUp(parameters) => Of(method, table, call.Arguments, tables),
        _ => null,
    };

    private static bool IsLookUp(ImmutableArray<IParameterSymbol> parameters) =>
        parameters.Length > 0 && parameters[0].Type.SpecialType == SpecialType.System_String;

    private static LookUp? Of(
        ISymbol member, ITypeSymbol table, ImmutableArray<IArgumentOperation> arguments, KnownTables tables)
    {
        // What costs more is asked last: most look-ups in a program are those of dictionaries.
        if (!tables.Declares(member))
        {
            return null;
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == 0)
            {
                return WrittenText.Get(argument.Value) is { } key && tables.Find(table) is { } known
                    ? new(known, key, argument.Value, member is IPropertySymbol)
                    : null;
            }
        }

        return null;
    }
}
