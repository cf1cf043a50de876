using System.Linq;
using System.Runtime.CompilerServices;
using Dataset.Emitter;
using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>A generated table: its corpus, its kind and its contents.</summary>
internal sealed record KnownTable(string Corpus, TableKind Kind, TableContents Contents)
{
    // The compiler returns the same string until the generated file or the reference changes. One table per kind, because empty tables may share a string.
    private static readonly ConditionalWeakTable<string, TableContents>[] Parsed =
        [.. TableKind.All.Select(static _ => new ConditionalWeakTable<string, TableContents>())];

    /// <summary>Returns the table that a class represents, or null.</summary>
    public static KnownTable? Of(ITypeSymbol type, INamedTypeSymbol attribute)
    {
        foreach (var data in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
            {
                // A manually written attribute may contain anything.
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

    /// <summary>Parses the text of a table of a kind.</summary>
    public static TableContents Parse(string text, TableKind kind)
    {
        var entries = PackedEntries.Read(text);
        return kind.Entities is { } entities ? NamedContents.Of(entries, entities) : new KeyedContents(entries);
    }
}
