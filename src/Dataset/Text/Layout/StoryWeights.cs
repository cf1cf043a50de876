using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>
/// The weights of a piece for the story (above zero) or against it, and the costs of changes; the unit is ten words of prose. For the origin and the effect
/// of each value, see docs/layout.md; <c>tests/Dataset.Evaluation -- weights</c> prints that table.
/// </summary>
internal sealed record StoryWeights
{
    public static readonly StoryWeights Default = new();

    public float Enter { get; init; } = 4.5f;

    public float EnterResumed { get; init; } = 1f;

    public float EnterClosed { get; init; } = 60f;

    // Costlier than at boilerplate; otherwise, the closing credit above it would not belong to the story.
    public float Leave { get; init; } = 9f;

    public float LeaveWrapped { get; init; } = 1000f;

    public float LeaveAtBoilerplate { get; init; } = 3f;

    public float LeaveAtOpener { get; init; } = 0.2f;

    // A text is a story unless much counts against it; navigation may precede it.
    public float Begin { get; init; } = 2f;

    public float NoStory { get; init; } = 7f;

    // The first prose is rarely before the story.
    public float ProseBefore { get; init; } = 0.5f;

    public float Opener { get; init; } = -4f;

    public float Closer { get; init; } = -40f;

    public float Boilerplate { get; init; } = -1f;

    public float DateOrName { get; init; } = -0.5f;

    public float Cell { get; init; } = -0.3f;

    public float MaxProse { get; init; } = 4f;

    // Teasers below related stories have a sentence or two; only a longer paragraph counts.
    public float Teaser { get; init; } = 0.8f;

    // A dateline opens a story, even if the rest of it is rows of figures.
    public float Dateline { get; init; } = 8f;

    // Boilerplate does not quote people.
    public float Quoted { get; init; } = 1.5f;

    // Nor does it report what people said.
    public float Reported { get; init; } = 1f;

    // A label in a list of the story has no weight; a label among boilerplate is boilerplate.
    public float Label { get; init; } = -0.2f;

    public float LabelAmongBoilerplate { get; init; } = -3f;

    private const int ItemWords = 5;

    /// <summary>Returns the weight of a piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="density">The share of boilerplate among the pieces around it, 0 to 1.</param>
    [MethodImpl(Jit.AtOnce)]
    public float Of(in Piece piece, float density) => piece.Mark switch
    {
        PieceMark.Boilerplate when piece.Resumes => 0f,
        PieceMark.Opener => Opener,
        PieceMark.Closer => Closer,
        PieceMark.Boilerplate or PieceMark.Link => Boilerplate,
        PieceMark.Caption or PieceMark.Rule or PieceMark.Credit => 0f,
        PieceMark.Cell => Cell,
        PieceMark.Date or PieceMark.Byline => DateOrName,
        _ when piece.IsProse => Math.Min(MaxProse, (piece.Words / 10f) - Teaser) + (piece.BeginsQuoted ? Quoted : 0f),
        _ when piece.IsSentence || piece.IsItem || piece.IsTurn => 0f,
        _ when piece.Words >= ItemWords && !piece.IsTitleCase => LabelAmongBoilerplate * density / 2,
        _ => Label + (LabelAmongBoilerplate * density),
    };
}
