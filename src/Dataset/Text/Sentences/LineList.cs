using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences;

/// <summary>Recognizes a paragraph of three or more short lines without sentence-final punctuation as a list of lines instead of running text.</summary>
internal static class LineList
{
    private const int Longest = 30;
    private const int Fewest = 3;

    /// <summary>Adds the lines of the paragraph if it is a list of lines.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool TrySplit(string text, int start, int end, List<TextSpan> into)
    {
        var lines = 1;
        var lineStart = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\n')
            {
                lines++;
                lineStart = i + 1;
            }
            else if (i - lineStart >= Longest || StopReader.IsMark(text[i]))
            {
                return false;
            }
        }

        if (lines < Fewest)
        {
            return false;
        }

        for (var i = start; i < end;)
        {
            i = StopReader.SkipSpace(text, i, end);
            var lineEnd = i;
            var last = i;
            while (lineEnd < end && text[lineEnd] != '\n')
            {
                lineEnd++;
                last = Characters.IsWhiteSpace(text[lineEnd - 1]) ? last : lineEnd;
            }

            if (last > i)
            {
                into.Add(TextSpan.FromBounds(i, last));
            }

            i = lineEnd;
        }

        return true;
    }
}
