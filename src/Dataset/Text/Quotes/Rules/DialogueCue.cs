using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>A verb that speaks only right behind a quotation: <c>"...," returned the landlord</c>, <c>"...," X grinned</c>.</summary>
internal sealed class DialogueCue : ISpeakerTextRule
{
    private const int LongestSubject = 6;

    private static readonly Dataset.Text.WordTable Seasons = new((1, "year month week day night season summer winter spring autumn decade century time"));
    private static readonly WordClassTable Objects = WordClassTable.Of("him them me us it");
    private static readonly Dataset.Text.WordTable Epithets = new((1, "old young poor little dear good honest big"));

    public SpeakerFinding Find(Scene scene)
    {
        if (!scene.BeginsFrame || !scene.EndsOpenly)
        {
            return SpeakerFinding.None;
        }

        var first = scene.IsFollowedByComma || scene.Token(scene.At + 1).Kind == TokenKind.Dash ? scene.At + 2 : scene.At + 1;
        while (IsManner(scene, first))
        {
            first++;
        }

        return IsVerb(scene, first) ? Inverted(scene, first) : Straight(scene, first);
    }

    private static SpeakerFinding Inverted(Scene scene, int verb)
    {
        var first = PhrasalVerbs.Behind(scene, verb);
        if (!MayAct(scene, first) || !PhraseRight.MayBegin(scene, first))
        {
            return SpeakerFinding.None;
        }

        var subject = PhraseRight.From(scene, first);
        return subject.IsEmpty || Seasons.Contains(scene.Word(subject.To - 1)) || Verbs.IsFinite(scene, subject.To)
            ? SpeakerFinding.None
            : scene.Found(subject, verb, CuePlace.After);
    }

    private static SpeakerFinding Straight(Scene scene, int first)
    {
        if (!MayAct(scene, first))
        {
            return SpeakerFinding.None;
        }

        var end = first + 1;
        while (end - first <= LongestSubject && scene.Token(end).IsWord && !IsVerb(scene, end) && !IsManner(scene, end) && !EndsSubject(scene, end))
        {
            end++;
        }

        var verb = end;
        while (IsManner(scene, verb))
        {
            verb++;
        }

        var isSubject = !scene.Tokens[end - 1].Is(WordClass.Possessive) && (end > first + 1 || !scene.Tokens[first].Is(WordClass.Determiner));
        return isSubject && IsVerb(scene, verb) && IsIntransitive(scene, verb) ? scene.Found(new(first, end), verb, CuePlace.After) : SpeakerFinding.None;
    }

    private static bool IsVerb(Scene scene, int i) =>
        scene.Token(i) is { IsWord: true, Capital: false } && (DialogueVerbs.Words[scene.Word(i)] & (WordClass.Past | WordClass.Third)) != 0;

    private static bool IsManner(Scene scene, int i) =>
        scene.Token(i) is { IsWord: true, Capital: false } token && !token.Is(WordClass.Determiner | WordClass.Title | WordClass.Auxiliary)
        && (token.Is(WordClass.Adverb) || WordsAre.AdverbByForm(scene.Word(i)));

    private static bool EndsSubject(Scene scene, int i) =>
        scene.Tokens[i].Is(WordClass.Relative | WordClass.Auxiliary | WordClass.Subordinator) || Verbs.IsFinite(scene, i);

    /// <summary>Whether what begins here can be somebody; 'him' and 'it' are no subjects of such verbs.</summary>
    private static bool MayAct(Scene scene, int i)
    {
        var token = scene.Token(i);
        if (!token.IsWord || (token.Is(WordClass.Time) && !token.Is(WordClass.Determiner)))
        {
            return false;
        }

        var isObject = scene.IsAny(i, Objects) || (scene.IsWord(i, "her") && !scene.Token(i + 1).IsWord);
        return !isObject && (token.Capital || token.Is(WordClass.Pronoun | WordClass.Determiner | WordClass.Number | WordClass.Title)
            || Epithets.Contains(scene.Word(i)));
    }

    /// <summary>Nothing that it could be done to, but a person: <c>X corrected her</c>, not <c>X returned the book</c>.</summary>
    private static bool IsIntransitive(Scene scene, int verb)
    {
        var next = scene.Token(verb + 1);
        return !next.IsWord || (next.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb) && !scene.IsWord(verb + 1, "to"))
            || WordsAre.AdverbByForm(scene.Word(verb + 1))
            || (next.Is(WordClass.Pronoun) && !scene.Token(verb + 2).IsWord);
    }
}
