using System.Diagnostics;

namespace Dataset;

/// <summary>States who says a quotation, for a corpus that is made at run time.</summary>
/// <param name="Opening">The quotation's opening words. They must open exactly one quotation, of the corpus or of <paramref name="Article"/>.</param>
/// <param name="Entity">The name, alias or id of the declared entity that speaks.</param>
/// <param name="Article">The key of the article that the quotation stands in, where the words alone would not be enough.</param>
[DebuggerDisplay("{Opening} ({Entity,nq})")]
public sealed record SpeakerOptions(string Opening, string Entity, string? Article = null);
