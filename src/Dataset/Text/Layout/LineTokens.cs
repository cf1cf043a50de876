using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>The tokens of one line, each created when a pattern first requests it; most lines need no tokens (<see cref="LineOpening"/>).</summary>
internal sealed class LineTokens
{
    // No line that matches a pattern is longer; in a longer line, the last token is the rest of the line, so that matching stays linear.
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

    /// <summary>The number of words in the line; 0 for a part of a line, which is a label whatever its length.</summary>
    public int LineWords { get; private set; }

    /// <summary>Whether the line ends without a period.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The token at an index, or an empty token at the end of the line if the line has fewer tokens.</summary>
    public LineToken this[int index] => Has(index) ? _tokens[index] : new LineToken(_end, _end, LineKind.None, 0);

    /// <summary>Begins another line, or a part of a line.</summary>
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

    /// <summary>Returns whether the line has a token at an index.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool Has(int index)
    {
        while (_count <= index && _position < _end)
        {
            Next();
        }

        return index < _count;
    }

    /// <summary>Returns whether the token at an index has one of the kinds.</summary>
    public bool Is(int index, LineKind kinds) => (this[index].Kinds & kinds) != 0;

    /// <summary>Returns whether the token at an index is a word, given in lowercase; case is ignored.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool Is(int index, string lower) => Has(index) && TextScan.Is(Span(_tokens[index]), lower);

    /// <summary>Returns the characters of a token.</summary>
    [MethodImpl(Jit.AtOnce)]
    public ReadOnlySpan<char> Span(in LineToken token) => _text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>Returns the line from a token on.</summary>
    public ReadOnlySpan<char> From(int index) => _text.AsSpan(this[index].Start, _end - this[index].Start);

    /// <summary>
    /// Returns the index of the token just past the name of a person that begins at a token and ends before another, and the number of its words: 0 if no name
    /// begins there.
    /// </summary>
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

    // Adds the word with the kinds that the lists assign to it and to its parts, or a phrase of several words.
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
            // An agency whose name has several words is named like a newspaper.
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
