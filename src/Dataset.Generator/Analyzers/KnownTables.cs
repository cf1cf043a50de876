using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>The generated tables that are visible to one compilation: its own and those of its references.</summary>
internal sealed class KnownTables
{
    private const string AttributeName = "Dataset.CompilerServices.CompiledTableAttribute";

    private readonly INamedTypeSymbol _attribute;
    private readonly ConcurrentDictionary<ITypeSymbol, KnownTable?> _byType = new(SymbolEqualityComparer.Default);

    private KnownTables(INamedTypeSymbol attribute) => _attribute = attribute;

    /// <summary>Returns the tables of a compilation, or null if the library is not referenced.</summary>
    public static KnownTables? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName(AttributeName) is { } attribute ? new(attribute) : null;

    /// <summary>Whether a member is declared by the library, as all lookups are.</summary>
    public bool Declares(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _attribute.ContainingAssembly);

    /// <summary>Finds the table that a class represents, or null.</summary>
    public KnownTable? Find(ITypeSymbol type) =>
        _byType.TryGetValue(type, out var table) ? table : _byType.GetOrAdd(type, KnownTable.Of(type, _attribute));
}
