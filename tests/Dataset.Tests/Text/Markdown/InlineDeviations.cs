using System.Collections.Generic;

namespace Dataset.Tests.Text.Markdown;

/// <summary>Cases where Markdig 1.6.0 differs from CommonMark 0.31.2 or GFM, with the result that these specify.</summary>
internal static class InlineDeviations
{
    public static IReadOnlyDictionary<string, string> OfMarkdig { get; } = new Dictionary<string, string>
    {
        // GFM, Strikethrough: one or two tildes. Markdig accepts only two, and two out of three.
        ["a ~single~ tilde"] = "a single tilde",
        ["so ~~~three~~~"] = "so ~~~three~~~",
    };
}
