using System;

namespace Dataset.Standoff.Brat;

/// <summary>A reference to a declaration of a corpus: the kind of the entity is the database, and its id is the key (<c>Person:FumioKishida</c>).</summary>
internal static class BratReference
{
    public static string Of(Entity entity) => $"{BratNames.Of(entity.Kind)}:{entity.Id}";

    /// <summary>Returns the kind and the id, or null for an entry of another database.</summary>
    public static (EntityKind Kind, string Id)? ReadOwn(string reference)
    {
        foreach (var kind in (ReadOnlySpan<EntityKind>)[EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Event])
        {
            var database = BratNames.Of(kind);
            if (reference.Length > database.Length + 1 && reference[database.Length] == ':' && reference.StartsWith(database, StringComparison.Ordinal))
            {
                return (kind, reference[(database.Length + 1)..]);
            }
        }

        return null;
    }
}
