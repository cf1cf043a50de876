using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Dataset.Text;

/// <summary>Names in a message, as a sentence has them: the first few, and how many more there are. A name that hundreds share would else fill it.</summary>
internal static class Enumeration
{
    private const int MaxTold = 5;

    /// <param name="items">What is told.</param>
    /// <param name="name">The name of one.</param>
    /// <param name="conjunction">The word before the last.</param>
    public static string Join(IReadOnlyList<int> items, Func<int, string> name, string conjunction)
    {
        var text = new StringBuilder();
        var told = Math.Min(items.Count, MaxTold);
        for (var i = 0; i < told; i++)
        {
            text.Append(i == 0 ? "" : i == items.Count - 1 ? $" {conjunction} " : ", ").Append(name(items[i]));
        }

        var others = items.Count - told;
        return others == 0 ? text.ToString()
            : string.Concat(text.ToString(), " " + conjunction + " ", others.ToString(CultureInfo.InvariantCulture), others == 1 ? " other" : " others");
    }
}
