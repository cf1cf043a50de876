namespace Dataset.Text.Quotes.Rules;

/// <summary>The ways of finding a speaker within a sentence, in the order in which they are tried.</summary>
internal static class SpeakerRules
{
    private static readonly ISpeakerRule[] Ordered =
    [
        new TranscriptLabel(),
        new ColonIntroduction(),
        new CueAfter(),
        new AccordingAfter(),
        new Signature(),
        new Interrupted(),
        new CueBefore(),
        new AccordingBefore(),
        new NounCue(),
        new CueLater(),
        new UnlistedVerb(),
    ];

    public static SpeakerFinding Find(Scene scene)
    {
        foreach (var rule in Ordered)
        {
            var finding = rule.Find(scene);
            if (finding.Place != CuePlace.Nowhere)
            {
                return finding;
            }
        }

        return SpeakerFinding.None;
    }
}
