using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>An article on a line of a JSON Lines file.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Key">The key: the line's <c>key</c>, else its <c>id</c>, else the line's number from 1.</param>
/// <param name="Text">The text.</param>
/// <param name="Format">How the text is written.</param>
/// <param name="Stated">What the rest of the line says of it.</param>
/// <param name="Place">Where the text begins.</param>
/// <param name="Issues">What is wrong with the line, and does not keep it from being read.</param>
internal sealed record JsonLine(
    int Line, string Key, string Text, ArticleFormat Format, ArticleStatement Stated, ArticleOrigin Place, EquatableArray<Issue> Issues)
{
    /// <summary>What the metadata is read from again where the places of its values are needed; null unless that was asked for.</summary>
    public ArticleEntries? Entries { get; init; }

    /// <summary>The line as an article.</summary>
    public ArticleInput ToInput(string sourcePath) => new(Key, sourcePath, Text) { Format = Format, Stated = Stated, Place = Place, Entries = Entries };
}
