using Microsoft.CodeAnalysis.Tags;

namespace Dataset.Completion;

/// <summary>A text that could stand in a literal.</summary>
/// <param name="Text">The text, not escaped.</param>
internal sealed record Suggestion(string Text)
{
    /// <summary>How many of its characters are those that are typed already; -1 where it does not begin with them.</summary>
    public int Matched { get; init; } = -1;

    /// <summary>A word or two beside the text.</summary>
    public string Hint { get; init; } = "";

    /// <summary>The description.</summary>
    public string Note { get; init; } = "";

    /// <summary>The key or name that the place is asked to describe when somebody looks at it; null where <see cref="Note"/> says all.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether it comes before others that fit as well.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The well-known tag by which an editor chooses its picture.</summary>
    public string Tag { get; init; } = WellKnownTags.Constant;
}
