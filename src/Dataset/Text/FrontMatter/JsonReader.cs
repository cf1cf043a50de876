using System.Collections.Generic;
using System.Text;

namespace Dataset.Text.FrontMatter;

/// <summary>Reads one JSON value (RFC 8259) strictly: a malformed part is a problem at its position, and there is no value.</summary>
internal sealed class JsonReader
{
    private readonly string _text;
    private readonly int _end;
    private readonly List<DataProblem> _problems;
    private int _position;
    private int _depth;

    private JsonReader(string text, int start, int end, List<DataProblem> problems)
    {
        _text = text;
        _position = start;
        _end = end;
        _problems = problems;
    }

    /// <summary>Returns the value that begins, after whitespace, at <paramref name="start"/>, or null if it is malformed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position where reading begins.</param>
    /// <param name="end">The end of the text to read.</param>
    /// <param name="problems">Receives the problems.</param>
    /// <param name="next">The position just past the value or, if the value is malformed, of the fault.</param>
    public static DataValue? Read(string text, int start, int end, List<DataProblem> problems, out int next)
    {
        var reader = new JsonReader(text, start, end, problems);
        reader.SkipSpace();
        var value = reader.ReadValue();
        next = reader._position;
        return value;
    }

    private DataValue? ReadValue()
    {
        switch (Peek())
        {
            case '{':
                return ReadNested('}', isMap: true);
            case '[':
                return ReadNested(']', isMap: false);
            case '"':
                var start = _position;
                return ReadString() is { } text ? DataValue.String(TextSpan.FromBounds(start, _position), text) : null;
            case 't' when TakeWord("true"):
                return DataValue.Boolean(new TextSpan(_position - 4, 4), true);
            case 'f' when TakeWord("false"):
                return DataValue.Boolean(new TextSpan(_position - 5, 5), false);
            case 'n' when TakeWord("null"):
                return DataValue.Null(new TextSpan(_position - 4, 4));
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                return Fail("a value");
        }
    }

    private DataValue? ReadNested(char close, bool isMap)
    {
        var start = _position;
        if (_depth == DataLimits.MaxDepth)
        {
            _problems.Add(new(new TextSpan(start, 1), DataLimits.TooDeep));
            return null;
        }

        _depth++;
        _position++;
        var items = isMap ? null : new List<DataValue>();
        var entries = isMap ? new DataEntries(_problems) : null;
        SkipSpace();
        for (var isFirst = true; Peek() != close; isFirst = false)
        {
            if (!isFirst)
            {
                if (Peek() != ',')
                {
                    return Fail($"',' or '{close}'");
                }

                _position++;
                SkipSpace();
            }

            if (!(entries is not null ? ReadEntry(entries) : ReadItem(items!)))
            {
                return null;
            }

            SkipSpace();
        }

        _position++;
        _depth--;
        var span = TextSpan.FromBounds(start, _position);
        return entries is not null ? DataValue.Map(span, entries.ToList()) : DataValue.List(span, items!);
    }

    private bool ReadItem(List<DataValue> items)
    {
        if (ReadValue() is not { } value)
        {
            return false;
        }

        items.Add(value);
        return true;
    }

    private bool ReadEntry(DataEntries entries)
    {
        var start = _position;
        if (Peek() != '"')
        {
            Fail("a property name in double quotation marks");
            return false;
        }

        if (ReadString() is not { } key)
        {
            return false;
        }

        var span = TextSpan.FromBounds(start, _position);
        SkipSpace();
        if (Peek() != ':')
        {
            Fail("':' after the property name");
            return false;
        }

        _position++;
        SkipSpace();
        if (ReadValue() is not { } value)
        {
            return false;
        }

        entries.Add(key, span, value);
        return true;
    }

    private string? ReadString()
    {
        var text = new StringBuilder();
        _position++;
        while (true)
        {
            var run = _position;
            while (_position < _end && _text[_position] is not ('"' or '\\') and >= ' ')
            {
                _position++;
            }

            text.Append(_text, run, _position - run);
            switch (Peek())
            {
                case '"':
                    _position++;
                    return text.ToString();
                case '\\' when _position + 1 < _end:
                    if (!ReadEscape(text))
                    {
                        return null;
                    }

                    break;
                default:
                    Fail(_position < _end && _text[_position] < ' ' ? "an escape sequence such as \\n for this character" : "a closing quotation mark");
                    return null;
            }
        }
    }

    private bool ReadEscape(StringBuilder text)
    {
        var plain = _text[_position + 1] switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (plain != '\0')
        {
            text.Append(plain);
            _position += 2;
            return true;
        }

        if (_text[_position + 1] != 'u' || ReadUnit(_position) is not { } unit)
        {
            Fail("a JSON escape sequence");
            return false;
        }

        var start = _position;
        _position += 6;
        if (char.IsHighSurrogate(unit) && ReadUnit(_position) is { } low && char.IsLowSurrogate(low))
        {
            text.Append(unit).Append(low);
            _position += 6;
        }
        else if (char.IsSurrogate(unit))
        {
            _problems.Add(new(new TextSpan(start, 6), "The escape sequence is an unpaired surrogate; it is read as U+FFFD"));
            text.Append('\uFFFD');
        }
        else
        {
            text.Append(unit);
        }

        return true;
    }

    // Reads \uXXXX at a position.
    private char? ReadUnit(int position)
    {
        if (position + 6 > _end || _text[position] != '\\' || _text[position + 1] != 'u')
        {
            return null;
        }

        var value = 0;
        for (var i = position + 2; i < position + 6; i++)
        {
            var digit = _text[i] switch
            {
                >= '0' and <= '9' => _text[i] - '0',
                >= 'a' and <= 'f' => _text[i] - 'a' + 10,
                >= 'A' and <= 'F' => _text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return null;
            }

            value = (value << 4) | digit;
        }

        return (char)value;
    }

    private DataValue? ReadNumber()
    {
        var start = _position;
        _position += Peek() == '-' ? 1 : 0;
        if (Peek() == '0')
        {
            _position++;
        }
        else if (!SkipDigits())
        {
            return Fail("a digit");
        }

        if (Peek() == '.')
        {
            _position++;
            if (!SkipDigits())
            {
                return Fail("a digit");
            }
        }

        if (Peek() is 'e' or 'E')
        {
            _position++;
            _position += Peek() is '+' or '-' ? 1 : 0;
            if (!SkipDigits())
            {
                return Fail("a digit");
            }
        }

        return DataValue.Number(TextSpan.FromBounds(start, _position), _text.Substring(start, _position - start));
    }

    private bool SkipDigits()
    {
        var start = _position;
        while (Peek() is >= '0' and <= '9')
        {
            _position++;
        }

        return _position > start;
    }

    private bool TakeWord(string word)
    {
        if (_end - _position < word.Length || string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            return false;
        }

        _position += word.Length;
        return true;
    }

    private char Peek() => _position < _end ? _text[_position] : '\0';

    private void SkipSpace()
    {
        while (Peek() is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }

    private DataValue? Fail(string expected)
    {
        _problems.Add(new(
            new TextSpan(_position, _position < _end ? 1 : 0),
            _position < _end ? $"Malformed JSON: expected {expected}" : $"Unexpected end of JSON: expected {expected}"));
        return null;
    }
}
