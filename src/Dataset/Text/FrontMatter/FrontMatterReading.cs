namespace Dataset.Text.FrontMatter;

/// <summary>The front matter of a file.</summary>
/// <param name="Content">What stands between the fences, without the line end before the closing one; of JSON the object itself.</param>
/// <param name="BodyStart">Where the text begins; 0 where the block is malformed as a whole and so was read as text.</param>
/// <param name="Root">The entries; null where there are none.</param>
/// <param name="Problems">What is malformed or not read, in order of position.</param>
internal sealed record FrontMatterReading(TextSpan Content, int BodyStart, DataValue? Root, EquatableArray<DataProblem> Problems);
