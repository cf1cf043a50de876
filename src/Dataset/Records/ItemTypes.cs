using System;

namespace Dataset.Records;

/// <summary>
/// Finds the item types of collections. Contracts specify them only from .NET 9 on, and the interfaces of a type may be trimmed; the type arguments of the
/// collection's type, or of its base types, are always available.
/// </summary>
internal static class ItemTypes
{
    /// <summary>Returns the item type of an array or list, or null if its type does not specify one.</summary>
    public static Type? OfList(Type type) => type.IsArray ? type.GetElementType() : LastArgument(type, 1);

    /// <summary>Returns the value type of a dictionary, or null if its type does not specify one.</summary>
    public static Type? OfDictionary(Type type) => LastArgument(type, 2);

    // The type arguments of a user-defined class may not be item types, so its base types are examined instead.
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
