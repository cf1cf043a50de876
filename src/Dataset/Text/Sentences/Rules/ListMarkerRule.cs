using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences.Rules;

/// <summary>A number or letter that begins its sentence marks an item of a list: <c>1. The first</c>, <c>iv. The fourth</c>.</summary>
internal sealed class ListMarkerRule : SentenceRule
{
    public override Verdict Judge(in Stop stop) =>
        stop.IsSingleDot && stop.NextKind != NextKind.Nothing && IsFirst(stop) && IsMarker(stop.WordText) ? Verdict.Continue : Verdict.None;

    private static bool IsFirst(in Stop stop)
    {
        for (var i = stop.SentenceStart; i < stop.Word.Start; i++)
        {
            if (i > stop.SentenceStart + 3 || Characters.IsLetterOrDigit(stop.Text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMarker(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > 4)
        {
            return false;
        }

        if (word.Length == 1)
        {
            return Characters.IsLetterOrDigit(word[0]);
        }

        bool digits = true, roman = true;
        foreach (var c in word)
        {
            digits &= Characters.IsDigit(c);
            roman &= c is 'i' or 'v' or 'x' or 'I' or 'V' or 'X';
        }

        return (digits && word.Length <= 3) || roman;
    }
}
