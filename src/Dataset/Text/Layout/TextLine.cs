namespace Dataset.Text.Layout;

/// <summary>A line that is not blank.</summary>
/// <param name="Start">Where its first code unit that is no white space stands.</param>
/// <param name="End">Just past its last code unit that is no white space.</param>
/// <param name="Indent">How many white space code units stand before it.</param>
/// <param name="BlankBefore">How many blank lines stand before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, int BlankBefore)
{
    /// <summary>The line's width, its indentation included.</summary>
    public int Width => End - Start + Indent;
}
