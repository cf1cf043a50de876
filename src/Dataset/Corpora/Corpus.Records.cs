using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dataset.Image;
using Dataset.Lists;
using Dataset.Records;

namespace Dataset;

// Resolves the references in the front matter of an article, and provides the options to read it as a record.
public sealed partial class Corpus
{
    private static readonly EntityKind[] EveryKind = [EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Event];

    // An entry lives as long as the options object of the caller.
    private ConditionalWeakTable<JsonSerializerOptions, RecordOptions>? _recordOptions;

    /// <summary>The corpus that this corpus is a subset of, or null.</summary>
    internal Corpus? Origin { get; private init; }

    /// <summary>Returns options that resolve references in this corpus. The same object is returned for the same options.</summary>
    internal RecordOptions GetRecordOptions(JsonSerializerOptions options) =>
        Once.Get(ref _recordOptions, this, static _ => []).GetValue(options, key => new RecordOptions(this, key));

    /// <summary>
    /// Finds the entities of a kind (or of any kind, if null) that have a name as their full name or alias. If exactly one of them has it as its full name,
    /// only that entity is returned. If none has the name, the entity with that id is returned. The compiler resolves the references of typed front matter by
    /// the same rule.
    /// </summary>
    internal IReadOnlyList<Entity> FindEntities(EntityKind? kind, string nameOrId)
    {
        var found = new List<Entity>();
        foreach (var one in EveryKind)
        {
            if ((kind ?? one) == one)
            {
                found.AddRange(Segment.FindEntities(one, nameOrId).Select(GetEntity));
            }
        }

        var number = found.Count == 0 ? EntityIdIndex.Find(_data.GetSegment(0), nameOrId) : -1;
        if (number >= 0 && GetEntity(number) is var entity && (kind ?? entity.Kind) == entity.Kind)
        {
            return [entity];
        }

        var folded = NameFolding.Fold(nameOrId);
        var named = found.FindAll(entity => NameFolding.Fold(entity.Name) == folded);
        return named.Count == 1 ? named : found;
    }

    /// <summary>Finds the article with a key, in a subset also an article that the subset does not contain, or returns null if it does not exist.</summary>
    internal Article? FindNamedArticle(string key)
    {
        var index = FindArticle(key);
        return index >= 0 ? GetArticle(index) : Origin?.FindNamedArticle(key);
    }
}
