using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Sentences;

/// <summary>
/// Splits a paragraph into sentences in one pass. Sentences cover it but for white space; marks that close belong to the sentence that ends before them.
/// A hard-wrapped paragraph is running text: its line ends are blanks.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the sentences of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="prefixEnd">The end of its dateline, before which no sentence ends; the paragraph's start if it has none.</param>
    /// <param name="into">Where to add them, in order.</param>
    [MethodImpl(Jit.AtOnce)]
    public static void Split(string text, TextSpan paragraph, int prefixEnd, List<TextSpan> into)
    {
        var start = StopReader.SkipSpace(text, paragraph.Start, paragraph.End);
        if (start < paragraph.End && !LineList.TrySplit(text, start, paragraph.End, into))
        {
            var walk = new SentenceWalk(text, start, paragraph.End, into);
            walk.Run(Math.Max(start, prefixEnd));
        }
    }
}
