using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>The tokens of one line, each made when a pattern first asks for it: of most lines none is (<see cref="LineOpening"/>).</summary>
internal sealed class LineTokens
{
    // No line that a pattern speaks of is longer; the last token stands for the rest of one that is, so that matching stays linear.
    private const int MaxTokens = 160;
    private const int MaxNameWords = 6;
    private const int WideGap = 3;

    private LineToken[] _tokens = new LineToken[8];
    private string _text = "";
    private bool _isWrapped;
    private int _count;
    private int _start;
    private int _position;
    private int _end;

    /// <summary>How many words the line has; 0 for a part of one, which is a label whatever its length.</summary>
    public int LineWords { get; private set; }

    /// <summary>Whether no stop ends the line.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The token at an index; an empty one at the end of the line if there are not so many.</summary>
    public LineToken this[int index] => Has(index) ? _tokens[index] : new LineToken(_end, _end, LineKind.None, 0);

    /// <summary>Begins another line, or a part of one.</summary>
    [MethodImpl(Jit.AtOnce)]
    public LineTokens Read(string text, int start, int end, bool isWrapped, int words = 0, bool isOpen = true)
    {
        if (!ReferenceEquals(text, _text) || start != _start || end != _end)
        {
            (_text, _start, _position, _end, _isWrapped, _count) = (text, start, start, end, isWrapped, 0);
            (LineWords, IsOpen) = (words, isOpen);
        }

        return this;
    }

    /// <summary>Whether the line has a token at an index.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool Has(int index)
    {
        while (_count <= index && _position < _end)
        {
            Next();
        }

        return index < _count;
    }

    /// <summary>Whether the token at an index is of one of the kinds.</summary>
    public bool Is(int index, LineKind kinds) => (this[index].Kinds & kinds) != 0;

    /// <summary>Whether the token at an index is a word, written in small letters; case does not matter.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool Is(int index, string lower) => Has(index) && TextScan.Is(Span(_tokens[index]), lower);

    /// <summary>The characters of a token.</summary>
    [MethodImpl(Jit.AtOnce)]
    public ReadOnlySpan<char> Span(in LineToken token) => _text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>The line from a token on.</summary>
    public ReadOnlySpan<char> From(int index) => _text.AsSpan(this[index].Start, _end - this[index].Start);

    /// <summary>Just past the name of a person that begins at a token and ends before another; how many words it has; 0 if no name begins there.</summary>
    [MethodImpl(Jit.AtOnce)]
    public int NameEnd(int index, int end, out int words)
    {
        words = 0;
        var hasCapital = false;
        var first = this[index];
        if ((first.Kinds & LineKind.Determiner) != 0 && _text[first.End - 1] != '.')
        {
            return index;
        }

        for (; index < end && this[index] is { Words: 1 } token; index++)
        {
            if ((token.Kinds & (LineKind.Capital | LineKind.Particle)) == 0 || (token.Kinds & LineKind.And) != 0)
            {
                break;
            }

            hasCapital |= (token.Kinds & LineKind.Capital) != 0;
            words++;
        }

        words = hasCapital && words <= MaxNameWords ? words : 0;
        return index;
    }

