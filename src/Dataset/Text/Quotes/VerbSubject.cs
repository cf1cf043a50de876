using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Finds whose verb it is: its own subject, that of the main clause, or the agent of a passive.</summary>
internal static class VerbSubject
{
    // From the verb that sends words to the gerund that gives them.
    private const int LongestLetter = 10;

    // What somebody does with words of his own.
    private static readonly Dataset.Text.WordTable Issued = new(
        (1, "issued issues sent sends released releases posted posts published publishes wrote writes left tweeted filed circulated distributed recorded " +
            "delivered gave made emailed e-mailed texted signed"));

    /// <summary>
    /// Who says, praises or calls by the verb at <paramref name="verb"/>; without anybody, a place if the verb governs its words all the same.
    /// </summary>
    public static SpeakerFinding Of(Scene scene, int verb)
    {
        var token = scene.Tokens[verb];
        var i = Verbs.SkipHelpersBack(scene, verb - 1, scene.Frame.From);
        var before = scene.Token(i);
        var isReducedPassive = IsReducedPassive(scene, verb, i);
        if (IsPassive(scene, verb, i) || (isReducedPassive && scene.IsWord(scene.At + 1, "by")))
        {
            return PassiveAgent.Of(scene, verb);
        }

        if (AgentBefore(scene, verb) is { IsEmpty: false } agent)
        {
            return scene.Found(agent, verb, CuePlace.Before);
        }

        if (isReducedPassive || (token.Is(WordClass.Participle) && before.Is(WordClass.Subordinator) && !scene.IsWord(i, "that")))
        {
            return SpeakerFinding.None with { Place = CuePlace.Before };
        }

        if (before.Kind == TokenKind.Comma && i == verb - 2 && scene.IsWord(verb - 1, "then"))
        {
            // 'She hesitated, then said'
            return Shared(scene, verb, i);
        }

        if (token.Is(WordClass.Gerund))
        {
            return OfGerund(scene, verb, i);
        }

        if (before.IsWord && (before.Is(WordClass.Conjunction) || scene.IsWord(i, "to")))
        {
            return Shared(scene, verb, i);
        }

        if (token.Is(WordClass.Participle) && !token.Is(WordClass.Past))
        {
            return i < verb - 1 ? Own(scene, verb) : SpeakerFinding.None;
        }

        return Own(scene, verb);
    }

    /// <summary>The subject of a verb that carries no quotation itself, if it names somebody.</summary>
    public static TextSpan? PersonOf(Scene scene, int verb)
    {
        var found = Of(scene, verb);
        return found.IsFound && (found.Attribution == Attribution.Pronoun || IsPersonal(scene, found.Speaker!.Value)) ? found.Speaker : null;
    }

    /// <summary>Whether a phrase names somebody or a body: what else is the subject of a verb may be a thing.</summary>
    private static bool IsPersonal(Scene scene, TextSpan speaker)
    {
        for (var i = scene.Frame.From; i < scene.Frame.To && scene.Tokens[i].Span.Start < speaker.End; i++)
        {
            var token = scene.Tokens[i];
            if (token.Span.Start >= speaker.Start
                && ((token.Capital && !token.Is(WordClass.Determiner)) || token.Is(WordClass.Role | WordClass.Body | WordClass.CueNoun)))
            {
                return true;
            }
        }

        return false;
    }

    private static SpeakerFinding OfGerund(Scene scene, int verb, int i)
    {
        var before = scene.Token(i);
        if (i < verb - 1 && scene.Token(verb - 1).Is(WordClass.Be))
        {
            return Own(scene, verb);
        }

        if (Sender(scene, verb) is { IsFound: true } sender)
        {
            return sender;
        }

        var isNoun = before.IsWord && !before.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Adverb)
            && !Verbs.IsFinite(scene, i)
            && !before.Is(WordClass.Gerund | WordClass.Auxiliary);
        if (isNoun && IsNominal(scene, verb, i, before))
        {
            return SpeakerFinding.None;
        }

        if (isNoun || (before.IsWord && before.Capital && i > scene.Frame.From))
        {
            var near = NameRun.EndingAt(scene, i, scene.Frame.From);
            return near.IsEmpty ? SpeakerFinding.None : scene.Found(near, verb, CuePlace.Before);
        }

