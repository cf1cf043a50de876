using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dataset.Image;
using Dataset.Lists;
using Dataset.Records;

namespace Dataset;

// What the front matter of an article names, and how it is read as a record.
public sealed partial class Corpus
{
    private static readonly EntityKind[] EveryKind = [EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Event];

    // An entry lives as long as the user's options do.
    private ConditionalWeakTable<JsonSerializerOptions, RecordOptions>? _recordOptions;

    /// <summary>The corpus that this one is a subset of.</summary>
    internal Corpus? Origin { get; private init; }

    /// <summary>The options with this corpus' references, the same object for the same options.</summary>
    internal RecordOptions GetRecordOptions(JsonSerializerOptions options) =>
        Once.Get(ref _recordOptions, this, static _ => []).GetValue(options, key => new RecordOptions(this, key));

    /// <summary>
    /// The entities of a kind (null: of any) that have that name or alias, where one has it as its full name that one alone; else the one that has it as its
    /// id. The compiler finds the references of typed front matter by the same rule.
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

    /// <summary>The article of a key, in a subset also one that was left out; null if there is none.</summary>
    internal Article? FindNamedArticle(string key)
    {
        var index = FindArticle(key);
        return index >= 0 ? GetArticle(index) : Origin?.FindNamedArticle(key);
    }
}
