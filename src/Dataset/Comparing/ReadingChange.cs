using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Primitives;

namespace Dataset;

/// <summary>One thing that two corpora have otherwise: see <see cref="Corpus.Compare"/>.</summary>
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

    /// <summary>The key of the article, or <see langword="null"/> for a declared entity or claim.</summary>
    public string? Article { get; }

    /// <summary>What is otherwise.</summary>
    public ReadingPart Part { get; }

    /// <summary>Where it stands in the text of the old article, in UTF-16 code units; <see langword="null"/> for what has no place or is new.</summary>
    public TextSpan? OldSpan { get; internal init; }

    /// <summary>Where it stands in the text of the new article, in UTF-16 code units; <see langword="null"/> for what has no place or is gone.</summary>
    public TextSpan? NewSpan { get; internal init; }

    /// <summary>What the old corpus has, described for people, or <see langword="null"/> where it has nothing there.</summary>
    public string? Old { get; }

    /// <summary>What the new corpus has, described for people, or <see langword="null"/> where it has nothing there.</summary>
    public string? New { get; }

    /// <summary>The article's key, the part, the place, and both readings, shortened.</summary>
    /// <returns>For example <c>politics/summit Date [80..86): Friday = 2024-09-06 -&gt; Friday = ?</c>.</returns>
    public override string ToString()
    {
        var where = Article is null ? Part.ToString() : $"{Article} {Part}";
        var span = (NewSpan ?? OldSpan) is { } place ? $" {place}" : string.Empty;
        return $"{where}{span}: {Show(Old)} -> {Show(New)}";
    }

    private static string Show(string? value) => value is null ? "(nothing)" : Display.Shorten(value);
}
