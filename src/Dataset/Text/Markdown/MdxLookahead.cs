using System;

namespace Dataset.Text.Markdown;

/// <summary>
/// The budget of an MDX document for unsuccessful searches for the ends of constructs over several lines. Each construct without an end costs up to
/// <see cref="MdxInlines.MaxLength"/>, and a document that consists of them would cost as much for every line.
/// </summary>
internal sealed class MdxLookahead(string text)
{
    // This many constructs without an end are read in full at any position; a long document has one more for every 256 characters.
    private const int Times = 32;

    private long _left = (long)Times * text.Length;

    /// <summary>Whether the budget is spent, so that nothing after the line is searched.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>Returns the position by which a construct that begins on a line has to end.</summary>
    public int Limit(int lineEnd) => IsSpent ? lineEnd : text.Length;

    /// <summary>Deducts the unsuccessful search from the end of a line to a position.</summary>
    public void Charge(int lineEnd, int reached) => _left -= Math.Max(reached - lineEnd, 0);
}
