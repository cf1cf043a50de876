using System;

namespace Dataset.Image;

/// <summary>
/// The encoding of an article's place if articles share constants: a number of four base-128 digits. The low 20 bits are the article's number in the
/// constant, and the bits above them are the constant. 20 bits suffice for any corpus that a compiler accepts, even if all keys have the same hash.
/// </summary>
internal static class ConstantPlace
{
    public const int Width = 4;
    public const int SlotBits = 20;
    public const int SlotMask = (1 << SlotBits) - 1;

    public static void Write(Span<byte> places, int article, int constant, int slot) =>
        FixedWidth.Write(places, Width * article, Width, (constant << SlotBits) | slot);
}
