using System;
using System.Collections.Generic;
using System.Globalization;
using Dataset.Image;

namespace Dataset.Compiling;

/// <summary>
/// Assigns a unique name to each member of one generated table. If more than one member wants a name, none gets it; instead, each gets a suffix with a hash of
/// its identity. A name therefore never moves from one member to another because a third one is added or removed.
/// </summary>
internal static class MemberNameTable
{
    /// <summary>Returns the names in the order of the wishes, and each name that more than one member wanted, with the indexes of those members.</summary>
    public static (string[] Names, List<KeyValuePair<string, List<int>>> Collisions) Assign(IReadOnlyList<MemberWish> wishes)
    {
        var names = new string[wishes.Count];
        var byName = new Dictionary<string, List<int>>(wishes.Count, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = MemberNames.Free(wishes[i].Name);
            if (!byName.TryGetValue(names[i], out var wanting))
            {
                byName.Add(names[i], wanting = new(1));
            }

            wanting.Add(i);
        }

        var collisions = new List<KeyValuePair<string, List<int>>>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in byName)
        {
            if (pair.Value.Count > 1 || pair.Key == MemberNames.Nameless)
            {
                collisions.Add(pair);
            }
            else
            {
                taken.Add(pair.Key);
            }
        }

        // The order of a dictionary is not guaranteed.
        collisions.Sort(static (x, y) => x.Value[0].CompareTo(y.Value[0]));
        foreach (var pair in collisions)
        {
            foreach (var index in pair.Value)
            {
                names[index] = Suffix(pair.Key, wishes[index].Identity, taken);
            }
        }

        // A member that has no name to derive gets a hash, and there is nothing to report.
        collisions.RemoveAll(static pair => pair.Value.Count == 1);
        return (names, collisions);
    }

    // Eight digits are enough except for a name that was made to collide; the next attempt hashes the previous result.
    private static string Suffix(string name, string identity, HashSet<string> taken)
    {
        var hash = UnitHash.Compute(identity.AsSpan());
        while (true)
        {
            var suffixed = name.TrimEnd('_') + "_" + ((uint)(hash >> 32)).ToString("x8", CultureInfo.InvariantCulture);
            if (taken.Add(suffixed))
            {
                return suffixed;
            }

            hash = UnitHash.Compute((identity + suffixed).AsSpan()) + 1;
            identity = suffixed;
        }
    }
}

/// <summary>A wished member name and its owner's identity (an article's key), which is unique.</summary>
internal readonly record struct MemberWish(string Name, string Identity);
