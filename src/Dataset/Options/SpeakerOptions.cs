using System.Diagnostics;

namespace Dataset;

/// <summary>Specifies the speaker of a quotation, for a corpus that is created at run time.</summary>
/// <param name="Opening">The first words of the quotation. Exactly one quotation of the corpus, or of <paramref name="Article"/>, must begin with them.</param>
/// <param name="Entity">The name, alias or id of the declared entity that speaks.</param>
/// <param name="Article">The key of the article that contains the quotation, if the words alone are ambiguous.</param>
[DebuggerDisplay("{Opening} ({Entity,nq})")]
public sealed record SpeakerOptions(string Opening, string Entity, string? Article = null);
