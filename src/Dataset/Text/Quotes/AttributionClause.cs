namespace Dataset.Text.Quotes;

/// <summary>Reads a clause of subject and verb of saying, in either order.</summary>
internal static class AttributionClause
{
    private const int Longest = 45;

    /// <summary>The clause that begins at <paramref name="first"/>, none if there is no such clause.</summary>
    public static SpeakerFinding At(Scene scene, int first, CuePlace place)
    {
        while (scene.Token(first) is { IsWord: true } lead && lead.Is(WordClass.Adverb) && !lead.Is(WordClass.Determiner | WordClass.Pronoun))
        {
            first++;
        }

        if (!scene.Token(first).IsWord)
        {
            return SpeakerFinding.None;
        }

        return Inverted(scene, first, place) is { IsFound: true } inverted ? inverted : Straight(scene, first, place);
    }

    private static SpeakerFinding Inverted(Scene scene, int verb, CuePlace place)
    {
        var token = scene.Tokens[verb];
        if (!scene.BeginsFrame && !OpensLateClause(scene, verb))
        {
            return SpeakerFinding.None;
        }

        if (token.Capital || !token.Is(WordClass.Speech) || !(token.Is(WordClass.Past | WordClass.Third) || scene.IsWord(verb, "say")) || !NounPhrase.MayBegin(scene, verb + 1))
        {
            return SpeakerFinding.None;
        }

        var subject = NounPhrase.After(scene, verb + 1);
        return subject.IsEmpty ? SpeakerFinding.None : scene.Found(subject, verb, place);
    }

    /// <summary>Behind a fragment most verbs go on with the sentence (<c>X, called a "fool," denied it</c>); these attribute it.</summary>
    private static bool OpensLateClause(Scene scene, int verb) =>
        scene.IsWord(verb, "said") || scene.IsWord(verb, "says") || scene.IsWord(verb, "added") || scene.IsWord(verb, "wrote") || scene.IsWord(verb, "explained")
        || scene.IsWord(verb, "argued") || scene.IsWord(verb, "reported");

    private static SpeakerFinding Straight(Scene scene, int first, CuePlace place)
    {
        if (!NounPhrase.MayBegin(scene, first) || scene.Tokens[first].Is(WordClass.Relative) || scene.Tokens[first].Is(WordClass.Gerund) || IsUnlistedGerund(scene, first))
        {
            return SpeakerFinding.None;
        }

        var nounEnd = -1;
        var afterBreak = false;
        var relative = -1;
        for (var i = first; i < scene.Frame.To && i - first < Longest; i++)
        {
            var token = scene.Tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket:
                    nounEnd = nounEnd < 0 ? i : nounEnd;
                    afterBreak = true;
                    continue;
                case TokenKind.OpenBracket:
                    nounEnd = nounEnd < 0 ? i : nounEnd;
                    i = SkipBracket(scene, i);
                    afterBreak = true;
                    continue;
                case TokenKind.Word:
                    break;
                default:
                    return SpeakerFinding.None;
            }

            if (nounEnd < 0 && i > first && (scene.IsWord(i, "who") || scene.IsWord(i, "which")))
            {
                nounEnd = relative = i;
                continue;
            }

            // 'the man who runs the fund said': the first verb is the relative clause's own.
            afterBreak |= relative >= 0 && i > relative + 2 && !scene.Tokens[i - 1].Is(WordClass.Auxiliary) && HasFinite(scene, relative + 1, i);
            // 'Lee, an analyst with Acme said': the second comma is missing.
            afterBreak |= nounEnd > first && !afterBreak && relative < 0 && (scene.IsWord(i, "said") || scene.IsWord(i, "says")) && !HasFinite(scene, nounEnd, i);
            if (i > first && (nounEnd < 0 || afterBreak) && Cue(scene, i) is >= 0 and var cue)
            {
                var subject = NounPhrase.EndingAt(scene, LastOfSubject(scene, nounEnd < 0 ? i : nounEnd, first), first);
                return subject.IsEmpty || subject.From > first + 4 ? SpeakerFinding.None : scene.Found(CutAtPreposition(scene, subject), cue, place);
            }

            if (nounEnd < 0 && !token.Is(WordClass.Adverb | WordClass.Time) && i > first && EndsClause(scene, i))
            {
                if (!IsReducedRelative(scene, first, i))
                {
                    return SpeakerFinding.None;
                }

                nounEnd = i;
            }

            afterBreak &= Verbs.IsHelper(scene, i, token);
        }

