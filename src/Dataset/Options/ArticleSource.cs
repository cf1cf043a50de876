using System.Diagnostics;

namespace Dataset;

/// <summary>An article to make a corpus of: a key and the text of its file.</summary>
/// <param name="Key">The key; a backslash becomes <c>/</c>, and the whole takes Unicode form NFC.</param>
/// <param name="Text">The text, with front matter if it has any.</param>
[DebuggerDisplay("{Key,nq}")]
public sealed record ArticleSource(string Key, string Text)
{
    /// <summary>The key; the text may be long.</summary>
    /// <returns><see cref="Key"/>.</returns>
    public override string ToString() => Key;
}
