using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Treats a number or letter at the beginning of a sentence as a list marker: <c>1. The first</c>, <c>iv. The fourth</c>. Does the same for a number after the
/// name of an item, if nothing precedes that name: <c>Step 1. Oil the chain.</c>
/// </summary>
internal sealed class ListMarkerRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop) =>
        stop.IsSingleDot && stop.NextKind != NextKind.Nothing && ((IsFirst(stop) && IsMarker(stop.WordText)) || IsLabeled(stop))
            ? Verdict.Continue
            : Verdict.None;

    [MethodImpl(Jit.AtOnce)]
    private static bool IsLabeled(in Stop stop)
    {
        if (stop.NextKind != NextKind.Upper || stop.Word.Length is 0 or > 2 || !Characters.IsDigit(stop.Text[stop.Word.Start]))
        {
            return false;
        }

        var label = WordsBefore.Before(stop, stop.Word.Start);
        return label.Start == stop.SentenceStart && Lexicon.IsCapitalized(stop.Text.AsSpan(label.Start, label.Length), WordTopic.ItemLabel);
    }

    [MethodImpl(Jit.AtOnce)]
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
