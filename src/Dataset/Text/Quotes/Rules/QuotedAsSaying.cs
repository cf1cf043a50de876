using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary><c>The Times quoted X as saying "..."</c>: X speaks, not the paper. The passive has X before the verb.</summary>
internal sealed class QuotedAsSaying : ISpeakerTextRule
{
    private const int Farthest = 30;

    private static readonly WordClassTable Quoting = WordClassTable.Of("quoted quotes cited cites quoting");

    public SpeakerFinding Find(Scene scene)
    {
        for (var i = scene.At - 1; i > scene.Frame.From && scene.At - i < Farthest && scene.Tokens[i].Kind != TokenKind.Quote; i--)
        {
            if (IsAsSaying(scene, i))
            {
                return Speaker(scene, i, CuePlace.Before);
            }
        }

        for (var i = scene.At + 2; i < scene.Frame.To && i - scene.At < Farthest && scene.Tokens[i].Kind != TokenKind.Quote; i++)
        {
            if (IsAsSaying(scene, i))
            {
                return Speaker(scene, i, scene.BeginsFrame ? CuePlace.After : CuePlace.Later);
            }
        }

        return SpeakerFinding.None;
    }

    private static bool IsAsSaying(Scene scene, int i) =>
        scene.IsWord(i - 1, "as") && (scene.IsWord(i, "saying") || scene.IsWord(i, "telling") || scene.IsWord(i, "writing"));

    private static SpeakerFinding Speaker(Scene scene, int cue, CuePlace place)
    {
        for (var verb = cue - 2; verb > scene.Frame.From && cue - verb < Farthest; verb--)
        {
            if (!scene.IsAny(verb, Quoting))
            {
                continue;
            }

            var passive = scene.Token(verb - 1).Is(WordClass.Be);
            var speaker = passive ? SubjectBefore.Of(scene, verb, scene.Frame.From) : PhraseRight.From(scene, verb + 1);
            return speaker.IsEmpty ? SpeakerFinding.None : scene.Found(speaker, cue, PlaceOf(scene, place));
        }

        return SpeakerFinding.None;
    }

    private static CuePlace PlaceOf(Scene scene, CuePlace place) =>
        place == CuePlace.Before && scene.Token(scene.At - 1).Kind is TokenKind.Comma or TokenKind.Colon ? CuePlace.Introduction : place;
}
