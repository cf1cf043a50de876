using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>A gerund that opens the sentence, whose subject stands behind the quotation: <c>Calling it "...," X resigned</c>.</summary>
internal sealed class OpeningGerund : ISpeakerTextRule
{
    private const int Farthest = 12;

    public SpeakerFinding Find(Scene scene)
    {
        var gerund = scene.Frame.From;
        if (scene.At - gerund > Farthest || !scene.Token(gerund).Is(WordClass.Gerund) || !scene.Token(gerund).Is(WordClass.Cue) || !scene.EndsOpenly)
        {
            return SpeakerFinding.None;
        }

        for (var i = gerund + 1; i < scene.At; i++)
        {
            if (scene.Tokens[i].Kind is not TokenKind.Word and not TokenKind.Quote)
            {
                return SpeakerFinding.None;
            }
        }

        var first = scene.At + (scene.IsFollowedByComma ? 2 : 1);
        var subject = PhraseRight.MayBegin(scene, first) ? BeforeVerb(scene, PhraseRight.From(scene, first)) : default;
        return subject.IsEmpty ? SpeakerFinding.None : scene.Found(subject, gerund, CuePlace.Before);
    }

    private static Phrase BeforeVerb(Scene scene, Phrase phrase)
    {
        for (var i = phrase.From + 1; i < phrase.To; i++)
        {
            if (Verbs.IsFinite(scene, i) || (!scene.Tokens[i].Capital && i > phrase.From + 1 && WordsAre.EndsWith(scene.Word(i), "ed")))
            {
                return new(phrase.From, i);
            }
        }

        return phrase;
    }
}
