using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>The entities of some kinds that one place of a text could mean, according to the names there.</summary>
internal sealed class Bearers(int[] candidates, int[] sharing, int fullName)
{
    /// <summary>All candidates, in order of declaration.</summary>
    public int[] Candidates { get; } = candidates;

    /// <summary>The entities that share the name, in order of declaration.</summary>
    public int[] Sharing { get; } = sharing;

    /// <summary>The entity whose full name it is; -1 if no entity has it, or -2 if there are several, so the full name decides nothing.</summary>
    public int FullName { get; } = fullName;

    /// <summary>Returns the bearers of the names of one or more sets.</summary>
    public static Bearers Of(AliasTable table, IReadOnlyList<NameSet> sets, int kinds)
    {
        var candidates = new SortedSet<int>();
        var sharing = new SortedSet<int>();
        var fullName = -1;
        foreach (var set in sets)
        {
            foreach (var index in set.Names)
            {
                var name = table.Names[index];
                if ((kinds & NameGroup.Bit(table.Entities[name.Entity].Kind)) == 0)
                {
                    continue;
                }

                candidates.Add(name.Entity);
                if (name.IsShared)
                {
                    sharing.Add(name.Entity);
                }

                if (name.Argument == DeclaredName.FullName)
                {
                    fullName = fullName == -1 || fullName == name.Entity ? name.Entity : -2;
                }
            }
        }

        return new(ToArray(candidates), ToArray(sharing), fullName);
    }

    private static int[] ToArray(SortedSet<int> entities)
    {
        var array = new int[entities.Count];
        entities.CopyTo(array);
        return array;
    }
}
