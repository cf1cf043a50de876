using System;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>
/// A name as it is compared with a text, backwards from the match's end, because white space has any length and only the end is known. It can be kept, and
/// gone on with for a longer name.
/// </summary>
internal struct NameComparison(int end)
{
    private NameForm _form = NameForm.Exact;
    private bool _needsCapitals;
    private bool _hasSmall;

    /// <summary>Where the text was read to.</summary>
    public int Position { get; private set; } = end;

    /// <summary>Compares the characters of <paramref name="name"/> from before <paramref name="from"/> down to <paramref name="to"/>.</summary>
    public void Continue(ReadOnlySpan<char> text, string name, int from, int to)
    {
        for (var i = from - 1; i >= to && _form != NameForm.None; i--)
        {
            if (!TryCompare(text, name, i))
            {
                _form = NameForm.None;
            }
        }
    }

    /// <summary>How close the text is to the whole name.</summary>
    public readonly NameForm GetForm(ReadOnlySpan<char> text) =>
        _form == NameForm.None || !NameText.IsBoundaryBefore(text, Position) ? NameForm.None : _needsCapitals ? NameForm.Capitals : _form;

    private bool TryCompare(ReadOnlySpan<char> text, string name, int index)
    {
        var position = Position;
        if (position == 0)
        {
            return false;
        }

        var wanted = name[index];
        if (wanted is ' ' or '-')
        {
            var hasGap = NameVerifier.SkipGap(text, ref position, out var isHyphen);
            Position = position;
            _form = wanted == ' ' && isHyphen ? NameForm.Variant : _form;
            return hasGap && (wanted == ' ' || isHyphen);
        }

        var found = NameText.Plain(text[--position]);
        Position = position;
        _hasSmall |= Characters.IsLower(found);
        if (found != wanted)
        {
            if (CaseFolding.Fold(found) != CaseFolding.Fold(wanted))
            {
                return false;
            }

            if (index > 0 && name[index - 1] == ' ')
            {
                _form = NameForm.Variant;
            }
            else
            {
                _needsCapitals = true;
            }
        }

        // Capitals that the name has not stand in a text of capitals only.
        return !_needsCapitals || !_hasSmall;
    }
}
