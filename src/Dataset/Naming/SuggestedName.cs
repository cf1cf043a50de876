using Dataset.Text;

namespace Dataset.Naming;

/// <summary>A name that occurs in articles and is not declared.</summary>
/// <param name="Name">The fullest form, in its most frequent spelling.</param>
/// <param name="Kind">The kind that it seems to have.</param>
/// <param name="Aliases">The other forms, by frequency.</param>
/// <param name="Count">The number of occurrences in the articles, in any form.</param>
/// <param name="Articles">The indexes of the articles, ascending.</param>
internal sealed record SuggestedName(string Name, EntityKind Kind, EquatableArray<string> Aliases, int Count, EquatableArray<int> Articles);
