using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>A verb that is in no list yet stands where only one of saying can: <c>"No way," Lee thundered.</c></summary>
internal sealed class UnlistedVerb : ISpeakerTextRule
{
    public SpeakerFinding Find(Scene scene)
    {
        var inner = scene.Inner;
        if (!scene.BeginsFrame || inner[inner.Length - 1] is not (',' or '?' or '!'))
        {
            return SpeakerFinding.None;
        }

        var first = scene.At + 1;
        var last = first;
        while (scene.Token(last) is { IsWord: true } token && (token.Capital || token.Is(WordClass.NameParticle | WordClass.Pronoun)))
        {
            last++;
        }

        var isVerb = last > first && scene.Token(last).IsWord && !scene.Token(last).Is(WordClass.Auxiliary)
            && (WordsAre.EndsWith(scene.Word(last), "ed") || WordsAre.EndsWith(scene.Word(last), "s"));
        return isVerb && scene.Token(last - 1).IsWord && !scene.Token(last - 1).Is(WordClass.Possessive)
            ? scene.Found(new(first, last), last, CuePlace.After)
            : SpeakerFinding.None;
    }
}
