using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences;

/// <summary>
/// Follows a list that is written into one paragraph: where a sentence begins with its first marker (<c>1.</c>, <c>1)</c>, <c>(1)</c>, <c>1.)</c>, <c>a.</c>,
/// <c>iv)</c>, a bullet), the next marker of the same shape begins a sentence even without a stop before it.
/// </summary>
internal struct ListMarker
{
    private const int LookAhead = 300;

    private ListNumbering _numbering;
    private char _bullet;
    private bool _opens;
    private bool _dot;
    private bool _closes;
    private bool _small;
    private int _number;

    /// <summary>Whether a list is going on.</summary>
    public readonly bool IsActive => _numbering != ListNumbering.None;

    /// <summary>Whether its markers are a number or letter and a dot.</summary>
    public readonly bool HasDotOnly => _dot && !_closes;

    /// <summary>Whether its first item is counted as one.</summary>
    public readonly bool IsFirst => _numbering > ListNumbering.Bullet && _number == 1;

    /// <summary>Whether its items begin with small letters.</summary>
    public readonly bool IsInSmallLetters => _small;

    /// <summary>The marker at the beginning of a sentence; not active if there is none that can be the first of its list.</summary>
    public static ListMarker At(string text, int index, int end)
    {
        if (index >= end)
        {
            return default;
        }

        if (Openers.IsBullet(text[index]))
        {
            return StandsAlone(text, index, end) ? new ListMarker { _numbering = ListNumbering.Bullet, _bullet = text[index] } : default;
        }

        var list = new ListMarker { _opens = text[index] == '(' };
        var i = list.ReadFirst(text, index + (list._opens ? 1 : 0), end);
        if (!list.IsActive || i >= end)
        {
            return default;
        }

        list._dot = text[i] == '.';
        i += list._dot ? 1 : 0;
        list._closes = i < end && text[i] == ')';
        i += list._closes ? 1 : 0;

        // A capital and a dot are an initial, and an opening bracket wants its partner.
        if ((!list._dot && !list._closes) || (list._opens && !list._closes) || (list._numbering == ListNumbering.Capital && !list._closes)
            || i + 1 >= end || !Characters.IsWhiteSpace(text[i]))
        {
            return default;
        }

        list._small = Characters.IsLower(text[i + 1]);
        return list;
    }

    /// <summary>Whether the list's next marker stands at an index, after a blank.</summary>
    public bool Next(string text, int index, int end)
    {
        if (_numbering == ListNumbering.Bullet)
        {
            return text[index] == _bullet && StandsAlone(text, index, end);
        }

        var i = index;
        if ((_opens && !Take(text, ref i, end, '(')) || !ListCount.Take(_numbering, _number + 1, text, ref i, end)
            || (_dot && !Take(text, ref i, end, '.')) || (_closes && !Take(text, ref i, end, ')')) || i + 1 >= end || !Characters.IsWhiteSpace(text[i]))
        {
            return false;
        }

        var begins = _small ? Characters.IsLetterOrDigit(text[i + 1]) : !Characters.IsLower(text[i + 1]);
        if (!begins || ListCount.IsInside(text, index, _small))
        {
            return false;
        }

        _number++;
        return true;
    }

    /// <summary>Whether the list that begins at an index has a second item not far from there.</summary>
    public readonly bool GoesOn(string text, int index, int end)
    {
        var list = this;
        var limit = Math.Min(end, index + LookAhead);
        for (var i = index + 4; i < limit; i++)
        {
            if (Characters.IsWhiteSpace(text[i - 1]) && list.Next(text, i, end))
            {
                return true;
            }
        }

        return false;
    }

    private int ReadFirst(string text, int index, int end)
    {
        var i = index;
        while (i < end && i < index + 2 && text[i] is >= '0' and <= '9')
        {
            _number = (_number * 10) + (text[i++] - '0');
        }

        if (i > index)
        {
            _numbering = ListNumbering.Number;
            return i;
        }

        _number = 1;
        _numbering = (i < end ? text[i] : ' ') switch
        {
            'a' => ListNumbering.Letter,
            'A' => ListNumbering.Capital,
            'i' => ListNumbering.Roman,
            'I' => ListNumbering.CapitalRoman,
            _ => ListNumbering.None,
        };
        return i + 1;
    }

    // A star before a word sets it off (*Never*).
    private static bool StandsAlone(string text, int index, int end) => text[index] != '*' || (index + 1 < end && text[index + 1] == ' ');

    private static bool Take(string text, ref int index, int end, char c)
    {
        var found = index < end && text[index] == c;
        index += found ? 1 : 0;
        return found;
    }
}
