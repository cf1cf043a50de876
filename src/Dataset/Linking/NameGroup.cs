using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>All names at the same place.</summary>
/// <param name="Span">The place.</param>
/// <param name="First">The index of the first match in the list of all matches.</param>
/// <param name="Count">The number of matches.</param>
/// <param name="Kinds">The kinds of entities that may still be meant, one bit each.</param>
internal readonly record struct NameGroup(TextSpan Span, int First, int Count, int Kinds)
{
    /// <summary>Returns the bit of a kind.</summary>
    public static int Bit(EntityKind kind) => 1 << (int)kind;

    /// <summary>Groups matches that are in order of position, the longer first.</summary>
    public static List<NameGroup> Of(List<NameMatch> matches)
    {
        var groups = new List<NameGroup>();
        for (var i = 0; i < matches.Count;)
        {
            var first = i;
            var kinds = 0;
            while (i < matches.Count && matches[i].Start == matches[first].Start && matches[i].End == matches[first].End)
            {
                kinds |= matches[i].Names.Kinds;
                i++;
            }

            groups.Add(new NameGroup(TextSpan.FromBounds(matches[first].Start, matches[first].End), first, i - first, kinds));
        }

        return groups;
    }
}
