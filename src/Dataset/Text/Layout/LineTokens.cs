using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>The tokens of one line, each made when a pattern first asks for it: of most lines that is the first word or two.</summary>
internal sealed class LineTokens
{
    // No line that a pattern speaks of is longer; the last token stands for the rest of one that is, so that matching stays linear.
    private const int MaxTokens = 160;
    private const int MaxNameWords = 6;

    private LineToken[] _tokens = new LineToken[16];
    private string _text = "";
    private bool _isWrapped;
    private int _count;
    private int _start;
    private int _position;
    private int _end;

    /// <summary>The text that the line is part of.</summary>
    public string Text => _text;

    /// <summary>The token at an index; an empty one at the end of the line if there are not so many.</summary>
    public LineToken this[int index] => Has(index) ? _tokens[index] : new LineToken(_end, _end, LineKind.None, 0);

    /// <summary>Begins another line.</summary>
    /// <param name="text">The text that the line is part of.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isWrapped">Whether a line end inside of it is nothing but a blank.</param>
    public LineTokens Read(string text, int start, int end, bool isWrapped)
    {
        if (!ReferenceEquals(text, _text) || start != _start || end != _end)
        {
            (_text, _start, _position, _end, _isWrapped, _count) = (text, start, start, end, isWrapped, 0);
        }

        return this;
    }

    /// <summary>Whether the line has a token at an index.</summary>
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
    public bool Is(int index, string lower) => Has(index) && TextScan.Is(Span(_tokens[index]), lower);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Span(in LineToken token) => _text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>The line from a token on.</summary>
    public ReadOnlySpan<char> From(int index) => _text.AsSpan(this[index].Start, _end - this[index].Start);

    /// <summary>How many words parted by white space lie between two tokens; a sign that stands alone is one, too.</summary>
    public int WordsBetween(int first, int end)
    {
        var words = 0;
        for (var i = first; i < end && Has(i); i++)
        {
            ref readonly var token = ref _tokens[i];
            words += i == first || LetterKinds.IsSpace(_text[token.Start - 1]) ? Math.Max(1, token.Words) : 0;
        }

        return words;
    }

    /// <summary>Just past the name of a person that begins at a token and ends before another; how many words it has, 0 if it is none.</summary>
    public int NameEnd(int index, int end, out int words)
    {
        words = 0;
        var hasCapital = false;
        var first = this[index];
        if ((first.Kinds & LineKind.Determiner) != 0 && _text[first.End - 1] != '.')
        {
            return index;
        }

        while (index < end && Is(index, LineKind.Capital | LineKind.Particle) && !Is(index, LineKind.And))
        {
            hasCapital |= Is(index, LineKind.Capital);
            words += this[index++].Words;
        }

        words = hasCapital && words <= MaxNameWords ? words : 0;
        return index;
    }

    private void Next()
    {
        while (_position < _end && LetterKinds.IsSpace(_text[_position]))
        {
            if (_text[_position++] == '\n' && !_isWrapped)
            {
                Add(_position - 1, _position, LineKind.Break, 0);
                return;
            }
        }

        if (_position < _end)
        {
            if (_count == MaxTokens)
            {
                Add(_position, _end, LineKind.None, 1);
            }
            else if (IsOfWord(_text[_position]))
            {
                AddWord();
            }
            else
            {
                Add(_position, _position + 1, MarkOf(_text[_position]), 0);
            }
        }
    }

    private void Add(int start, int end, LineKind kinds, int words)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        _tokens[_count++] = new LineToken(start, end, kinds, words);
        _position = end;
    }

    private void AddWord()
    {
        var start = _position;
        var end = start;
        var shape = LineKind.None;
        var parts = 0;
        for (var inPart = false; end < _end && IsOfWord(_text[end]); end++)
        {
            var kind = LetterKinds.Of(_text[end]);
            var isPart = (kind & LetterKinds.Word) != 0 || Characters.IsMark(_text[end]);
            parts += isPart && !inPart ? 1 : 0;

            // "d'Ancona" and "al-Rashid" are names as much as "Ancona"
            shape = Characters.IsDigit(_text[end]) || shape == LineKind.Number ? LineKind.Number
                : kind == LetterKinds.Capital && !inPart ? LineKind.Capital
                : shape != LineKind.None || !isPart ? shape
                : kind == LetterKinds.Small ? LineKind.Small : LineKind.Capital;
            inPart = isPart;
        }

        if (_count == 0 && end - start > 2 && _text[start] == 'B' && _text[start + 1] == 'y' && Characters.IsUpper(_text[start + 2]))
        {
            // "ByJane Doe": saved pages lose the space.
            Add(start, start + 2, LineKind.By, 1);
        }
        else if (parts == 0)
        {
            Add(start, end, _text[start] == '-' ? LineKind.Dash : LineKind.Sign, 0);
        }
        else
        {
            AddPhrase(start, end, shape, parts);
        }
    }

    // The word with what the lists say of it, or a phrase of several words.
    private void AddPhrase(int start, int end, LineKind shape, int parts)
    {
        var line = _text.AsSpan(0, _end);
        var first = start;
        while (!LetterKinds.IsWord(line[first]) && first + 1 < end)
        {
            first++;
        }

        var kinds = (LineKind)LineWords.Table.Longest(line, first, (uint)LineKind.Inside, out var length);
        var phraseEnd = first + length;
        if (length > 0 && !LetterKinds.IsWord(line[phraseEnd - 1]))
        {
            // "photo:", "credit..."
            Add(start, phraseEnd, kinds, 1);
            return;
        }

        if (phraseEnd > end)
        {
            phraseEnd += phraseEnd < _end && line[phraseEnd] == '.' ? 1 : 0;
            AddWords(start, phraseEnd, kinds);
            return;
        }

        if (length > 0 && TextScan.HasWord(line.Slice(phraseEnd, end - phraseEnd)))
        {
            kinds &= LineKind.Inside;
        }

        for (var i = first + 1; parts > 1 && i < end; i++)
        {
            var isPart = LetterKinds.IsWord(line[i]) && !LetterKinds.IsWord(line[i - 1]);
            kinds |= isPart ? (LineKind)LineWords.Table.Longest(line, i, (uint)LineKind.Inside, out _) & LineKind.Inside : LineKind.None;
        }

        Add(start, end, shape | kinds, 1);
    }

    // It has the look of a name only if each of its words has; and each counts by itself for what it may hold: a "Tribune News Service" is a paper.
    private void AddWords(int start, int end, LineKind kinds)
    {
        var words = 0;
        var shape = LineKind.Capital;
        var line = _text.AsSpan(0, end);
        for (var i = start; i < end; i++)
        {
            if (LetterKinds.IsSpace(line[i]) || (i > start && !LetterKinds.IsSpace(line[i - 1])))
            {
                continue;
            }

            words++;
            shape = LetterKinds.Of(line[i]) == LetterKinds.Small ? LineKind.Small : shape;
            var inside = LineKind.Inside | (i == start ? LineKind.Determiner | LineKind.NoName : LineKind.None);
            kinds |= (LineKind)LineWords.Table.Longest(line.Slice(0, TextScan.WordEnd(_text, i, end)), i, 0, out _) & inside;
        }

        Add(start, end, shape | kinds, words);
    }

    private static bool IsOfWord(char c) =>
        LetterKinds.IsWord(c) || Characters.IsMark(c)
        || c is '.' or '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '\u2018' or '"' or '\u201C' or '\u201D';

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
