using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Completion;

/// <summary>What is offered at a place, the first first. No list is longer than people read.</summary>
internal sealed class Suggestions
{
    /// <summary>The most that are offered.</summary>
    public const int Most = 200;

    private Suggestions(IReadOnlyList<Suggestion> items) => Items = items;

    /// <summary>Nothing.</summary>
    public static Suggestions None { get; } = new([]);

    public IReadOnlyList<Suggestion> Items { get; }

    /// <summary>Those that are known to begin with what is typed.</summary>
    public static Suggestions Of(IEnumerable<Suggestion> items) => new([.. items.Take(Most)]);

    /// <summary>
    /// Names of whatever there is: an editor filters them by what is typed. Where there are too many, those go that fit it least: what begins with it stays
    /// before what has it anywhere, and that before what its letters may stand for.
    /// </summary>
    public static Suggestions Named(IEnumerable<Suggestion> names, string typed)
    {
        var all = new List<Suggestion>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (seen.Add(name.Text))
            {
                all.Add(name.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? name with { Matched = typed.Length } : name);
            }
        }

        return Of(all.Count <= Most ? all : all.OrderBy(name => DistanceOf(name, typed)));
    }

    private static int DistanceOf(Suggestion name, string typed) =>
        name.Matched >= 0 ? 0 : name.Text.IndexOf(typed, StringComparison.OrdinalIgnoreCase) >= 0 ? 1 : 2;
}
