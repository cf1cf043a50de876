using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>The generated tables that one compilation sees, its own and those of its references.</summary>
internal sealed class KnownTables
{
    private const string AttributeName = "Dataset.CompilerServices.CompiledTableAttribute";

    private readonly INamedTypeSymbol _attribute;
    private readonly ConcurrentDictionary<ITypeSymbol, KnownTable?> _byType = new(SymbolEqualityComparer.Default);

    private KnownTables(INamedTypeSymbol attribute) => _attribute = attribute;

    /// <summary>Those of a compilation; null where the library is not referenced.</summary>
    public static KnownTables? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName(AttributeName) is { } attribute ? new(attribute) : null;

    /// <summary>Whether a member is the library's own, which all look-ups are.</summary>
    public bool Declares(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _attribute.ContainingAssembly);

    /// <summary>The table that a class is, or null.</summary>
    public KnownTable? Find(ITypeSymbol type) =>
        _byType.TryGetValue(type, out var table) ? table : _byType.GetOrAdd(type, KnownTable.Of(type, _attribute));
}
