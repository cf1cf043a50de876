using System.Collections.Generic;
using System.Linq;

namespace Tour;

/// <summary>A table whose columns are as wide as what they hold: the first ones to the left, the others to the right.</summary>
internal sealed class Table(params string[] heads)
{
    private readonly List<string[]> _rows = [heads];

    /// <summary>How many columns stand to the left.</summary>
    public int LeftColumns { get; init; } = 1;

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(Page page)
    {
        var widths = Enumerable.Range(0, heads.Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        for (var i = 0; i < _rows.Count; i++)
        {
            page.Line("  " + string.Join("  ", _rows[i].Select((cell, column) => Pad(cell, widths[column], column))));
            if (i == 0)
            {
                page.Line("  " + string.Join("  ", widths.Select(width => new string('-', width))));
            }
        }
    }

    private string Pad(string cell, int width, int column) => column < LeftColumns ? cell.PadRight(width) : cell.PadLeft(width);
}
