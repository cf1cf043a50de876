using System;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>What somebody does between two things that he or she says.</summary>
[Flags]
internal enum BeatKind
{
    None = 0,

    /// <summary>Only people and beasts do this: <c>smiled</c>.</summary>
    Gesture = 1,

    /// <summary>A gesture that also answers what another said: <c>nodded</c>.</summary>
    Response = 2,

    /// <summary>Prices and ships do this too: <c>rose</c>.</summary>
    Movement = 4,

    /// <summary>What is done with something of one's own: <c>shook his head</c>.</summary>
    Handling = 8,

    /// <summary>What is done with a thing at hand: <c>folded the paper</c>.</summary>
    Domestic = 16,

    Any = Gesture | Response | Movement | Handling | Domestic,
}