        return SpeakerFinding.None;
    }

    /// <summary>The verb of saying that begins at <paramref name="i"/>, helpers first; -1 if none does.</summary>
    private static int Cue(Scene scene, int i)
    {
        while (scene.Token(i) is { IsWord: true } token && Verbs.IsHelper(scene, i, token) && !token.Is(WordClass.Speech))
        {
            i++;
        }

        if (IsWitnessed(scene, i))
        {
            i += scene.IsWord(i + 1, "as") ? 2 : 1;
            return Verbs.Is(scene, i, WordClass.Speech, WordClass.Gerund) ? i : -1;
        }

        return Verbs.Is(scene, i, WordClass.Speech, WordClass.Finite | WordClass.Gerund) && !scene.Tokens[i].Capital && !IsBareGerund(scene, i)
            && !scene.IsWord(i - 1, "to") ? i : -1;
    }

    /// <summary><c>was quoted as saying</c>, <c>can be heard saying</c>.</summary>
    private static bool IsWitnessed(Scene scene, int i) =>
        scene.Token(i - 1).Is(WordClass.Be)
        && (scene.IsWord(i, "quoted") || scene.IsWord(i, "heard") || scene.IsWord(i, "cited") || scene.IsWord(i, "seen") || scene.IsWord(i, "recorded") || scene.IsWord(i, "filmed"));

    private static bool IsUnlistedGerund(Scene scene, int i) =>
        !scene.Tokens[i].Capital && scene.Tokens[i].Class == WordClass.None && WordsAre.EndsWith(scene.Word(i), "ing") && !scene.Token(i + 1).Is(WordClass.Speech);

    private static bool IsBareGerund(Scene scene, int i) => scene.Tokens[i].Is(WordClass.Gerund) && !scene.Token(i - 1).Is(WordClass.Be);

    private static int LastOfSubject(Scene scene, int end, int first) => Verbs.SkipHelpersBack(scene, end - 1, first + 1);

    /// <summary>After a name, <c>in a statement</c> is about the verb; <c>of the Sierra Club</c> belongs to the name.</summary>
    public static Phrase CutAtPreposition(Scene scene, Phrase subject)
    {
        var first = scene.Tokens[subject.From];
        var mayBeCommon = subject.From == scene.Frame.From && WordsAre.EndsWith(scene.Word(subject.From), "s");
        if (!first.Capital || mayBeCommon || first.Is(WordClass.Determiner | WordClass.Number | WordClass.Possessive))
        {
            return subject;
        }

        for (var i = subject.From + 1; i < subject.To; i++)
        {
            var token = scene.Tokens[i];
            if (!token.Capital && token.Is(WordClass.Preposition) && !token.Is(WordClass.NameParticle) && !scene.IsWord(i, "of") && !scene.IsWord(i, "for"))
            {
                return new(subject.From, i);
            }
        }

        return subject;
    }

    private static bool EndsClause(Scene scene, int i)
    {
        var token = scene.Tokens[i];
        return Verbs.IsFinite(scene, i) || token.Is(WordClass.Relative)
            || (token.Is(WordClass.Subordinator) && !token.Is(WordClass.Preposition | WordClass.Adverb))
            || scene.IsWord(i, "but");
    }

    /// <summary><c>A diplomat based in Rome, who ..., said</c>: behind a common noun a participle may describe it.</summary>
    private static bool IsReducedRelative(Scene scene, int first, int i)
    {
        var token = scene.Tokens[i];
        return !scene.Tokens[first].Capital && !scene.Tokens[first].Is(WordClass.Pronoun) && !token.Is(WordClass.Auxiliary)
            && (token.Class == WordClass.None || token.Is(WordClass.Participle));
    }

    private static bool HasFinite(Scene scene, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Verbs.IsFinite(scene, i))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipBracket(Scene scene, int open)
    {
        for (var i = open + 1; i < scene.Frame.To && i - open < Longest; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.CloseBracket)
            {
                return i;
            }
        }

        return open;
    }
}
