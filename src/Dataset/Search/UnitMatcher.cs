using System;
using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Terms;
using Dataset.Text.Words;

namespace Dataset.Search;

/// <summary>Finds the places of an item in a piece of text, by the same words and forms that the index is made of.</summary>
internal sealed class UnitMatcher(QueryItem item)
{
    private readonly TermForms _forms = new();
    private readonly List<Piece> _pieces = [];

    /// <summary>Adds the span of every place to <paramref name="into"/>, in order of their beginnings; gives how often the item stands there.</summary>
    public int Find(string text, TextSpan unit, List<TextSpan> into)
    {
        SetPieces(text, unit);
        return item.Words.Length == 1 ? FindWord(text, into) : FindPhrase(text, into);
    }

    private int FindWord(string text, List<TextSpan> into)
    {
        var count = 0;
        foreach (var piece in _pieces)
        {
            // A compound as a whole comes before its pieces; a highlight needs only the longer of the two.
            if (piece.Count > 1)
            {
                count += AddForms(text, piece.Word, into);
            }

            count += AddForms(text, piece.Span, into);
        }

        return count;
    }

    private int AddForms(string text, TextSpan span, List<TextSpan> into)
    {
        _forms.Set(text.AsSpan(span.Start, span.Length));
        var count = 0;
        for (var i = 0; i < _forms.Count; i++)
        {
            count += item.EndsWithPrefix ? (_forms[i].StartsWith(item.Words[0]) ? 1 : 0) : (_forms[i].SequenceEqual(item.Words[0]) ? 1 : 0);
        }

        if (count > 0 && (into.Count == 0 || !into[^1].Contains(span)))
        {
            into.Add(span);
        }

        return count;
    }

    private int FindPhrase(string text, List<TextSpan> into)
    {
        var count = 0;
        for (var start = 0; start < _pieces.Count; start++)
        {
            var end = MatchEnd(text, start);
            if (end >= 0)
            {
                into.Add(TextSpan.FromBounds(_pieces[start].Span.Start, end));
                count++;
            }
        }

        return count;
    }

    // A query word is either a whole compound or one piece: a full form with a hyphen never equals one without.
    private int MatchEnd(string text, int piece)
    {
        var end = -1;
        for (var i = 0; i < item.Words.Length; i++)
        {
            if (piece >= _pieces.Count)
            {
                return -1;
            }

            var current = _pieces[piece];
            var prefix = item.EndsWithPrefix && i == item.Words.Length - 1;
            if (current.Count > 1 && Matches(text, current.Word, item.Words[i], prefix))
            {
                end = current.Word.End;
                piece += current.Count;
            }
            else if (Matches(text, current.Span, item.Words[i], prefix))
            {
                end = current.Span.End;
                piece++;
            }
            else
            {
                return -1;
            }
        }

        return end;
    }

    private bool Matches(string text, TextSpan span, string word, bool prefix)
    {
        _forms.Set(text.AsSpan(span.Start, span.Length));
        return prefix ? _forms.AnyStartsWith(word) : _forms.Contains(word);
    }

    private void SetPieces(string text, TextSpan unit)
    {
        _pieces.Clear();
        for (var position = unit.Start; WordBreaker.TryNext(text, position, unit.End, out var word); position = word.End)
        {
            if (!TermPieces.IsCompound(text, word))
            {
                _pieces.Add(new Piece(word, word, 1));
                continue;
            }

            var first = _pieces.Count;
            var pieces = new TermPieces(text, word);
            while (pieces.MoveNext())
            {
                _pieces.Add(new Piece(pieces.Current, word, 0));
            }

            // Only the first piece stands for the whole word.
            _pieces[first] = _pieces[first] with { Count = Math.Max(2, _pieces.Count - first) };
        }
    }

    private readonly record struct Piece(TextSpan Span, TextSpan Word, int Count);
}
