using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary><c>as X put it, "..."</c> and <c>"...," as X put it</c>: a verb that speaks only in this phrase.</summary>
internal sealed class AsPutBy : ISpeakerTextRule
{
    private const int Farthest = 30;

    // '"...," is how X put it'
    private const int Beside = 4;

    public SpeakerFinding Find(Scene scene)
    {
        for (var i = scene.At - 2; i > scene.Frame.From && scene.At - i < Farthest && scene.Tokens[i].Kind != TokenKind.Quote; i--)
        {
            var introduces = scene.Token(scene.At - 1).Kind == TokenKind.Colon;
            if (IsPut(scene, i) && SubjectBefore.Of(scene, i, scene.Frame.From) is { IsEmpty: false } subject
                && (introduces || scene.IsWord(subject.From - 1, "as")))
            {
                return scene.Found(subject, i, CuePlace.Introduction);
            }
        }

        for (var i = scene.At + 2; i < scene.Frame.To && i - scene.At < Farthest && scene.Tokens[i].Kind != TokenKind.Quote; i++)
        {
            if (IsPut(scene, i) && SubjectBefore.Of(scene, i, scene.At + 1) is { IsEmpty: false } subject)
            {
                var isBeside = scene.IsWord(scene.At + 1, "as") || (scene.BeginsFrame && scene.EndsOpenly && subject.From - scene.At < Beside);
                return scene.Found(subject, i, isBeside ? CuePlace.After : CuePlace.Later);
            }
        }

        return SpeakerFinding.None;
    }

    private static bool IsPut(Scene scene, int i) => (scene.IsWord(i, "put") || scene.IsWord(i, "puts")) && scene.IsWord(i + 1, "it");
}
