using System;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>
/// Compares a name with a text, backward from the end of the match, because whitespace can have any length and only the end is known. The state can be saved
/// and continued for a longer name.
/// </summary>
internal struct NameComparison(int end)
{
    private NameForm _form = NameForm.Exact;
    private bool _needsCapitals;
    private bool _hasSmall;

    /// <summary>The position that has been read to.</summary>
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

    /// <summary>Returns how closely the text matches the whole name.</summary>
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

        // Capital letters that are not in the name match only in text that is all capital letters.
        return !_needsCapitals || !_hasSmall;
    }
}
