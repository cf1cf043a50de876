using Microsoft.CodeAnalysis.Tags;

namespace Dataset.Completion;

/// <summary>A possible text for a literal.</summary>
/// <param name="Text">The text, not escaped.</param>
internal sealed record Suggestion(string Text)
{
    /// <summary>The number of its characters that are already typed; -1 if it does not begin with them.</summary>
    public int Matched { get; init; } = -1;

    /// <summary>A word or two to show next to the text.</summary>
    public string Hint { get; init; } = "";

    /// <summary>The description.</summary>
    public string Note { get; init; } = "";

    /// <summary>The key or name that the place describes when it is selected; null if <see cref="Note"/> is complete.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether it comes before others that match equally well.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The well-known tag by which an editor chooses its icon.</summary>
    public string Tag { get; init; } = WellKnownTags.Constant;
}
