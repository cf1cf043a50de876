using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary><c>"...," according to X</c>.</summary>
internal sealed class AccordingAfter : ISpeakerTextRule
{
    public SpeakerFinding Find(Scene scene)
    {
        var first = scene.At + (scene.IsFollowedByComma ? 2 : 1);
        return AccordingBefore.IsAccording(scene, first) ? AccordingBefore.At(scene, first, CuePlace.After) : SpeakerFinding.None;
    }
}
