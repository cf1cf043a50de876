using Dataset.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Compiling;

/// <summary>
/// The source from which the entries of an article's metadata are read again, with the place of each value in the article's file: the check against a record
/// needs places, which the reading does not retain.
/// </summary>
/// <param name="Text">The front matter with its fences, normalized, or the line of JSON Lines.</param>
/// <param name="Origin">Where the text begins in the file.</param>
/// <param name="IsLine">Whether the text is a line of JSON Lines.</param>
internal sealed record ArticleEntries(string Text, ArticleOrigin Origin, bool IsLine)
{
    /// <summary>Reads the entries as one map, or null if there are no entries. Malformed entries were reported when the article was read.</summary>
    public DataValue? Read() => IsLine ? JsonLinesReader.ReadMetadata(Text) : FrontMatterReader.Read(Text)?.Root;
}
