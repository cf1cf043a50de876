using Dataset.Text;

namespace Dataset.Lists;

/// <summary>Creates lists of strings.</summary>
internal static class Strings
{
    public static PartList<string> ListOf(EquatableArray<string> strings) =>
        strings.Count == 0 ? PartList<string>.Empty : new(strings.AsSpan().ToArray());
}
