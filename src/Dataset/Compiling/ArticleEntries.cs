using Dataset.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Compiling;

/// <summary>
/// What the entries of an article's metadata are read from once more, with the place of each value in the article's file: what is checked against a record
/// needs places, and the reading keeps none.
/// </summary>
/// <param name="Text">The front matter with its fences, normalised; of JSON Lines the line.</param>
/// <param name="Origin">Where that stands in the file.</param>
/// <param name="IsLine">Whether it is a line of JSON Lines.</param>
internal sealed record ArticleEntries(string Text, ArticleOrigin Origin, bool IsLine)
{
    /// <summary>The entries as one map, or null if there are none. What is malformed was told when the article was read.</summary>
    public DataValue? Read() => IsLine ? JsonLinesReader.ReadMetadata(Text) : FrontMatterReader.Read(Text)?.Root;
}
