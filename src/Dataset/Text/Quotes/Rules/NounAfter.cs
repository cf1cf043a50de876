using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>A noun of saying behind the quotation: <c>"...," was her reply</c>, <c>"...," came the answer from X</c>.</summary>
internal sealed class NounAfter : ISpeakerTextRule
{
    private const int Farthest = 6;

    private static readonly WordClassTable Comes = WordClassTable.Of("came comes ran runs went goes");
    private static readonly WordClassTable Links = WordClassTable.Of("from of by");
    private static readonly Dataset.Text.WordTable Answers = new((1, "answer reply response retort rejoinder greeting cry call shout whisper command order"));
    private static readonly Dataset.Text.WordTable Voices = new((1, "voice voices"));

    public SpeakerFinding Find(Scene scene)
    {
        var first = scene.At + (scene.IsFollowedByComma ? 2 : 1);
        if (!scene.BeginsFrame || !scene.EndsOpenly || !(scene.Token(first).Is(WordClass.Be) || scene.IsAny(first, Comes)))
        {
            return SpeakerFinding.None;
        }

        for (var i = first + 1; i <= first + Farthest && scene.Token(i).IsWord; i++)
        {
            // '"...," came a voice from the hall'
            if (Voices.Contains(scene.Word(i)) && !scene.Token(first).Is(WordClass.Be))
            {
                return PhraseRight.MayBegin(scene, first + 1) ? scene.Found(PhraseRight.From(scene, first + 1), first, CuePlace.After) : SpeakerFinding.None;
            }

            if (!scene.Token(i).Is(WordClass.CueNoun) || scene.Token(i + 1).Is(WordClass.CueNoun))
            {
                continue;
            }

            if (NounCue.OfOwner(scene, i) is { IsFound: true } owner && owner.Speaker!.Value.Start >= scene.Tokens[first].Span.End)
            {
                return owner with { Place = CuePlace.After };
            }

            var author = scene.IsAny(i + 1, Links) && PhraseRight.MayBegin(scene, i + 2) ? PhraseRight.From(scene, i + 2) : default;
            return author.IsEmpty ? Unnamed(scene, i) : scene.Found(author, i, CuePlace.After);
        }

        return SpeakerFinding.None;
    }

    /// <summary><c>"...," was the answer</c>: speech, though of nobody.</summary>
    private static SpeakerFinding Unnamed(Scene scene, int noun) =>
        Answers.Contains(scene.Word(noun)) ? SpeakerFinding.None with { Place = CuePlace.After } : SpeakerFinding.None;
}
