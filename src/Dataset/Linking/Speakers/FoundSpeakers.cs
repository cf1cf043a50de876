using System.Collections.Generic;

namespace Dataset.Linking.Speakers;

/// <summary>The speakers of an article's quotations.</summary>
/// <param name="Entities">The entity's index in the table for each quotation, or -1 if it is uncertain.</param>
/// <param name="Declared">The quotations whose speaker a declaration states, ascending.</param>
internal sealed record FoundSpeakers(int[] Entities, List<int> Declared);
