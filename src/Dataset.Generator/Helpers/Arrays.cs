using System;
using Dataset.Text;

namespace Dataset.Helpers;

/// <summary>Creates equatable arrays from items.</summary>
internal static class Arrays
{
    public static EquatableArray<T> Of<T>(params T[] items)
        where T : IEquatable<T> => new(items);
}
