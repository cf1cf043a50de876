using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Linking.Speakers;

/// <summary>The quotations of an article that begin with the opening words of declared speakers.</summary>
/// <param name="Counts">How many each declaration found, by declaration.</param>
/// <param name="Said">Of each such quotation who says it, by declaration, then by quotation; of several declarations the first that names an entity.</param>
internal sealed record OpenedQuotes(EquatableArray<SpeakerCount> Counts, List<OpenedQuote> Said);

/// <summary>A quotation that a declaration names the speaker of.</summary>
internal readonly record struct OpenedQuote(int Declaration, int Quote, int Entity);
