using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>
/// A verb before the quotation: <c>X said, "..."</c>, <c>X said the "..."</c>, <c>saying it "..."</c>, <c>X praised Y and called him "..."</c>.
/// </summary>
internal sealed class CueBefore : ISpeakerTextRule
{
    private static readonly CueLater Later = new();

    public SpeakerFinding Find(Scene scene)
    {
        var finding = CueSearch.Before(scene, scene.At, WordClass.Cue);
        var isWeak = finding.CueToken >= 0 && finding.Place == CuePlace.Before && scene.Tokens[finding.CueToken].Is(WordClass.Weak);
        if (!isWeak)
        {
            return finding;
        }

        // What they offer or agree to is told by somebody else, if the sentence names one.
        if (AccordingBefore.Find(scene, scene.At) is { IsFound: true } according)
        {
            return according;
        }

        return Later.Find(scene) is { IsFound: true } later ? later : finding;
    }
}
