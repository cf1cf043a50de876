using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Dataset.Text;

/// <summary>Lists names in a message: the first few and the number of the others, so that a name shared by hundreds does not fill the message.</summary>
internal static class Enumeration
{
    private const int MaxListed = 5;

    /// <param name="items">The items to list.</param>
    /// <param name="name">Returns the name of an item.</param>
    /// <param name="conjunction">The word before the last name.</param>
    public static string Join(IReadOnlyList<int> items, Func<int, string> name, string conjunction)
    {
        var text = new StringBuilder();
        var listed = Math.Min(items.Count, MaxListed);
        for (var i = 0; i < listed; i++)
        {
            text.Append(i == 0 ? "" : i == items.Count - 1 ? $" {conjunction} " : ", ").Append(name(items[i]));
        }

        var others = items.Count - listed;
        return others == 0 ? text.ToString()
            : string.Concat(text.ToString(), " " + conjunction + " ", others.ToString(CultureInfo.InvariantCulture), others == 1 ? " other" : " others");
    }
}
