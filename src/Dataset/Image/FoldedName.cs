using System;
using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Image;

/// <summary>A name in the form in which it is looked up, prefixed with the digit of its kind, and the entities of that kind that it may mean.</summary>
internal sealed record FoldedName(string Text, IReadOnlyList<int> Entities)
{
    /// <summary>Returns the prefix of the folded names of a kind, which allows one table for all kinds.</summary>
    public static char GetPrefix(EntityKind kind) => (char)('0' + (int)kind);

    /// <summary>Returns the names of one kind, in order of declaration.</summary>
    public static List<FoldedName> Collect(EquatableArray<EntityDeclaration> entities, EntityKind kind)
    {
        var order = new List<string>();
        var full = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var all = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            if (entity.Kind != kind)
            {
                continue;
            }

            Add(full, null, entity.Name, i);
            Add(all, order, entity.Name, i);
            foreach (var alias in entity.Aliases)
            {
                Add(all, order, alias, i);
            }

            foreach (var alias in entity.SharedAliases)
            {
                Add(all, order, alias, i);
            }
        }

        var names = new List<FoldedName>(order.Count);
        foreach (var text in order)
        {
            // A full name means its bearer, even if it is also an alias of another entity.
            names.Add(new(GetPrefix(kind) + text, full.TryGetValue(text, out var owners) && owners.Count == 1 ? owners : all[text]));
        }

        return names;
    }

    private static void Add(Dictionary<string, List<int>> names, List<string>? order, string name, int entity)
    {
        var folded = NameFolding.Fold(name);
        if (folded.Length == 0)
        {
            return;
        }

        if (!names.TryGetValue(folded, out var list))
        {
            names.Add(folded, list = []);
            order?.Add(folded);
        }

        if (list.Count == 0 || list[list.Count - 1] != entity)
        {
            list.Add(entity);
        }
    }
}
