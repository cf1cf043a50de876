using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>The ways of finding a speaker within a sentence, in the order in which they are tried.</summary>
internal static class SpeakerRules
{
    private static readonly ISpeakerTextRule[] Ordered =
    [
        new TranscriptLabel(),
        new QuotedAsSaying(),
        new AsPutBy(),
        new ColonIntroduction(),
        new DialogueCue(),
        new DashedBeat(),
        new CueAfter(),
        new AccordingAfter(),
        new NounAfter(),
        new Signature(),
        new Interrupted(),
        new InvertedAside(),
        new CueBefore(),
        new AccordingBefore(),
        new OpeningGerund(),
        new NounCue(),
        new InWordsOf(),
        new CueLater(),
        new AccordingLater(),
        new UnlistedVerb(),
    ];

    /// <summary>The first speaker that a rule finds; without one, the place of a verb that governs the quotation yet has no one who acts.</summary>
    public static SpeakerFinding Find(Scene scene)
    {
        var place = CuePlace.Nowhere;
        foreach (var rule in Ordered)
        {
            var finding = rule.Find(scene);
            if (finding.IsFound)
            {
                return finding;
            }

            place = place == CuePlace.Nowhere ? finding.Place : place;
        }

        return SpeakerFinding.None with { Place = place };
    }
}
