using System;
using System.Collections.Generic;
using System.Globalization;
using Dataset.Image;

namespace Dataset.Compiling;

/// <summary>
/// Gives each member of one generated table a name of its own. Where several want one name none gets it, each gets a hash of its identity behind it
/// instead: so a name never moves from one member to another because a third came or went.
/// </summary>
internal static class MemberNameTable
{
    /// <summary>The names in the order of the wishes, and the wished names that several wanted, each with the indexes of who wanted it.</summary>
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

        // The order of a dictionary is no promise.
        collisions.Sort(static (x, y) => x.Value[0].CompareTo(y.Value[0]));
        foreach (var pair in collisions)
        {
            foreach (var index in pair.Value)
            {
                names[index] = Suffix(pair.Key, wishes[index].Identity, taken);
            }
        }

        // One that has nothing to be named by gets a hash, and there is nothing to tell.
        collisions.RemoveAll(static pair => pair.Value.Count == 1);
        return (names, collisions);
    }

    // Eight digits are enough for all but a name made to collide; the next try hashes that one's result.
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

/// <summary>Who wants which member name; the identity (an article's key) is unique.</summary>
internal readonly record struct MemberWish(string Name, string Identity);
