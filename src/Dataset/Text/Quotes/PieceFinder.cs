using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Finds the text in quotation marks, paragraph by paragraph.</summary>
internal sealed class PieceFinder
{
    private readonly string _text;
    private readonly List<int>? _unbalanced;
    private readonly MarkPairing _pairing = new();
    private readonly List<QuoteMark> _marks = [];
    private readonly List<(int Open, int Close)> _pairs = [];
    private readonly List<int> _stray = [];
    private readonly List<TextSpan> _doubles = [];
    private readonly List<TextSpan> _singles = [];
    private bool _open;

    public PieceFinder(string text, List<int>? unbalanced)
    {
        _text = text;
        _unbalanced = unbalanced;
    }

    /// <summary>Appends the pieces of <paramref name="paragraph"/> in order. The next paragraph decides whether an open quotation continues.</summary>
    [MethodImpl(Jit.AtOnce)]
    public void Find(int index, TextSpan paragraph, TextSpan? following, List<QuotedPiece> into)
    {
        _marks.Clear();
        _pairs.Clear();
        _doubles.Clear();
        _singles.Clear();
        var opensSingle = MarkReader.Read(_text, paragraph, _marks);
        var carried = _open;
        _open = false;
        if (_marks.Count == 0 && !opensSingle)
        {
            return;
        }

        PairDoubles(paragraph);
        if (opensSingle)
        {
            SingleMarks.Read(_text, paragraph, ReopensSingle(following), _doubles, _singles);
        }

        Merge(index, paragraph, following, carried, into);
    }

    [MethodImpl(Jit.AtOnce)]
    private void PairDoubles(TextSpan paragraph)
    {
        if (_marks.Count == 0)
        {
            return;
        }

        _stray.Clear();
        _pairing.Pair(_marks, _pairs, _stray);
        for (var i = 0; i < _pairs.Count; i++)
        {
            _doubles.Add(TextSpan.FromBounds(_marks[_pairs[i].Open].Position, OuterEnd(paragraph, i)));
        }

        for (var i = _stray.Count - 1; i >= 0; i--)
        {
            var mark = _marks[_stray[i]];
            if (mark.Position == paragraph.Start || !IsOtherSign(paragraph, mark))
            {
                _unbalanced?.Add(mark.Position);
            }
        }
    }

    /// <summary>Determines whether a mark is a unit after a digit or an apostrophe between letters.</summary>
    private bool IsOtherSign(TextSpan paragraph, QuoteMark mark) =>
        Characters.IsDigit(_text[mark.Position - 1])
        || (mark.End < paragraph.End && Characters.IsLetter(_text[mark.Position - 1]) && Characters.IsLetter(_text[mark.End]));

    /// <summary>Returns the end of the piece: after the closing mark, before the next opening mark, or at the end of the paragraph.</summary>
    [MethodImpl(Jit.AtOnce)]
    private int OuterEnd(TextSpan paragraph, int pair)
    {
        var close = _pairs[pair].Close;
        return close >= _marks.Count ? paragraph.End : IsReopened(pair + 1) ? _marks[close].Position : _marks[close].End;
    }

    /// <summary>Determines whether the pair opens a new paragraph of the preceding quotation within the same text paragraph.</summary>
    [MethodImpl(Jit.AtOnce)]
    private bool IsReopened(int pair) => pair > 0 && pair < _pairs.Count && _pairs[pair].Open == _pairs[pair - 1].Close;

    private void Merge(int index, TextSpan paragraph, TextSpan? following, bool carried, List<QuotedPiece> into)
    {
        var single = 0;
        for (var i = 0; i < _doubles.Count; i++)
        {
            var outer = _doubles[i];
            while (single < _singles.Count && _singles[single].Start < outer.Start)
            {
                AddSingle(index, paragraph, carried, _singles[single++], into);
            }

            if (single > 0 && _singles[single - 1].Contains(outer))
            {
                continue;
            }

            var (open, close) = _pairs[i];
            var isOpen = close >= _marks.Count;
            var end = isOpen ? outer.End : _marks[close].Position;
            var resumes = IsReopened(i) || (carried && outer.Start == paragraph.Start);
            Add(new(outer, Trim(_marks[open].End, end), index, isOpen, resumes), into);
            if (isOpen)
            {
                _open = following is { } next && BeginsWithDouble(next);
                if (!_open)
                {
                    _unbalanced?.Add(outer.Start);
                }
            }
        }

        while (single < _singles.Count)
        {
            AddSingle(index, paragraph, carried, _singles[single++], into);
        }
    }

    private void AddSingle(int index, TextSpan paragraph, bool carried, TextSpan outer, List<QuotedPiece> into)
    {
        var isOpen = outer.Length == 1 || (outer.End == paragraph.End && !MarkReader.IsSingle(_text[outer.End - 1]));
        var inner = Trim(outer.Start + 1, isOpen ? outer.End : outer.End - 1);
        Add(new(outer, inner, index, isOpen, carried && outer.Start == paragraph.Start), into);
        _open |= isOpen;
    }

    [MethodImpl(Jit.AtOnce)]
    private static void Add(QuotedPiece piece, List<QuotedPiece> into)
    {
        if (!piece.Inner.IsEmpty)
        {
            into.Add(piece);
        }
    }

    private bool BeginsWithDouble(TextSpan paragraph)
    {
        if (paragraph.IsEmpty)
        {
            return false;
        }

        var c = _text[paragraph.Start];
        return c is '"' or '\u201C' or '\u201D' or '\u00AB' or '\u201E' or '\u00BB' or '`';
    }

    private bool ReopensSingle(TextSpan? following) =>
        following is { IsEmpty: false } next && MarkReader.IsSingle(_text[next.Start]) && SingleMarks.Opens(_text, next, next.Start);

    [MethodImpl(Jit.AtOnce)]
    private TextSpan Trim(int start, int end)
    {
        while (start < end && Characters.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
