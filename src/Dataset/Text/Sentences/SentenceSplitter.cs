using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Sentences;

/// <summary>
/// Splits a paragraph into sentences in one pass. The sentences cover everything except whitespace, and closing punctuation belongs to the sentence that it
/// ends. A hard-wrapped paragraph is running text: its line ends count as spaces.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the sentences of a paragraph to a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The span of the paragraph.</param>
    /// <param name="prefixEnd">The end of its dateline, before which no sentence ends, or the start of the paragraph if it has no dateline.</param>
    /// <param name="into">The list to which the sentences are added in order.</param>
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
