using System.Collections.Generic;

namespace Dataset.Tool.Suggestions;

/// <summary>A direct quotation without a speaker, with candidates.</summary>
/// <param name="Opening">The opening words of the quotation.</param>
/// <param name="Article">The key of the article if the opening words are not unique in the corpus, or null.</param>
/// <param name="Key">The key of the article.</param>
/// <param name="Index">The index of the quotation in the article.</param>
/// <param name="Candidates">The names of people and organizations: those before the quotation, nearest first, then those after it.</param>
internal sealed record SuggestedSpeaker(string Opening, string? Article, string Key, int Index, IReadOnlyList<string> Candidates);
