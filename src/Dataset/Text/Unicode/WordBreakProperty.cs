using System.Runtime.CompilerServices;

namespace Dataset.Text.Unicode;

/// <summary>
/// Looks up the property Word_Break. The table is derived from the categories and the lists in UAX #29; see the script that generates it.
/// </summary>
internal static class WordBreakProperty
{
    /// <summary>Returns the property of a character; <see cref="WordBreak.Other"/> for a surrogate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordBreak Of(char c) => (WordBreak)(WordBreakData.Leaves[(WordBreakData.Blocks[c >> 7] << 7) | (c & 127)] & 63);

    /// <summary>Returns the property of a code point; <see cref="WordBreak.Other"/> for a value that is not a code point.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static WordBreak Of(int codePoint)
    {
        if ((uint)codePoint < 0x20000)
        {
            return (WordBreak)(WordBreakData.Leaves[(WordBreakData.Blocks[codePoint >> 7] << 7) | (codePoint & 127)] & 63);
        }

        return (uint)codePoint > 0x10FFFF ? WordBreak.Other : (WordBreak)Runs.Find(WordBreakData.RunStarts, WordBreakData.RunValues, codePoint);
    }
}