    [MethodImpl(Jit.AtOnce)]
    private void Next()
    {
        var start = _position;
        var isBreak = false;
        while (_position < _end && LetterKinds.IsSpace(_text[_position]))
        {
            isBreak |= _text[_position++] == '\n';
        }

        if (_position == _end)
        {
            return;
        }

        var c = _text[_position];
        if (!_isWrapped && (isBreak || _position - start >= WideGap) && _count > 0 && !Is(_count - 1, LineKind.Break))
        {
            Add(_position, _position, LineKind.Break, 0);
        }
        else if (_count >= MaxTokens)
        {
            Add(_position, _end, LineKind.None, 1);
        }
        else if (IsOfWord(c))
        {
            AddWord();
        }
        else
        {
            Add(_position, _position + 1, MarkOf(c), 0);
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private void Add(int start, int end, LineKind kinds, int words)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        _tokens[_count++] = new LineToken(start, end, kinds, words);
        _position = end;
    }

    [MethodImpl(Jit.AtOnce)]
    private void AddWord()
    {
        var start = _position;
        var end = start;
        var first = -1;
        var inPart = false;
        var parts = 0;
        var look = LineKind.None;
        for (; end < _end && IsOfWord(_text[end]); end++)
        {
            var kind = LetterKinds.Of(_text[end]);
            var begins = (kind & LetterKinds.Word) != 0 && !inPart;
            inPart = (kind & LetterKinds.Word) != 0;
            first = first < 0 && inPart ? end : first;
            parts += begins ? 1 : 0;
            look = Characters.IsDigit(_text[end]) ? LineKind.Number
                : look is LineKind.None or LineKind.Small && begins ? (kind == LetterKinds.Small ? LineKind.Small : LineKind.Capital)
                : look;
        }

        if (first < 0)
        {
            Add(start, end, _text[start] == '-' ? LineKind.Dash : LineKind.Sign, 0);
        }
        else if (_count == 0 && end - start > 2 && _text[start] == 'B' && _text[start + 1] == 'y' && Characters.IsUpper(_text[start + 2]))
        {
            // "ByJane Doe": saved pages lose the space.
            Add(start, start + 2, LineKind.By, 1);
        }
        else
        {
            AddListed(start, first, end, look, parts);
        }
    }

    // The word with what the lists say of it and its parts, or a phrase of several words.
    [MethodImpl(Jit.AtOnce)]
    private void AddListed(int start, int first, int end, LineKind look, int parts)
    {
        var line = _text.AsSpan(0, _end);
        var kinds = KindsAt(line, first, out var length);
        var phraseEnd = first + length;
        if (length > 0 && !LetterKinds.IsWord(line[phraseEnd - 1]))
        {
            // "photo:", "credit..."
            Add(start, phraseEnd, kinds, 1);
        }
        else if (phraseEnd > end)
        {
            // An agency of several words is named like a paper.
            kinds |= (kinds & LineKind.Agency) != 0 ? LineKind.Paper : LineKind.None;
            Add(start, phraseEnd < _end && line[phraseEnd] == '.' ? phraseEnd + 1 : phraseEnd, look | kinds, 2);
        }
        else
        {
            kinds &= TextScan.HasWord(line.Slice(phraseEnd, end - phraseEnd)) ? LineKind.Inside : ~LineKind.None;
            for (var i = first + 1; parts > 1 && i < end; i++)
            {
                kinds |= LetterKinds.IsWord(line[i]) && !LetterKinds.IsWord(line[i - 1]) ? KindsAt(line, i, out _) & LineKind.Inside : LineKind.None;
            }

            Add(start, end, look | kinds, 1);
        }
    }

    private static LineKind KindsAt(ReadOnlySpan<char> line, int position, out int length) =>
        (LineKind)Layout.LineWords.Table.Longest(line, position, (uint)LineKind.Inside, out length);

    [MethodImpl(Jit.AtOnce)]
    private static bool IsOfWord(char c) =>
        LetterKinds.IsWord(c) || c is '.' or '-' or '\'' or '"' or '\u2010' or '\u2011' or '\u2018' or '\u2019' or '\u201C' or '\u201D'
        || (c >= '\u0300' && Characters.IsMark(c));

    private static LineKind MarkOf(char c) => c switch
    {
        ',' or ';' => LineKind.Comma,
        '/' => LineKind.Slash,
        '|' or '\u2022' or '\u00B7' or '@' => LineKind.Bar,
        '\u2013' or '\u2014' => LineKind.Dash,
        ':' => LineKind.Colon,
        '(' or '[' or '<' => LineKind.Open,
        ')' or ']' or '>' => LineKind.Close,
        '&' => LineKind.And | LineKind.Sign,
        _ => LineKind.Sign,
    };
}
