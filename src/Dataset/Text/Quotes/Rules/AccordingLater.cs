using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary><c>the plan is a "disaster" for all, according to X</c>.</summary>
internal sealed class AccordingLater : ISpeakerTextRule
{
    private const int Farthest = 60;

    public SpeakerFinding Find(Scene scene)
    {
        for (var i = scene.At + 1; i < scene.Frame.To && i - scene.At < Farthest; i++)
        {
            if (AccordingBefore.IsAccording(scene, i))
            {
                return AccordingBefore.At(scene, i, CuePlace.Later);
            }
        }

        return SpeakerFinding.None;
    }
}
