using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Cuts a line into words, numbers and signs. A capital after a small letter begins a new word, for saved pages glue words
/// together (<c>5 min readDec 31, 2023</c>).
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

    /// <summary>Goes to the next token; white space is none.</summary>
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
