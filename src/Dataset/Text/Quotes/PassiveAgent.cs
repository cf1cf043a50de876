using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Who acts in a passive: <c>was described by X as "..."</c>.</summary>
internal static class PassiveAgent
{
    private const int Farthest = 25;

    public static SpeakerFinding Of(Scene scene, int verb)
    {
        for (var i = verb + 1; i < scene.Frame.To && i - verb < Farthest; i++)
        {
            if (scene.IsWord(i, "by") && PhraseRight.From(scene, i + 1) is { IsEmpty: false } agent)
            {
                return scene.Found(agent, verb, CuePlace.Before);
            }
        }

        return SpeakerFinding.None with { Place = CuePlace.Before };
    }
}
