using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>An action between dashes that breaks a quotation in two: <c>"A" - she rose - "b."</c></summary>
internal sealed class DashedBeat : ISpeakerTextRule
{
    private const int Longest = 16;

    public SpeakerFinding Find(Scene scene)
    {
        var first = scene.At + 2;
        if (!scene.BeginsFrame || scene.Token(scene.At + 1).Kind != TokenKind.Dash || !PhraseRight.MayBegin(scene, first))
        {
            return SpeakerFinding.None;
        }

        var dash = first;
        while (dash - first < Longest && scene.Token(dash).Kind is TokenKind.Word or TokenKind.Comma)
        {
            dash++;
        }

        if (scene.Token(dash).Kind != TokenKind.Dash || scene.Token(dash + 1).Kind != TokenKind.Quote)
        {
            return SpeakerFinding.None;
        }

        for (var i = first + 1; i < dash; i++)
        {
            if (Verbs.IsFinite(scene, i))
            {
                var subject = SubjectBefore.Of(scene, i, first);
                return subject.From == first && !subject.IsEmpty && (scene.Tokens[first].Is(WordClass.Pronoun) || scene.Tokens[first].Capital)
                    ? scene.Found(subject, -1, CuePlace.After) with { Attribution = Attribution.Implied }
                    : SpeakerFinding.None;
            }
        }

        return SpeakerFinding.None;
    }
}
