using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Inputs;

/// <summary>One line of a manifest: an article item of the project.</summary>
/// <param name="Corpus">The item's <c>Corpus</c> metadata; empty if the project has only one corpus.</param>
/// <param name="Key">The article's key.</param>
/// <param name="SourcePath">The file's path relative to the project folder, with <c>/</c>: the same in every clone of the project.</param>
/// <param name="Path">The file's full path, as known to the compiler.</param>
internal sealed record ManifestEntry(string Corpus, string Key, string SourcePath, string Path)
{
    /// <summary>The item's <c>Format</c>; empty if the file's extension determines it.</summary>
    public string Format { get; init; } = "";

    /// <summary>The item's <c>Encoding</c>; empty for UTF-8, or UTF-16 with a byte order mark.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>What the item specifies for the article itself, or null.</summary>
    public ItemFacts? Facts { get; init; }
}

/// <summary>The articles of the project, as listed by its build.</summary>
internal sealed record Manifest(EquatableArray<ManifestEntry> Entries)
{
    /// <summary>Whether an item of the project matches no files, which the build has reported.</summary>
    public bool HasUnmatched { get; init; }

    /// <summary>The number of items.</summary>
    public ItemCount Items => new(Entries.Count, HasUnmatched);
}

/// <summary>The number of articles that the project lists, and whether one of its items matches no files.</summary>
internal readonly record struct ItemCount(int Count, bool HasUnmatched);
