using System;

namespace Dataset.Text.Markdown;

/// <summary>
/// How much of a document of MDX may be looked at in vain for the ends of constructs that go over lines. Each that has no end costs up to
/// <see cref="MdxInlines.MaxLength"/>, and a document of nothing else would cost that for every line.
/// </summary>
internal sealed class MdxLookahead(string text)
{
    // So many constructs without an end are read in full wherever they stand; in a long document one for each 256 characters.
    private const int Times = 32;

    private long _left = (long)Times * text.Length;

    /// <summary>Whether nothing is looked for after the line any more.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>Where what begins on a line has to end.</summary>
    public int Limit(int lineEnd) => IsSpent ? lineEnd : text.Length;

    /// <summary>Takes off what was looked at after a line, up to a position, in vain.</summary>
    public void Charge(int lineEnd, int reached) => _left -= Math.Max(reached - lineEnd, 0);
}
