using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>An article on a line of a JSON Lines file.</summary>
/// <param name="Line">The zero-based line.</param>
/// <param name="Key">The key: the line's <c>key</c>, its <c>id</c>, or the one-based line number.</param>
/// <param name="Text">The text.</param>
/// <param name="Format">How the text is written.</param>
/// <param name="Stated">What the rest of the line states about the article.</param>
/// <param name="Place">Where the text begins.</param>
/// <param name="Issues">The faults of the line that do not prevent it from being read.</param>
internal sealed record JsonLine(
    int Line, string Key, string Text, ArticleFormat Format, ArticleStatement Stated, ArticleOrigin Place, EquatableArray<Issue> Issues)
{
    /// <summary>The source from which the metadata is read again if the places of its values are needed; null unless requested.</summary>
    public ArticleEntries? Entries { get; init; }

    /// <summary>The line as an article.</summary>
    public ArticleInput ToInput(string sourcePath) => new(Key, sourcePath, Text) { Format = Format, Stated = Stated, Place = Place, Entries = Entries };
}
