namespace Dataset.Text.Quotes.Rules;

/// <summary><c>"...," according to X</c>, also later in the sentence.</summary>
internal sealed class AccordingAfter : ISpeakerRule
{
    private const int Farthest = 60;

    public SpeakerFinding Find(Scene scene)
    {
        for (var i = scene.At + 1; i < scene.Frame.To && i - scene.At < Farthest; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.Quote && i - scene.At < 4)
            {
                break;
            }

            if (!scene.IsWord(i, "according") || !scene.IsWord(i + 1, "to"))
            {
                continue;
            }

            var direct = i <= scene.At + 2;
            if (!direct && CueSearch.Before(scene, scene.At, WordClass.Cue).IsFound)
            {
                break;
            }

            return AccordingBefore.At(scene, i, direct ? CuePlace.After : CuePlace.Later);
        }

        return SpeakerFinding.None;
    }
}
