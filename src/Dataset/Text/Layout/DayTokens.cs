using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Splits a line into words, numbers and symbols. An uppercase letter after a lowercase letter begins a new word, because saved pages join words
/// (<c>5 min readDec 31, 2023</c>).
/// </summary>
internal ref struct DayTokens
{
    private readonly ReadOnlySpan<char> _line;
    private int _position;

    public DayTokens(ReadOnlySpan<char> line)
    {
        _line = line;
        _position = 0;
        Current = default;
    }

    /// <summary>The token that <see cref="Next"/> found.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Moves to the next token, skipping whitespace.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool Next()
    {
        while (_position < _line.Length && LetterKinds.IsSpace(_line[_position]))
        {
            _position++;
        }

        if (_position == _line.Length)
        {
            return false;
        }

        var start = _position++;
        if (Characters.IsLetter(_line[start]))
        {
            while (_position < _line.Length && Characters.IsLetter(_line[_position])
                && !(Characters.IsUpper(_line[_position]) && Characters.IsLower(_line[_position - 1])))
            {
                _position++;
            }
        }
        else if (Characters.IsDigit(_line[start]))
        {
            while (_position < _line.Length && Characters.IsDigit(_line[_position]))
            {
                _position++;
            }
        }

        Current = _line.Slice(start, _position - start);
        return true;
    }
}
