using Dataset.Editing;

namespace Dataset.Completion.Phrases;

/// <summary>A run of whole words of an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">The words, on one line.</param>
/// <param name="Matched">The number of characters of the text that are already typed.</param>
/// <param name="Sentence">The sentence in which it begins.</param>
internal sealed record Phrase(EditorArticle Article, string Text, int Matched, string Sentence);
