using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Completion;

/// <summary>The suggestions at a place, best first. No list is longer than people read.</summary>
internal sealed class Suggestions
{
    /// <summary>The maximum number of suggestions.</summary>
    public const int Most = 200;

    private Suggestions(IReadOnlyList<Suggestion> items) => Items = items;

    /// <summary>No suggestions.</summary>
    public static Suggestions None { get; } = new([]);

    public IReadOnlyList<Suggestion> Items { get; }

    /// <summary>Creates suggestions that are known to begin with the typed text.</summary>
    public static Suggestions Of(IEnumerable<Suggestion> items) => new([.. items.Take(Most)]);

    /// <summary>
    /// Creates suggestions from all existing names, which an editor filters by the typed text. If there are too many, the worst matches are dropped: names that
    /// begin with it rank before names that contain it, and those before names whose letters it abbreviates.
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
