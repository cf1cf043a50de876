using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>A lookup in a generated table with a constant string.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The string.</param>
/// <param name="Argument">The expression of the string.</param>
/// <param name="IsIndexer">Whether it is an indexer rather than a query whether the entry exists.</param>
internal sealed record LookUp(KnownTable Table, string Key, IOperation Argument, bool IsIndexer)
{
    /// <summary>Returns the lookup that an operation represents, or null.</summary>
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
        // Expensive checks come last: most lookups in a program are in dictionaries.
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
