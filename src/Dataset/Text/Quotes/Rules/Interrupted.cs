using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>The rest of a quotation that its attribution interrupts: <c>"A," he said, "b."</c></summary>
internal sealed class Interrupted : ISpeakerTextRule
{
    public SpeakerFinding Find(Scene scene)
    {
        var before = scene.At - 1;
        while (before >= scene.Frame.From
            && (scene.Tokens[before].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon
                || scene.Tokens[before].Is(WordClass.Conjunction)))
        {
            before--;
        }

        if (before == scene.At - 1)
        {
            return SpeakerFinding.None;
        }

        for (var i = before; i >= scene.Frame.From; i--)
        {
            var token = scene.Tokens[i];
            if (token.Kind == TokenKind.Quote)
            {
                return scene.Findings[token.Piece] is { IsFound: true, Place: CuePlace.After or CuePlace.Earlier } first
                    ? first with { Attribution = Attribution.Continued, Place = CuePlace.Earlier, Joins = token.Piece }
                    : SpeakerFinding.None;
            }

            if (IsAnotherCue(scene, i))
            {
                break;
            }
        }

        return SpeakerFinding.None;
    }

    private static bool IsAnotherCue(Scene scene, int i)
    {
        if (!Verbs.Is(scene, i, WordClass.Speech, WordClass.Gerund | WordClass.Finite) || scene.Tokens[i].Is(WordClass.Weak)
            || (scene.Tokens[i].Is(WordClass.Participle) && scene.Token(i - 1).Is(WordClass.Subordinator)))
        {
            return false;
        }

        for (var q = i - 1; q >= scene.Frame.From; q--)
        {
            if (scene.Tokens[q].Kind == TokenKind.Quote)
            {
                return scene.Findings[scene.Tokens[q].Piece].CueToken != i;
            }
        }

        return true;
    }
}
