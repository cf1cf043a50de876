using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>A sentence of what somebody does while speaking: <c>Mr. Lee bowed. "A."</c>, <c>She shook her head. "A."</c></summary>
internal static class ActionBeat
{
    private const int Longest = 40;
    private const int Near = 4;

    private static readonly WordClassTable Nominatives = WordClassTable.Of("he she i we they");
    private static readonly WordClassTable Own = WordClassTable.Of("his her my");
    private static readonly WordClassTable OwnOfSeveral = WordClassTable.Of("their our");

    private enum Actor
    {
        None,
        Name,
        Person,
    }

    /// <summary>Who acts in the sentence <paramref name="frame"/>, none if it tells no such action or holds words of somebody.</summary>
    public static TextSpan? In(Scene scene, Frame frame) => Of(scene, frame, BeatKind.Any);

    /// <summary>Who makes a face or a sound in the sentence behind a quotation; other acts may answer it.</summary>
    public static TextSpan? Behind(Scene scene, Frame frame) => Of(scene, frame, BeatKind.Gesture);

    private static TextSpan? Of(Scene scene, Frame frame, BeatKind kinds)
    {
        if (frame.To - frame.From > Longest)
        {
            return null;
        }

        for (var i = frame.From; i < frame.To; i++)
        {
            if (scene.Tokens[i].Kind is TokenKind.Quote or TokenKind.Colon)
            {
                return null;
            }
        }

        var kept = scene.Frame;
        scene.Frame = frame;
        var found = Read(scene, kinds);
        scene.Frame = kept;
        return found;
    }

    private static TextSpan? Read(Scene scene, BeatKind kinds)
    {
        for (var i = scene.Frame.From + 1; i < scene.Frame.To; i++)
        {
            var kind = KindOf(scene, i);
            if (kinds == BeatKind.Gesture && (kind & BeatKind.Response) != 0)
            {
                return null;
            }

            if (kind == BeatKind.None || Subject(scene, i) is not { IsEmpty: false } subject || IsSubordinate(scene, subject.From))
            {
                continue;
            }

            var actor = ActorOf(scene, subject);
            if (actor != Actor.None && Fits(scene, i, kind & kinds, actor))
            {
                return scene.Found(subject, -1, CuePlace.Implied).Speaker;
            }
        }

        return null;
    }

    private static BeatKind KindOf(Scene scene, int i)
    {
        if (scene.Tokens[i] is not { IsWord: true, Capital: false })
        {
            return BeatKind.None;
        }

        var helper = i - 1;
        while (scene.Token(helper) is { IsWord: true } token && (scene.IsWord(helper, "not") || WordsAre.AdverbByForm(scene.Word(helper)))
            && !token.Is(WordClass.Auxiliary))
        {
            helper--;
        }

        // 'Bowed', 'is bowing', 'did not bow', never 'was shaken' or 'a nod'.
        var before = scene.Token(helper);
        var forms = before.Is(WordClass.Be)
            ? WordClass.Gerund
            : before.Is(WordClass.Auxiliary) ? WordClass.Base | WordClass.Participle : WordClass.Past | WordClass.Third;
        var isNoun = before.Is(WordClass.Possessive) || (before.Is(WordClass.Determiner) && !before.Is(WordClass.Pronoun))
            || (before.Is(WordClass.Preposition) && !before.Is(WordClass.Adverb));
        return isNoun ? BeatKind.None : BeatVerbs.KindOf(scene.Word(i), forms);
    }

    private static Phrase Subject(Scene scene, int verb)
    {
        var before = Verbs.SkipHelpersBack(scene, verb - 1, scene.Frame.From);
        return scene.Token(before).Is(WordClass.Conjunction) ? default : SubjectBefore.Of(scene, verb, scene.Frame.From);
    }

    private static bool IsSubordinate(Scene scene, int first) => scene.Token(first - 1).Is(WordClass.Subordinator);

    private static Actor ActorOf(Scene scene, Phrase subject)
    {
        var first = scene.Tokens[subject.From];
        if (first.Is(WordClass.Pronoun) && !first.Is(WordClass.Determiner))
        {
            return scene.IsAny(subject.From, Nominatives) && subject.Length == 1 ? Actor.Person : Actor.None;
        }

        if (PersonNouns.Titles.Contains(scene.Word(subject.From)) && subject.Length > 1)
        {
            return Actor.Person;
        }

        var head = subject.From + 1;
        while (head < subject.To && !scene.Tokens[head].Is(WordClass.Preposition))
        {
            head++;
        }

        if (PersonNouns.Words.Contains(scene.Word(head - 1)))
        {
            return Actor.Person;
        }

        return IsName(scene, subject) ? Actor.Name : Actor.None;
    }

    private static bool IsName(Scene scene, Phrase subject)
    {
        if (scene.Tokens[subject.From].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Time | WordClass.Number))
        {
            return false;
        }

        for (var i = subject.From; i < subject.To; i++)
        {
            if (!scene.Tokens[i].Capital && !scene.Tokens[i].Is(WordClass.NameParticle))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(Scene scene, int verb, BeatKind kind, Actor actor) =>
        (kind & BeatKind.Gesture) != 0
        || ((kind & BeatKind.Movement) != 0 && (actor == Actor.Person || scene.IsWord(verb + 1, "at") || HasOwn(scene, verb, actor)))
        || ((kind & BeatKind.Domestic) != 0 && scene.Token(verb + 1).IsWord)
        || ((kind & BeatKind.Handling) != 0 && HasOwn(scene, verb, actor));

    /// <summary><c>up his hat</c>, <c>from her chair</c>.</summary>
    private static bool HasOwn(Scene scene, int verb, Actor actor)
    {
        for (var i = verb + 1; i <= verb + Near && scene.Token(i).IsWord; i++)
        {
            if (scene.IsAny(i, Own) || (actor == Actor.Person && scene.IsAny(i, OwnOfSeveral)))
            {
                return true;
            }
        }

        return false;
    }
}
