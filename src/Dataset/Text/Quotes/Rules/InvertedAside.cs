using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>Verb and subject between commas before the quotation: <c>The players, said X, "..."</c>, <c>The plan, says X, a trader, is "..."</c>.</summary>
internal sealed class InvertedAside : ISpeakerTextRule
{
    private const int Farthest = 40;

    // Past forms that no one takes for participles here; forms in -s are none anyhow.
    private static readonly Dataset.Text.WordTable Sayings = new((1, "said wrote argued explained recalled noted added conceded observed joked insisted"));

    public SpeakerFinding Find(Scene scene)
    {
        for (var i = scene.At - 1; i > scene.Frame.From && scene.At - i < Farthest; i--)
        {
            var token = scene.Tokens[i];
            if (token.Kind is TokenKind.Quote or TokenKind.Semicolon or TokenKind.Colon)
            {
                break;
            }

            if (!Verbs.Is(scene, i, WordClass.Speech, WordClass.Past | WordClass.Third))
            {
                continue;
            }

            // A verb of saying that stands nearer governs the quotation.
            var subject = IsAside(scene, i) ? PhraseRight.From(scene, i + 1) : default;
            return !subject.IsEmpty && scene.Token(subject.To).Kind == TokenKind.Comma ? scene.Found(subject, i, CuePlace.Before) : SpeakerFinding.None;
        }

        return SpeakerFinding.None;
    }

    private static bool IsAside(Scene scene, int verb) =>
        scene.Token(verb - 1).Kind == TokenKind.Comma && scene.Token(verb - 2).IsWord && PhraseRight.MayBegin(scene, verb + 1)
        && (scene.Tokens[verb].Is(WordClass.Third) || Sayings.Contains(scene.Word(verb)));
}
