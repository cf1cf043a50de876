namespace Dataset.Standoff.Brat;

/// <summary>A line of an <c>.ann</c> file that marks a piece of the text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Id">Its id, such as <c>T1</c>.</param>
/// <param name="Type">Its type.</param>
/// <param name="Fragments">The start and end of each fragment as the line states them, in code points of the file.</param>
/// <param name="OffsetsColumn">The column of the first offset, from 1.</param>
/// <param name="Text">The text as the line states it.</param>
/// <param name="TextColumn">The column of the text, from 1.</param>
internal sealed record AnnMark(int Line, string Id, string Type, AnnFragment[] Fragments, int OffsetsColumn, string Text, int TextColumn);

/// <summary>A fragment of a mark, in code points of the file.</summary>
internal readonly record struct AnnFragment(int Start, int End);
