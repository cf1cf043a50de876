namespace Dataset.Text.Layout;

/// <summary>A nonblank line.</summary>
/// <param name="Start">The position of the first code unit that is not whitespace.</param>
/// <param name="End">The position just past the last code unit that is not whitespace.</param>
/// <param name="Indent">The number of whitespace code units before it.</param>
/// <param name="BlankBefore">The number of blank lines before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, int BlankBefore)
{
    /// <summary>The width of the line, including its indentation.</summary>
    public int Width => End - Start + Indent;
}
