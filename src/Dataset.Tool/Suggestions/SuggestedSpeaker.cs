using System.Collections.Generic;

namespace Dataset.Tool.Suggestions;

/// <summary>A direct quotation without a speaker, and who might have said it.</summary>
/// <param name="Opening">Its opening words.</param>
/// <param name="Article">The key of its article where the words alone would not be enough, or null.</param>
/// <param name="Key">The key of its article.</param>
/// <param name="Index">Its index in the article.</param>
/// <param name="Candidates">Names of people and organizations: the last one before the quotation first, then those after it.</param>
internal sealed record SuggestedSpeaker(string Opening, string? Article, string Key, int Index, IReadOnlyList<string> Candidates);
