using System;

namespace Dataset.Text.Layout;

/// <summary>
/// How much a piece speaks for the story (above zero) or against it, and what a change costs; the unit is a short sentence.
/// Fitted by hand on one half of a set of saved pages, checked on the other.
/// </summary>
internal static class StoryWeights
{
    public const float Enter = 2.5f;
    public const float Leave = 9f;
    public const float LeaveWrapped = 1000f;
    public const float LeaveAtFurniture = 3f;
    public const float LeaveAtOpener = 0.5f;

    private const float Opener = -4f;
    private const float Furniture = -1f;
    private const float Label = -0.8f;
    private const float ShortSentence = 0.3f;
    private const float MaxProse = 4f;

    public static float Of(in Piece piece) => piece.Mark switch
    {
        PieceMark.Opener => Opener,
        PieceMark.Furniture => Furniture,
        PieceMark.Caption or PieceMark.Rule or PieceMark.Credit => 0f,
        PieceMark.Date or PieceMark.Byline => -0.5f,
        _ when piece.IsProse => Math.Min(MaxProse, piece.Words / 10f),
        _ when piece.IsSentence => ShortSentence,
        _ => Label,
    };
}
