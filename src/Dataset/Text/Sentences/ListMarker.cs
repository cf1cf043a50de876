namespace Dataset.Text;

/// <summary>
/// Follows a list that is written into one paragraph: where it begins with a marker (<c>1.</c>, <c>1)</c>, <c>1.)</c>, <c>a.</c>, a bullet), the next marker of the same shape begins a sentence
/// even without a stop before it.
/// </summary>
internal struct ListMarker
{
    private readonly bool _isBullet;
    private readonly bool _isLetter;
    private readonly bool _hasDot;
    private readonly bool _hasBracket;
    private readonly char _bullet;
    private int _number;

    private ListMarker(char bullet)
    {
        _isBullet = true;
        _bullet = bullet;
        _number = 1;
    }

    private ListMarker(int number, bool letter, bool dot, bool bracket)
    {
        _number = number;
        _isLetter = letter;
        _hasDot = dot;
        _hasBracket = bracket;
    }

    /// <summary>Whether a list is going on.</summary>
    public readonly bool IsActive => _number > 0;

    /// <summary>The marker at the beginning of a paragraph; not active if there is none, or if it is not the first of its list.</summary>
    public static ListMarker At(string text, int index, int end)
    {
        if (index < end && Openers.IsBullet(text[index]) && text[index] != '*')
        {
            return new ListMarker(text[index]);
        }

        return Read(text, index, end, out var marker) && marker._number == 1 ? marker : default;
    }

    /// <summary>Whether the list's next marker stands at an index, behind a blank.</summary>
    public bool Next(string text, int index, int end)
    {
        if (_isBullet)
        {
            return text[index] == _bullet;
        }

        if (!Read(text, index, end, out var marker) || marker._number != _number + 1 || marker._isLetter != _isLetter
            || marker._hasDot != _hasDot || marker._hasBracket != _hasBracket)
        {
            return false;
        }

        _number++;
        return true;
    }

    // A number of one or two digits or a small letter, then a dot, a bracket or both, a blank, and a capital.
    private static bool Read(string text, int index, int end, out ListMarker marker)
    {
        marker = default;
        var i = index;
        var number = 0;
        var letter = i < end && text[i] is >= 'a' and <= 'z';
        if (letter)
        {
            number = text[i] - 'a' + 1;
            i++;
        }
        else
        {
            while (i < end && i < index + 2 && text[i] is >= '0' and <= '9')
            {
                number = (number * 10) + (text[i] - '0');
                i++;
            }
        }

        var dot = i < end && text[i] == '.';
        i += dot ? 1 : 0;
        var bracket = i < end && text[i] == ')';
        i += bracket ? 1 : 0;
        if (number == 0 || !(dot || bracket) || i + 1 >= end || !Characters.IsWhiteSpace(text[i]) || !Characters.IsUpper(text[i + 1]))
        {
            return false;
        }

        marker = new ListMarker(number, letter, dot, bracket);
        return true;
    }
}
