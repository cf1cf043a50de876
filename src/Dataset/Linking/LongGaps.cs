using System.Collections.Generic;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>
/// Maps the symbols of a folded text to positions in the text. The two differ only after whitespace of more than one character.
/// </summary>
internal sealed class LongGaps
{
    private readonly List<int> _symbols = new();
    private readonly List<int> _excess = new();

    /// <summary>Returns the position after the whitespace at <paramref name="position"/>, which is symbol number <paramref name="symbol"/>.</summary>
    public int Skip(string text, int position, int symbol)
    {
        var end = position + 1;
        while (end < text.Length && Characters.IsWhiteSpace(text[end]))
        {
            end++;
        }

        if (end > position + 1)
        {
            _symbols.Add(symbol + 1);
            _excess.Add(end - (symbol + 1));
        }

        return end;
    }

    /// <summary>Returns the position of a symbol, which must not be a space.</summary>
    public int PositionOf(int symbol)
    {
        var index = _symbols.BinarySearch(symbol);
        index = index < 0 ? ~index - 1 : index;
        return index < 0 ? symbol : symbol + _excess[index];
    }
}
