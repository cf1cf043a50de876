using System.Diagnostics;

namespace Dataset;

/// <summary>
/// Specifies the words in which an article makes a claim. The words must occur exactly once in the corpus or in <paramref name="Article"/>; otherwise, they are
/// ignored and reported in <see cref="Corpus.Issues"/> (DS0010). Differences in whitespace and in the style of quotation marks are ignored.
/// </summary>
/// <param name="Text">The words, as written in the article.</param>
/// <param name="Article">The key of the article that contains the words, if the words alone are ambiguous.</param>
[DebuggerDisplay("{Text}")]
public sealed record EvidenceOptions(string Text, string? Article = null);
