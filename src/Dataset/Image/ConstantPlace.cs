using System;

namespace Dataset.Image;

/// <summary>
/// How the place of an article is written where articles share constants: a number of four base-128 digits, whose low twenty bits are the article's number in
/// the constant, and those above them the constant. Twenty hold any corpus that a compiler takes, even one whose keys all hash alike.
/// </summary>
internal static class ConstantPlace
{
    public const int Width = 4;
    public const int SlotBits = 20;
    public const int SlotMask = (1 << SlotBits) - 1;

    public static void Write(Span<byte> places, int article, int constant, int slot) =>
        FixedWidth.Write(places, Width * article, Width, (constant << SlotBits) | slot);
}
