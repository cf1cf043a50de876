namespace Dataset.Text.FrontMatter;

/// <summary>The front matter of a file.</summary>
/// <param name="Content">The text between the fences, without the line end before the closing one; for JSON, the object itself.</param>
/// <param name="BodyStart">The start of the article's text; 0 if the block is malformed as a whole and was read as text.</param>
/// <param name="Root">The entries, or null.</param>
/// <param name="Problems">The parts that are malformed or not read, in order of position.</param>
internal sealed record FrontMatterReading(TextSpan Content, int BodyStart, DataValue? Root, EquatableArray<DataProblem> Problems);
