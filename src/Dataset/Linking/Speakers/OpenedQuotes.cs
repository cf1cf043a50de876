using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Linking.Speakers;

/// <summary>The quotations of an article that begin with the opening words of declared speakers.</summary>
/// <param name="Counts">The number of quotations that each declaration found, by declaration.</param>
/// <param name="Said">The speaker of each such quotation, by declaration, then by quotation; of several declarations, the first that names an entity.</param>
internal sealed record OpenedQuotes(EquatableArray<SpeakerCount> Counts, List<OpenedQuote> Said);

/// <summary>A quotation whose speaker a declaration names.</summary>
internal readonly record struct OpenedQuote(int Declaration, int Quote, int Entity);
