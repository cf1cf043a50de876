using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>How somebody is, and a colon: <c>Lee was blunt: "..."</c>, <c>she sounded far less sure about it: "..."</c>.</summary>
internal static class MannerColon
{
    private const int Farthest = 10;

    private static readonly WordClassTable Degrees = WordClassTable.Of("more less much");
    private static readonly WordClassTable Links = WordClassTable.Of("sounded sounds seemed seems remained remains");

    // Adjectives that tell how somebody speaks or takes a thing.
    private static readonly Dataset.Text.WordTable Manners = new(
        (1,
            """
            blunt clear adamant emphatic defiant unrepentant unapologetic categorical frank candid scathing unequivocal philosophical furious angry upbeat
            bullish bearish cautious dismissive optimistic pessimistic hopeful succinct brief modest unmoved undeterred unimpressed unfazed insistent explicit
            direct honest firm sceptical skeptical sanguine coy effusive critical terse curt forthright certain sure unsure doubtful confident delighted proud
            happy unhappy grateful excited disappointed concerned worried sympathetic convinced persuaded impressed
            """));

    /// <summary>The subject of a clause that ends with such a word, or goes on from it, at the colon.</summary>
    public static SpeakerFinding Find(Scene scene, int colon)
    {
        for (var i = colon - 1; i > scene.Frame.From && colon - i < Farthest && scene.Tokens[i].IsWord; i--)
        {
            if (!Manners.Contains(scene.Word(i)))
            {
                continue;
            }

            var verb = i - 1;
            while (verb > scene.Frame.From && IsDegree(scene, verb))
            {
                verb--;
            }

            return IsLink(scene, verb) && VerbSubject.PersonOf(scene, verb) is { } speaker && MainClause.Subject(scene, verb + 1) is { IsFound: true } subject
                && subject.Speaker == speaker
                ? subject with { Place = CuePlace.Introduction, Cue = scene.Tokens[i].Span, CueToken = i }
                : SpeakerFinding.None;
        }

        return SpeakerFinding.None;
    }

    private static bool IsDegree(Scene scene, int i) =>
        scene.Tokens[i].Is(WordClass.Adverb) || WordsAre.AdverbByForm(scene.Word(i)) || scene.IsAny(i, Degrees);

    private static bool IsLink(Scene scene, int i) =>
        scene.Token(i).Is(WordClass.Be) || scene.IsAny(i, Links);
}
