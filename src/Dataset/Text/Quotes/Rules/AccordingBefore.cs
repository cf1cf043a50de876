using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary><c>According to X, the "..."</c>, <c>Per X, ...</c>.</summary>
internal sealed class AccordingBefore : ISpeakerTextRule
{
    private const int Farthest = 60;

    public SpeakerFinding Find(Scene scene) => Find(scene, scene.At);

    public static SpeakerFinding Find(Scene scene, int before)
    {
        for (var i = before - 2; i >= scene.Frame.From && before - i < Farthest; i--)
        {
            if (scene.Tokens[i].Kind == TokenKind.Quote && scene.Findings[scene.Tokens[i].Piece] is { Place: CuePlace.After })
            {
                break;
            }

            if (IsAccording(scene, i))
            {
                return At(scene, i, CuePlace.Before);
            }

            if (scene.IsWord(i, "per") && i == scene.Frame.From)
            {
                var source = PhraseRight.From(scene, i + 1);
                return source.IsEmpty ? SpeakerFinding.None : scene.Found(source, i, CuePlace.Before);
            }
        }

        return SpeakerFinding.None;
    }

    public static bool IsAccording(Scene scene, int i) => scene.IsWord(i, "according") && scene.IsWord(i + 1, "to");

    public static SpeakerFinding At(Scene scene, int according, CuePlace place)
    {
        var source = PhraseRight.From(scene, according + 2);
        if (source.IsEmpty)
        {
            return SpeakerFinding.None;
        }

        var cue = TextSpan.FromBounds(scene.Tokens[according].Span.Start, scene.Tokens[according + 1].Span.End);
        return scene.Found(source, according, place) with { Cue = cue };
    }
}
