using Dataset.Text;

namespace Dataset.Naming;

/// <summary>A name that articles use and nobody has declared.</summary>
/// <param name="Name">The fullest form, as it is written most often.</param>
/// <param name="Kind">What it seems to be.</param>
/// <param name="Aliases">The other forms, by how often they are used.</param>
/// <param name="Count">How often it stands in the articles, in any form.</param>
/// <param name="Articles">The indexes of the articles, rising.</param>
internal sealed record SuggestedName(string Name, EntityKind Kind, EquatableArray<string> Aliases, int Count, EquatableArray<int> Articles);
