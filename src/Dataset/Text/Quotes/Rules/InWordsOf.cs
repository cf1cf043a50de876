using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>
/// Whose words they are, told apart from the quotation: <c>the deal is "a gift," in the words of X</c>, <c>In X's words, the deal is "a gift."</c>
/// </summary>
internal sealed class InWordsOf : ISpeakerTextRule
{
    private const int Farthest = 40;

    // 'in the words of X', 'in the chairman's own words'
    private const int LongestOwner = 6;

    public SpeakerFinding Find(Scene scene)
    {
        for (var i = System.Math.Max(scene.Frame.From, scene.At - Farthest); i < scene.Frame.To && i - scene.At < Farthest; i++)
        {
            if (scene.IsWord(i, "in") && IsSetOff(scene, i) && Owner(scene, i) is { IsFound: true } owner)
            {
                return owner with { Place = i < scene.At ? CuePlace.Before : CuePlace.Later };
            }
        }

        return SpeakerFinding.None;
    }

    private static bool IsSetOff(Scene scene, int i) => i == scene.Frame.From || scene.Tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Quote;

    private static SpeakerFinding Owner(Scene scene, int from)
    {
        for (var i = from + 1; i <= from + LongestOwner && scene.Token(i).IsWord; i++)
        {
            if (!scene.IsWord(i, "words"))
            {
                continue;
            }

            return scene.IsWord(i + 1, "of") && PhraseRight.MayBegin(scene, i + 2)
                ? scene.Found(PhraseRight.From(scene, i + 2), i, CuePlace.Before)
                : NounCue.OfOwner(scene, i);
        }

        return SpeakerFinding.None;
    }
}
