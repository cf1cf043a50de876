using System.Collections.Generic;
using Dataset.Editing;
using Dataset.Linking;

namespace Dataset.Completion.Phrases;

/// <summary>Finds where a phrase could end: after the last word of a clause, or after a dozen words if the clause continues.</summary>
internal static class PhraseEnds
{
    private const int MostWords = 12;
    private const int FewestWords = 3;
    private const int MostEnds = 2;

    /// <summary>
    /// Finds the ends of phrases that begin where the span begins and are at least as long as the typed text. One or two words say little, so the end of such a
    /// clause is skipped unless nothing follows.
    /// </summary>
    public static List<int> Find(string text, TextSpan span, int matched)
    {
        var ends = new List<int>();
        var words = WrittenWords.In(text, span);
        for (var i = 0; i < words.Count && ends.Count < MostEnds; i++)
        {
            // The typed text may be longer than a dozen words, and longer than a clause.
            if (words[i].End < matched)
            {
                continue;
            }

            if (i + 1 == words.Count || (i + 1 >= FewestWords && IsClauseEnd(text, words[i].End, words[i + 1].Start)))
            {
                ends.Add(words[i].End);
            }
            else if (i + 1 >= MostWords)
            {
                ends.Add(words[i].End);
                break;
            }
        }

        return ends;
    }

    // An apostrophe may be at the end of a word within the clause.
    private static bool IsClauseEnd(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is ',' or ';' or ':' or '.' or '!' or '?' or '(' or ')' or '[' or ']' or '\u2013' or '\u2014' or '\u2026'
                || (FoldedText.IsMark(text[i]) && !NameText.IsApostrophe(text[i])))
            {
                return true;
            }
        }

        return false;
    }
}
