using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Primitives;

namespace Dataset;

/// <summary>A difference between two corpora. See <see cref="Corpus.Compare"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<ReadingChange>))]
public sealed record ReadingChange
{
    internal ReadingChange(string? article, ReadingPart part, string? old, string? now)
    {
        Article = article;
        Part = part;
        Old = old;
        New = now;
    }

    /// <summary>Gets the key of the article, or <see langword="null"/> for a declared entity or claim.</summary>
    public string? Article { get; }

    /// <summary>Gets the part that differs.</summary>
    public ReadingPart Part { get; }

    /// <summary>Gets the place in the text of the old article, in UTF-16 code units, or <see langword="null"/> if the part has no place or is new.</summary>
    public TextSpan? OldSpan { get; internal init; }

    /// <summary>
    /// Gets the place in the text of the new article, in UTF-16 code units, or <see langword="null"/> if the part has no place or was removed.
    /// </summary>
    public TextSpan? NewSpan { get; internal init; }

    /// <summary>Gets a readable description of the part in the old corpus, or <see langword="null"/> if the old corpus does not have it.</summary>
    public string? Old { get; }

    /// <summary>Gets a readable description of the part in the new corpus, or <see langword="null"/> if the new corpus does not have it.</summary>
    public string? New { get; }

    /// <summary>Returns the article's key, the part, the place, and both descriptions, shortened.</summary>
    /// <returns>A string such as <c>politics/summit Date [80..86): Friday = 2024-09-06 -&gt; Friday = ?</c>.</returns>
    public override string ToString()
    {
        var where = Article is null ? Part.ToString() : $"{Article} {Part}";
        var span = (NewSpan ?? OldSpan) is { } place ? $" {place}" : string.Empty;
        return $"{where}{span}: {Show(Old)} -> {Show(New)}";
    }

    private static string Show(string? value) => value is null ? "(nothing)" : Display.Shorten(value);
}
