using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Inputs;

/// <summary>One line of a manifest: an article item of the project.</summary>
/// <param name="Corpus">The item's <c>Corpus</c> metadata, empty where the project has one corpus only.</param>
/// <param name="Key">The article's key.</param>
/// <param name="SourcePath">The file's path from the project's folder, with <c>/</c>: the same wherever the project is cloned to.</param>
/// <param name="Path">The file's full path, as the compiler knows it.</param>
internal sealed record ManifestEntry(string Corpus, string Key, string SourcePath, string Path)
{
    /// <summary>The item's <c>Format</c>, empty where the file's extension decides.</summary>
    public string Format { get; init; } = "";

    /// <summary>The item's <c>Encoding</c>, empty for UTF-8, or UTF-16 with a byte order mark.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>What the item says of the article itself; null where it says nothing.</summary>
    public ItemFacts? Facts { get; init; }
}

/// <summary>What the project's build says about its articles.</summary>
internal sealed record Manifest(EquatableArray<ManifestEntry> Entries)
{
    /// <summary>Whether an item of the project matches no file, which the build has reported.</summary>
    public bool HasUnmatched { get; init; }

    /// <summary>How many items there are.</summary>
    public ItemCount Items => new(Entries.Count, HasUnmatched);
}

/// <summary>How many articles the project lists, and whether an item of it matches no file.</summary>
internal readonly record struct ItemCount(int Count, bool HasUnmatched);
