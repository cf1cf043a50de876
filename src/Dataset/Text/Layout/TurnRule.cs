using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds the turns of a conversation: lines that begin with the speaker, in a transcript or an interview (<c>QUILL: How many?</c>, <c>Q: How many?</c>). A
/// single label is no evidence; if a label recurs, all lines with an uppercase label are turns, and so are lines with that label that end in punctuation.
/// </summary>
internal static class TurnRule
{
    private const int MaxLabel = 40;
    private const int MaxNameWords = 4;

    public static void Mark(LayoutDraft draft)
    {
        HashSet<string>? labels = null;
        HashSet<string>? again = null;
        for (var i = 0; i < draft.Count; i++)
        {
            if (LabelOf(draft, draft.Pieces[i]) is { Length: > 0 } label && !(labels ??= new(StringComparer.Ordinal)).Add(label.ToString()))
            {
                (again ??= new(StringComparer.Ordinal)).Add(label.ToString());
            }
        }

        for (var i = 0; i < draft.Count && again is not null; i++)
        {
            var label = LabelOf(draft, draft.Pieces[i]);
            draft.Pieces[i].IsTurn = !label.IsEmpty && (IsCapitals(label) || (draft.Pieces[i].Ending != PieceEnd.Open && again.Contains(label.ToString())));
        }
    }

    // Returns the text before the colon, or the letter before the period of "Q. How many?".
    [MethodImpl(Jit.AtOnce)]
    private static ReadOnlySpan<char> LabelOf(LayoutDraft draft, in Piece piece)
    {
        var line = draft.AsSpan(piece);
        if (piece.Mark != PieceMark.None || line.Length < 4 || !Characters.IsUpper(line[0]))
        {
            return default;
        }

        if (line[0] is 'Q' or 'A' && line[1] is ':' or '.' && LetterKinds.IsSpace(line[2]))
        {
            return line.Slice(0, 1);
        }

        var colon = line.Slice(0, Math.Min(line.Length, MaxLabel)).IndexOf(':');
        if (colon < 2 || colon + 1 >= line.Length || !LetterKinds.IsSpace(line[colon + 1]))
        {
            return default;
        }

        // "ADA QUILL, HOST"
        var label = line.Slice(0, colon);
        var comma = label.IndexOf(',');
        var name = draft.Tail(piece.Start, piece.Start + (comma > 0 ? comma : colon));
        return name.Has(name.NameEnd(0, int.MaxValue, out var words)) || words is 0 or > MaxNameWords ? default : label;
    }

    private static bool IsCapitals(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
        {
            if (Characters.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
