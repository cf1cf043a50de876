using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences;

/// <summary>
/// Tracks a list within a paragraph. If a sentence begins with the first marker of a list (<c>1.</c>, <c>1)</c>, <c>(1)</c>, <c>[1]</c>, <c>1.)</c>, <c>a.</c>,
/// <c>iv)</c>, a circled number, a bullet), the next marker of the same shape begins a sentence even without a stop before it.
/// </summary>
internal struct ListMarker
{
    private const int LookAhead = 300;

    private ListNumbering _numbering;

    // The bullet, or the first character of a row of circled numbers.
    private char _sign;
    private char _opens;
    private bool _dot;
    private char _closes;
    private bool _small;
    private int _number;

    /// <summary>Whether a list is active.</summary>
    public readonly bool IsActive => _numbering != ListNumbering.None;

    /// <summary>Whether the markers are a number or letter followed by a dot.</summary>
    public readonly bool HasDotOnly => _dot && _closes == '\0';

    /// <summary>Whether the marker is the first in a numbered list.</summary>
    public readonly bool IsFirst => _numbering > ListNumbering.Bullet && _number == 1;

    /// <summary>Whether a list can begin with the marker within a paragraph, after a colon.</summary>
    public readonly bool MayFollowColon => _numbering == ListNumbering.Bullet
        || (IsFirst && (HasDotOnly || _numbering is ListNumbering.Number or ListNumbering.Circled));

    /// <summary>Whether the items begin with lowercase letters.</summary>
    public readonly bool IsInSmallLetters => _small;

    /// <summary>Returns the marker at the beginning of a sentence, inactive if no marker there can be the first of a list.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static ListMarker At(string text, int index, int end)
    {
        if (index >= end)
        {
            return default;
        }

        if (Openers.IsBullet(text[index]))
        {
            return StandsAlone(text, index, end) ? new ListMarker { _numbering = ListNumbering.Bullet, _sign = text[index] } : default;
        }

        if (ListCount.Circled(text[index], out var first) is > 0 and var circled)
        {
            return new ListMarker { _numbering = ListNumbering.Circled, _sign = first, _number = circled };
        }

        var list = new ListMarker { _opens = text[index] is '(' or '[' ? text[index] : '\0' };
        var i = list.ReadFirst(text, index + (list._opens == '\0' ? 0 : 1), end);
        if (!list.IsActive || i >= end)
        {
            return default;
        }

        list._dot = text[i] == '.';
        i += list._dot ? 1 : 0;
        list._closes = i < end && text[i] == (list._opens == '[' ? ']' : ')') ? text[i] : '\0';
        i += list._closes == '\0' ? 0 : 1;

        // An uppercase letter and a dot are an initial, and an opening bracket requires a closing one.
        if ((!list._dot && list._closes == '\0') || (list._opens != '\0' && list._closes == '\0')
            || (list._numbering == ListNumbering.Capital && list._closes == '\0') || !list.IsGap(text, ref i, end))
        {
            return default;
        }

        list._small = Characters.IsLower(text[i]);
        return list;
    }

    /// <summary>Determines whether the next marker of the list is at an index, after a space.</summary>
    public bool Next(string text, int index, int end)
    {
        if (_numbering == ListNumbering.Bullet)
        {
            return text[index] == _sign && StandsAlone(text, index, end);
        }

        var i = index;
        if (_numbering == ListNumbering.Circled)
        {
            i += text[index] == _sign + _number ? 1 : 0;
            _number += i - index;
            return i > index;
        }

        if ((_opens != '\0' && !Take(text, ref i, end, _opens)) || !ListCount.Take(_numbering, _number + 1, text, ref i, end)
            || (_dot && !Take(text, ref i, end, '.')) || (_closes != '\0' && !Take(text, ref i, end, _closes)) || !IsGap(text, ref i, end))
        {
            return false;
        }

        var begins = _small ? Characters.IsLetterOrDigit(text[i]) : !Characters.IsLower(text[i]);
        if (!begins || ListCount.IsInside(text, index, _small))
        {
            return false;
        }

        _number++;
        return true;
    }

    /// <summary>Determines whether a second item follows within a bounded distance, and finds its index.</summary>
    public readonly bool GoesOn(string text, int index, int end, out int second)
    {
        var list = this;
        var limit = Math.Min(end, index + LookAhead);
        for (second = index + 4; second < limit; second++)
        {
            if (Characters.IsWhiteSpace(text[second - 1]) && list.Next(text, second, end))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(Jit.AtOnce)]
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

    // A space after the marker, or none between a number and a capitalized word (1.Wash, 1)Wash); in that case the index becomes that of the item.
    private readonly bool IsGap(string text, ref int index, int end)
    {
        if (index + 1 >= end)
        {
            return false;
        }

        if (Characters.IsWhiteSpace(text[index]))
        {
            index++;
            return true;
        }

        return _numbering == ListNumbering.Number && Characters.IsUpper(text[index]) && Characters.IsLower(text[index + 1]);
    }

    // An asterisk before a word emphasizes it (*Never*), and an arrow points to something.
    private static bool StandsAlone(string text, int index, int end) =>
        !Openers.IsSpacedBullet(text[index]) || (index + 1 < end && text[index + 1] == ' ');

    private static bool Take(string text, ref int index, int end, char c)
    {
        var found = index < end && text[index] == c;
        index += found ? 1 : 0;
        return found;
    }
}
