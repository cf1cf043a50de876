using System.Collections.Generic;

namespace Dataset.Tests.Text.Markdown;

/// <summary>Where Markdig 1.6.0 differs from CommonMark 0.31.2 or GFM, with what these say.</summary>
internal static class InlineDeviations
{
    public static IReadOnlyDictionary<string, string> OfMarkdig { get; } = new Dictionary<string, string>
    {
        // GFM, Strikethrough: one or two tildes; Markdig takes two only, and two out of three.
        ["a ~single~ tilde"] = "a single tilde",
        ["so ~~~three~~~"] = "so ~~~three~~~",
    };
}
