using System.Linq;
using System.Runtime.CompilerServices;
using Dataset.Emitter;
using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>A generated table: whose it is, of what, and what it holds.</summary>
internal sealed record KnownTable(string Corpus, TableKind Kind, TableContents Contents)
{
    // The compiler hands out one string as long as neither the generated file nor the reference changes. By kind, since empty tables may share theirs.
    private static readonly ConditionalWeakTable<string, TableContents>[] Parsed =
        [.. TableKind.All.Select(static _ => new ConditionalWeakTable<string, TableContents>())];

    /// <summary>The table that a class is, or null.</summary>
    public static KnownTable? Of(ITypeSymbol type, INamedTypeSymbol attribute)
    {
        foreach (var data in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
            {
                // Whoever has written the attribute by hand may have written anything.
                var arguments = data.ConstructorArguments;
                return arguments.Length == 2 && arguments[0].Value is string corpus && arguments[1].Value is string entries
                    ? Of(type.Name, corpus, entries)
                    : null;
            }
        }

        return null;
    }

    private static KnownTable? Of(string type, string corpus, string entries)
    {
        for (var i = 0; i < TableKind.All.Count; i++)
        {
            if (TableKind.All[i] is var kind && kind.Type == type)
            {
                return new(corpus, kind, Parsed[i].GetValue(entries, text => Parse(text, kind)));
            }
        }

        return null;
    }

    /// <summary>What a table of a kind holds that has written that.</summary>
    public static TableContents Parse(string text, TableKind kind)
    {
        var entries = PackedEntries.Read(text);
        return kind.Entities is { } entities ? NamedContents.Of(entries, entities) : new KeyedContents(entries);
    }
}
