using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>The lists of words that classify the tokens of a line.</summary>
internal static class LineWords
{
    public static readonly PhraseKinds Table = new(
        ((uint)LineKind.And, ["and", "with"]),
        ((uint)LineKind.By, BylineWords.Cues.Phrases),
        ((uint)LineKind.Label, BylineWords.Labels.Phrases),
        ((uint)LineKind.Stop, BylineWords.Stops.Phrases),
        ((uint)LineKind.Suffix, BylineWords.Suffixes.Phrases),
        ((uint)LineKind.Particle, BylineWords.Particles.Phrases),
        ((uint)(LineKind.Determiner | LineKind.NoName), BylineWords.Determiners.Phrases),
        ((uint)LineKind.NoName, BylineWords.NoNames.Phrases),
        ((uint)LineKind.Role, BylineWords.Roles.Phrases),
        ((uint)(LineKind.Role | LineKind.Function), BylineWords.Functions.Phrases),
        ((uint)LineKind.Paper, BylineWords.Papers.Phrases),
        ((uint)LineKind.Day, BylineWords.Days.Phrases),
        ((uint)LineKind.Agency, NewsAgencies.Names.Phrases),
        ((uint)LineKind.Pictures, CaptionForms.Agencies.Phrases),
        ((uint)(LineKind.Pictures | LineKind.Library), CaptionForms.Libraries.Phrases),
        ((uint)LineKind.Caption, CaptionForms.Beginnings.Phrases),
        ((uint)LineKind.Photo, CaptionForms.Anywhere.Phrases),
        ((uint)LineKind.Authority, CaptionForms.Authorities.Phrases),
        ((uint)LineKind.Source, CreditForms.Beginnings.Phrases));
}
