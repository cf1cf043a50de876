using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>Specifies the capitalization of a word, for lists in which it matters. Only ASCII letters are considered.</summary>
internal enum WordShape : byte
{
    /// <summary>No uppercase letter: <c>the</c>, <c>a.m</c>.</summary>
    Small = 0,

    /// <summary>An uppercase first letter and no other: <c>The</c>, <c>I</c>, <c>Nat'l</c>.</summary>
    Capitalized = 1,

    /// <summary>Several uppercase letters and no lowercase letter: <c>THE</c>, <c>U.S</c>.</summary>
    Capitals = 2,

    /// <summary>Anything else: <c>GmbH</c>, <c>Ph.D</c>.</summary>
    Mixed = 3,
}

/// <summary>Finds the shape of a word.</summary>
internal static class WordShapes
{
    [MethodImpl(Jit.AtOnce)]
    public static WordShape Of(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        var smalls = 0;
        foreach (var c in word)
        {
            capitals += (uint)(c - 'A') <= 'Z' - 'A' ? 1 : 0;
            smalls += (uint)(c - 'a') <= 'z' - 'a' ? 1 : 0;
        }

        return capitals == 0 ? WordShape.Small
            : capitals == 1 && word[0] is >= 'A' and <= 'Z' ? WordShape.Capitalized
            : smalls == 0 ? WordShape.Capitals : WordShape.Mixed;
    }
}
