using System;

namespace Dataset.Text.Layout;

/// <summary>
/// How much a piece speaks for the story (above zero) or against it, and what a change costs; the unit is ten words of prose.
/// Fitted by hand on one half of a set of saved pages, checked on the other.
/// </summary>
internal static class StoryWeights
{
    public const float Enter = 4.5f;
    public const float EnterResumed = 1f;
    public const float EnterClosed = 60f;
    public const float Leave = 9f;

    // A text is a story unless much speaks against it; navigation may stand before it.
    public const float BeginOutside = 1f;
    public const float Begin = 1f;
    public const float NoStory = 6f;

    // The first prose seldom stands before the story.
    public const float ProseBefore = 0.5f;
    public const float LeaveWrapped = 1000f;
    public const float LeaveAtFurniture = 3f;
    public const float LeaveAtOpener = 0.2f;

    private const float Opener = -4f;
    private const float Closer = -40f;
    private const float Furniture = -1f;
    private const float DateOrName = -0.5f;
    private const float Cell = -0.3f;
    private const float ShortSentence = 0f;
    private const float MaxProse = 4f;

    // Below stories to follow stand a sentence or two; a paragraph has to be longer than those to say anything.
    private const float Teaser = 0.8f;

    // A dateline opens a story, be the rest of it figures in rows.
    public const float Dateline = 8f;

    // Furniture does not quote people.
    private const float Quoted = 1.5f;

    // Nor does it report what people said.
    public const float Reported = 1f;

    // A label in a list of the story is worth nothing, one among furniture is furniture.
    private const float Label = -0.2f;
    private const float LabelAmongFurniture = -3f;
    private const int ItemWords = 5;

    /// <summary>The weight of a piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="density">The share of furniture among the pieces around it, 0 to 1.</param>
    public static float Of(in Piece piece, float density) => piece.Mark switch
    {
        PieceMark.Furniture when piece.Resumes => 0f,
        PieceMark.Opener => Opener,
        PieceMark.Closer => Closer,
        PieceMark.Furniture or PieceMark.Link => Furniture,
        PieceMark.Caption or PieceMark.Rule or PieceMark.Credit => 0f,
        PieceMark.Cell => Cell,
        PieceMark.Date or PieceMark.Byline => DateOrName,
        _ when piece.IsProse => Math.Min(MaxProse, (piece.Words / 10f) - Teaser) + (piece.BeginsQuoted ? Quoted : 0f),
        _ when piece.IsSentence || piece.IsItem || piece.IsTurn => ShortSentence,
        _ when piece.Words >= ItemWords && !piece.IsTitleCase => LabelAmongFurniture * density / 2,
        _ => Label + (LabelAmongFurniture * density),
    };
}
