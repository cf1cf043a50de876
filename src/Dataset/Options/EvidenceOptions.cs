using System.Diagnostics;

namespace Dataset;

/// <summary>
/// The words in which an article makes a claim. They must stand exactly once in the corpus, or in <paramref name="Article"/>; otherwise they are left out and
/// <see cref="Corpus.Issues"/> tells so (DS0010). White space and quotation marks are compared folded.
/// </summary>
/// <param name="Text">The words, as the article has them.</param>
/// <param name="Article">The key of the article that they stand in, where the words alone would not be enough.</param>
[DebuggerDisplay("{Text}")]
public sealed record EvidenceOptions(string Text, string? Article = null);
