using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>
/// How much a piece speaks for the story (above zero) or against it, and what a change costs; the unit is ten words of prose. Where the values come from, and
/// how much each matters, stands in docs/layout.md; <c>tests/Dataset.Evaluation -- weights</c> prints that table.
/// </summary>
internal sealed record StoryWeights
{
    public static readonly StoryWeights Default = new();

    public float Enter { get; init; } = 4.5f;

    public float EnterResumed { get; init; } = 1f;

    public float EnterClosed { get; init; } = 60f;

    // Dearer than at furniture, or the closing credit above it would not be the story's.
    public float Leave { get; init; } = 9f;

    public float LeaveWrapped { get; init; } = 1000f;

    public float LeaveAtFurniture { get; init; } = 3f;

    public float LeaveAtOpener { get; init; } = 0.2f;

    // A text is a story unless much speaks against it; navigation may stand before it.
    public float Begin { get; init; } = 2f;

    public float NoStory { get; init; } = 7f;

    // The first prose seldom stands before the story.
    public float ProseBefore { get; init; } = 0.5f;

    public float Opener { get; init; } = -4f;

    public float Closer { get; init; } = -40f;

    public float Furniture { get; init; } = -1f;

    public float DateOrName { get; init; } = -0.5f;

    public float Cell { get; init; } = -0.3f;

    public float MaxProse { get; init; } = 4f;

    // Below stories to follow stand a sentence or two; a paragraph has to be longer than those to say anything.
    public float Teaser { get; init; } = 0.8f;

    // A dateline opens a story, be the rest of it figures in rows.
    public float Dateline { get; init; } = 8f;

    // Furniture does not quote people.
    public float Quoted { get; init; } = 1.5f;

    // Nor does it report what people said.
    public float Reported { get; init; } = 1f;

    // A label in a list of the story is worth nothing, one among furniture is furniture.
    public float Label { get; init; } = -0.2f;

    public float LabelAmongFurniture { get; init; } = -3f;

    private const int ItemWords = 5;

    /// <summary>The weight of a piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="density">The share of furniture among the pieces around it, 0 to 1.</param>
    [MethodImpl(Jit.AtOnce)]
    public float Of(in Piece piece, float density) => piece.Mark switch
    {
        PieceMark.Furniture when piece.Resumes => 0f,
        PieceMark.Opener => Opener,
        PieceMark.Closer => Closer,
        PieceMark.Furniture or PieceMark.Link => Furniture,
        PieceMark.Caption or PieceMark.Rule or PieceMark.Credit => 0f,
        PieceMark.Cell => Cell,
        PieceMark.Date or PieceMark.Byline => DateOrName,
        _ when piece.IsProse => Math.Min(MaxProse, (piece.Words / 10f) - Teaser) + (piece.BeginsQuoted ? Quoted : 0f),
        _ when piece.IsSentence || piece.IsItem || piece.IsTurn => 0f,
        _ when piece.Words >= ItemWords && !piece.IsTitleCase => LabelAmongFurniture * density / 2,
        _ => Label + (LabelAmongFurniture * density),
    };
}
