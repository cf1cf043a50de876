using System;

namespace Dataset.Records;

/// <summary>
/// The types of the items of collections. A contract tells them from .NET 9 on only, and the interfaces of a type may be trimmed away: the arguments of the
/// collection's type, or of what it derives from, are always there.
/// </summary>
internal static class ItemTypes
{
    /// <summary>The type of the items of an array or list, null where its type does not say.</summary>
    public static Type? OfList(Type type) => type.IsArray ? type.GetElementType() : LastArgument(type, 1);

    /// <summary>The type of the values of a dictionary, null where its type does not say.</summary>
    public static Type? OfDictionary(Type type) => LastArgument(type, 2);

    // The arguments of a user's own class may mean something else than items: what it derives from comes first.
    private static Type? LastArgument(Type type, int count)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.GenericTypeArguments.Length == count && at.Namespace is "System" or "System.Collections.Generic" or "System.Collections.Immutable"
                or "System.Collections.Concurrent" or "System.Collections.Frozen" or "System.Collections.ObjectModel")
            {
                return at.GenericTypeArguments[^1];
            }
        }

        return type.GenericTypeArguments.Length == count ? type.GenericTypeArguments[^1] : null;
    }
}
