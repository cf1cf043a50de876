using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Text;

namespace Dataset.Inputs;

/// <summary>A decoded file. The text is null if decoding failed; an issue then states the reason.</summary>
internal sealed record ArticleFile(string Path, string? Text, EquatableArray<LocatedIssue> Issues)
{
    /// <summary>The articles of a JSON Lines file, in order of lines.</summary>
    public EquatableArray<JsonLine> Lines { get; init; }
}

/// <summary>The keys of the articles in a JSON Lines file and their lines: all that the plan needs of the file.</summary>
internal sealed record LineKeys(string Path, EquatableArray<LineKey> Keys)
{
    public static LineKeys Of(ArticleFile file)
    {
        var keys = new LineKey[file.Lines.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = new(file.Lines[i].Key, file.Lines[i].Line);
        }

        return new(file.Path, new EquatableArray<LineKey>(keys));
    }
}

/// <summary>The key of an article in a JSON Lines file, and its zero-based line.</summary>
internal readonly record struct LineKey(string Key, int Line);
