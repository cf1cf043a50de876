using System.Collections.Generic;

namespace Dataset.Linking.Speakers;

/// <summary>Who says the quotations of an article.</summary>
/// <param name="Entities">For each quotation the entity's index in the table, -1 where that is not certain.</param>
/// <param name="Declared">The quotations whose speaker a declaration states, rising.</param>
internal sealed record FoundSpeakers(int[] Entities, List<int> Declared);