        return Shared(scene, verb, i);
    }

    /// <summary>
    /// <c>X issued a statement saying "..."</c>, <c>X wrote a letter to the court saying "..."</c>: the words are X's, not the paper's or the court's.
    /// </summary>
    private static SpeakerFinding Sender(Scene scene, int gerund)
    {
        var isLetter = false;
        for (var i = gerund - 1; i > scene.Frame.From && gerund - i < LongestLetter && scene.Tokens[i].IsWord; i--)
        {
            if (isLetter && Issued.Contains(scene.Word(i)))
            {
                return Own(scene, i) with { Cue = scene.CueSpan(gerund), CueToken = gerund };
            }

            if (Verbs.IsFinite(scene, i))
            {
                break;
            }

            isLetter |= scene.Tokens[i].Is(WordClass.CueNoun);
        }

        return SpeakerFinding.None;
    }

    /// <summary>A gerund in a noun's place: <c>a grim warning</c>, <c>understated branding epitomizes</c>, <c>Lee's persistent sniffing</c>.</summary>
    private static bool IsNominal(Scene scene, int verb, int i, ReportToken before)
    {
        if (before.Capital)
        {
            return false;
        }

        var isSpeaker = before.Is(WordClass.Role | WordClass.Body | WordClass.Pronoun | WordClass.CueNoun);
        return (scene.Tokens[verb].Is(WordClass.CueNoun) && !isSpeaker)
            || (verb + 1 < scene.At && Verbs.IsFinite(scene, verb + 1) && !scene.Token(verb + 1).Is(WordClass.Be))
            || (scene.Token(i - 1).Is(WordClass.Possessive) && !isSpeaker);
    }

    /// <summary>A verb whose subject is that of the main clause.</summary>
    private static SpeakerFinding Shared(Scene scene, int verb, int i)
    {
        var main = MainClause.Subject(scene, System.Math.Max(i, scene.Frame.From));
        return main.IsFound
            ? main with { Cue = scene.CueSpan(verb), CueToken = verb, Place = CuePlace.Before, Joins = -1, Attribution = Sort(scene, main) }
            : SpeakerFinding.None;
    }

    private static Attribution Sort(Scene scene, SpeakerFinding main) =>
        main.Attribution is Attribution.Explicit or Attribution.Pronoun
            ? main.Attribution
            : Lexicon.Find(System.MemoryExtensions.AsSpan(scene.Text, main.Speaker!.Value.Start, main.Speaker.Value.Length)).Is(WordClass.Pronoun)
                ? Attribution.Pronoun
                : Attribution.Explicit;

    private static SpeakerFinding Own(Scene scene, int verb)
    {
        var subject = SubjectBefore.Of(scene, verb, scene.Frame.From);
        var last = subject.IsEmpty ? Verbs.SkipHelpersBack(scene, verb - 1, scene.Frame.From) : subject.From;
        var isParticle = subject.IsEmpty && scene.Token(last).Is(WordClass.Preposition) && Verbs.IsFinite(scene, last - 1);
        if ((isParticle || (!subject.IsEmpty && IsRemnant(scene, subject))) && Shared(scene, verb, last) is { IsFound: true } shared)
        {
            // 'The mother of a woman who bought pills online said': the subject is farther left than a verb allows.
            return shared;
        }

        return subject.IsEmpty || !MaySpeak(scene, subject, verb)
            ? SpeakerFinding.None
            : scene.Found(AttributionClause.CutAtPreposition(scene, subject), verb, CuePlace.Before);
    }

    private static bool IsRemnant(Scene scene, Phrase subject) => subject.From > scene.Frame.From + 1
        && ((scene.Token(subject.From - 1).Is(WordClass.Preposition) && !scene.Token(subject.From - 1).Is(WordClass.Subordinator)
            && Verbs.IsFinite(scene, subject.From - 2)
            && !scene.Token(subject.From - 2).Is(WordClass.Cue))
        || IsLoneWord(scene, subject));

    private static bool IsLoneWord(Scene scene, Phrase subject) =>
        subject.Length == 1 && subject.From > scene.Frame.From
            && scene.Tokens[subject.From] is { Capital: false, Class: WordClass.None or WordClass.Adverb or WordClass.Time }
        && !WordsAre.EndsWith(scene.Word(subject.From), "s") && Verbs.IsFinite(scene, subject.From - 1);

    /// <summary>A commitment may underline something, but says nothing.</summary>
    private static bool MaySpeak(Scene scene, Phrase subject, int verb)
    {
        var head = subject.To - 1;
        for (var i = subject.From + 1; i < subject.To; i++)
        {
            if (scene.Tokens[i].Is(WordClass.Preposition))
            {
                head = i - 1;
                break;
            }
        }

        var token = scene.Tokens[head];
        return token.Capital || token.Is(WordClass.Body | WordClass.Role | WordClass.CueNoun) || scene.IsWord(verb, "said") || scene.IsWord(verb, "says")
            || !WordsAre.AbstractByForm(scene.Word(head));
    }

    /// <summary><c>the plan, described by X as "..."</c>: a passive without its auxiliary names who acts right behind it.</summary>
    private static Phrase AgentBefore(Scene scene, int verb)
    {
        if (!scene.Tokens[verb].Is(WordClass.Participle) || !scene.IsWord(verb + 1, "by") || !PhraseRight.MayBegin(scene, verb + 2))
        {
            return default;
        }

        var agent = PhraseRight.From(scene, verb + 2);
        return !agent.IsEmpty && scene.IsWord(agent.To, "as") ? agent : default;
    }

    private static bool IsPassive(Scene scene, int verb, int subject)
    {
        if (!scene.Tokens[verb].Is(WordClass.Participle))
        {
            return false;
        }

        for (var i = verb - 1; i > subject; i--)
        {
            if (scene.Token(i).Is(WordClass.Be))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>A box labelled "..."</c>: a participle that nobody acts in; <c>what he called "..."</c> has somebody.</summary>
    private static bool IsReducedPassive(Scene scene, int verb, int subject)
    {
        var next = scene.IsWord(verb + 1, "as") ? verb + 2 : verb + 1;
        if (next != scene.At || !scene.Tokens[verb].Is(WordClass.Label) || !scene.Tokens[verb].Is(WordClass.Participle)
            || scene.Token(subject).Is(WordClass.Pronoun))
        {
            return false;
        }

        for (var i = subject; i >= scene.Frame.From && subject - i < 12; i--)
        {
            if (i < subject && Verbs.IsFinite(scene, i))
            {
                break;
            }

            if (scene.Token(i).Is(WordClass.Relative) || scene.IsWord(i, "what") || scene.IsWord(i, "that"))
            {
                return false;
            }
        }

        return scene.IsWord(verb, "called") ? !scene.Token(subject).Capital : !scene.IsWord(verb, "declared") && !scene.IsWord(verb, "proclaimed");
    }
}
