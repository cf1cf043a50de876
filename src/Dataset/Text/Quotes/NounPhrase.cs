namespace Dataset.Text.Quotes;

/// <summary>Reads noun phrases around a verb: the subject before it, or the one after an inverted verb.</summary>
internal static class NounPhrase
{
    private const int Longest = 30;

    /// <summary>The subject that ends before <paramref name="verb"/>, empty if none does.</summary>
    public static Phrase Before(Scene scene, int verb, int floor)
    {
        var i = Verbs.SkipHelpersBack(scene, verb - 1, floor);
        if (i < floor)
        {
            return default;
        }

        var token = scene.Tokens[i];
        return token.Kind switch
        {
            TokenKind.Comma => Parenthetical.Subject(scene, i, floor),
            TokenKind.CloseBracket => EndingAt(scene, Parenthetical.SkipBracketBack(scene, i, floor), floor),
            TokenKind.Dash => EndingAt(scene, Parenthetical.SkipDashBack(scene, i, floor), floor),
            TokenKind.Word when token.Is(WordClass.Relative) || IsRelativeThat(scene, i) => Antecedent(scene, i, floor),
            TokenKind.Word => EndingAt(scene, i, floor),
            _ => default,
        };
    }

    /// <summary>The noun phrase whose last token is <paramref name="last"/>, as far left as its clause goes.</summary>
    public static Phrase EndingAt(Scene scene, int last, int floor)
    {
        if (last >= floor && scene.Tokens[last].Kind == TokenKind.CloseBracket)
        {
            last = Parenthetical.SkipBracketBack(scene, last, floor);
        }

        if (last > floor && Reflexive(scene, last))
        {
            last--;
        }

        if (last < floor || !scene.Tokens[last].IsWord)
        {
            return default;
        }

        if (scene.Tokens[last].Is(WordClass.Pronoun) && !scene.Tokens[last].Is(WordClass.Determiner) && !IsObject(scene, last))
        {
            return new(last, last + 1);
        }

        var from = last;
        while (from > floor && last - from < Longest)
        {
            var before = from - 1;
            if (scene.Tokens[before].Kind == TokenKind.CloseBracket && Parenthetical.SkipBracketBack(scene, before, floor) is var open && open >= floor
                && before - open < 5 && scene.Tokens[open].Capital)
            {
                // 'Sugar Board (SB) chief Ann Lee'
                from = open;
                continue;
            }

            if (!Continues(scene, before, from, floor, last))
            {
                break;
            }

            from--;
        }

        if (from - 2 >= floor && scene.Tokens[from].Is(WordClass.Role) && !scene.Tokens[from].Capital
            && scene.Tokens[from - 1].Kind == TokenKind.Comma && scene.Tokens[from - 2].Capital && scene.IsWord(from + 1, "of"))
        {
            // 'Ann Lee, chairman of the board said': the second comma is missing.
            return RunEndingAt(scene, from - 2, floor);
        }

        return Trimmed(scene, new(from, last + 1), floor);
    }

    /// <summary>Only the name or noun phrase directly at the end: of <c>footage of Ann Lee</c> the name.</summary>
    public static Phrase RunEndingAt(Scene scene, int last, int floor)
    {
        if (last < floor || !scene.Tokens[last].IsWord)
        {
            return default;
        }

        if (scene.Tokens[last].Is(WordClass.Pronoun))
        {
            var isClose = last - 3 >= floor && scene.IsWord(last - 1, "to") && scene.IsWord(last - 2, "close");
            return isClose && RunEndingAt(scene, last - 3, floor) is { IsEmpty: false } source ? new(source.From, last + 1) : new(last, last + 1);
        }

        var from = last + 1;
        while (from > floor && last - from < Longest && IsNamePart(scene, from - 1))
        {
            from--;
        }

        while (from <= last && scene.Tokens[from].Is(WordClass.NameParticle) && !scene.Tokens[from].Capital)
        {
            from++;
        }

        return WithModifiers(scene, from, last, floor);
    }

    /// <summary>The noun phrase that begins at <paramref name="from"/>, without apposition; empty if none does.</summary>
    public static Phrase After(Scene scene, int from)
    {
        var to = from;
        var named = false;
        while (to < scene.Frame.To && to - from < Longest && scene.Tokens[to].IsWord && !EndsBefore(scene, from, to, named))
        {
            named |= scene.Tokens[to].Capital;
            to++;
        }

        while (to > from && scene.Tokens[to - 1].Is(WordClass.Conjunction | WordClass.Preposition))
        {
            to--;
        }

        return new(from, to);
    }

    /// <summary>Whether a noun phrase may begin at <paramref name="i"/>.</summary>
    public static bool MayBegin(Scene scene, int i)
    {
        var token = scene.Token(i);
        if (!token.IsWord)
        {
            return false;
        }

        if (token.Is(WordClass.NounLike) && token.Is(WordClass.Base))
        {
            return scene.Token(i + 1) is { IsWord: true } after && !after.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun);
        }

        return token.Capital || token.Is(WordClass.Pronoun | WordClass.Determiner | WordClass.Number | WordClass.Title | WordClass.Role | WordClass.Relative)
            || !(token.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction | WordClass.Adverb | WordClass.Time | WordClass.Auxiliary)
                || token.Is(WordClass.Verb));
    }

    private static bool IsObject(Scene scene, int i) =>
        scene.Token(i - 1).Is(WordClass.Preposition) && (scene.IsWord(i, "him") || scene.IsWord(i, "them") || scene.IsWord(i, "us") || scene.IsWord(i, "me"));

    private static bool Reflexive(Scene scene, int i) => scene.Tokens[i].Is(WordClass.Pronoun) && WordsAre.EndsWith(scene.Word(i), "self");

    /// <summary>The <c>that</c> behind a noun: <c>a letter that said</c>.</summary>
    public static bool IsRelativeThat(Scene scene, int i) =>
        scene.IsWord(i, "that") && scene.Token(i - 1) is { IsWord: true } before && !before.Is(WordClass.Verb | WordClass.Preposition | WordClass.Conjunction);

    private static Phrase Antecedent(Scene scene, int relative, int floor)
    {
        var last = relative - 1;
        if (last >= floor && scene.Tokens[last].Kind == TokenKind.Comma)
        {
            // 'Ann Lee, the fund's director, who warned': the name before the apposition.
            var name = Parenthetical.NameBeforeApposition(scene, last, floor);
            last = name >= floor ? name : last - 1;
        }

        if (last >= floor && scene.Tokens[last].Kind == TokenKind.CloseBracket)
        {
            last = Parenthetical.SkipBracketBack(scene, last, floor);
        }

        var run = RunEndingAt(scene, last, floor);
        return run.IsEmpty ? run : WithPlace(scene, run, floor);
    }

    /// <summary><c>A diplomat in Rome, who</c>: the person, not the place.</summary>
    private static Phrase WithPlace(Scene scene, Phrase run, int floor)
    {
        var i = run.From - 1;
        if (i <= floor || !(scene.IsWord(i, "in") || scene.IsWord(i, "at") || scene.IsWord(i, "of") || scene.IsWord(i, "from") || scene.IsWord(i, "for")))
        {
            return run;
        }

        i -= WordsAre.Same(scene.Word(i - 1), "based") ? 2 : 1;
        var person = i >= floor && scene.Tokens[i].IsWord && (scene.Tokens[i].Is(WordClass.Role) || (scene.Tokens[i].Capital && !scene.IsWord(run.From - 1, "from")))
            ? RunEndingAt(scene, i, floor)
            : default;
        return person.IsEmpty ? run : new(person.From, run.To);
    }

    private static bool Continues(Scene scene, int i, int next, int floor, int last)
    {
        var token = scene.Tokens[i];
        if (!token.IsWord || token.Is(WordClass.Relative))
        {
            return false;
        }

        if (token.Is(WordClass.Pronoun) && !token.Is(WordClass.Determiner))
        {
            return false;
        }

        if (token.Is(WordClass.Conjunction))
        {
            return Joins(scene, i, next, floor);
        }

        if (token.Is(WordClass.Subordinator) && !(token.Is(WordClass.Preposition | WordClass.Adverb) && i > floor))
        {
            return false;
        }

        // 'Told reporters the report disclosed': a determiner begins the phrase, unless a preposition ties it to more.
        if (scene.Tokens[next].Is(WordClass.Determiner) && !token.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Number | WordClass.Gerund)
            && !WordsAre.EndsWith(scene.Word(i), "ing"))
        {
            return false;
        }

        if (scene.Tokens[next].Capital && !token.Capital && token.Is(WordClass.Role) && WordsAre.EndsWith(scene.Word(i), "ers"))
        {
            return false;
        }

        if (token.Is(WordClass.Gerund) && i > floor && Verbs.IsFinite(scene, i - 1))
        {
            return false;
        }

        // A verb's form directly before the verb is its subject: 'reports said'.
        return (i == last && !token.Is(WordClass.Auxiliary)) || !Verbs.IsFinite(scene, i);
    }

    /// <summary>Whether an <c>and</c> joins two nouns, not two clauses.</summary>
    private static bool Joins(Scene scene, int conjunction, int next, int floor)
    {
        if (conjunction <= floor || scene.IsWord(conjunction, "but") || !scene.Tokens[conjunction - 1].IsWord)
        {
            return false;
        }

        var left = scene.Tokens[conjunction - 1];
        var right = scene.Tokens[next];
        if (left.Is(WordClass.Verb | WordClass.Adverb | WordClass.Time) && !left.Capital && !left.Is(WordClass.Role))
        {
            return false;
        }

        // Two names, or two common nouns without a new determiner; 'won and the mayor said' begins a clause.
        for (var i = conjunction - 1; i >= floor && conjunction - i < 12 && scene.Tokens[i].IsWord; i--)
        {
            if (Verbs.IsFinite(scene, i))
            {
                return false;
            }
        }

        return left.Capital == right.Capital || right.Is(WordClass.Determiner) || left.Capital;
    }

    private static Phrase Trimmed(Scene scene, Phrase phrase, int floor)
    {
        var from = phrase.From;
        while (from < phrase.To - 1 && IsLead(scene, from))
        {
            from++;
        }

        var first = scene.Tokens[from];
        var isGerund = first.Is(WordClass.Gerund) && !first.Is(WordClass.Role) && from == scene.Frame.From;
        if (first.Is(WordClass.Preposition | WordClass.Subordinator) && !first.Is(WordClass.Determiner) || isGerund)
        {
            return RunEndingAt(scene, phrase.To - 1, System.Math.Max(floor, from + 1));
        }

        return new(from, phrase.To);
    }

    private static bool IsLead(Scene scene, int i)
    {
        var token = scene.Tokens[i];
        if (token.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Title))
        {
            return false;
        }

        return token.Is(WordClass.Conjunction | WordClass.Adverb | WordClass.Time) || WordsAre.AdverbByForm(scene.Word(i));
    }

    private static bool IsNamePart(Scene scene, int i)
    {
        var token = scene.Tokens[i];
        if (!token.IsWord || (token.Is(WordClass.Possessive) && !token.Capital) || token.Is(WordClass.Time))
        {
            return false;
        }

        if (i == scene.Frame.From && token.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Conjunction | WordClass.Determiner))
        {
            return false;
        }

        return token.Capital || token.Is(WordClass.NameParticle) || Characters.IsDigit(scene.Word(i)[0]);
    }

    /// <summary>The lower-case words before a name or noun that belong to it, back to a determiner.</summary>
    private static Phrase WithModifiers(Scene scene, int from, int last, int floor)
    {
        var start = from;
        var i = from - 1;
        for (var steps = 0; i >= floor && steps < 6; i--, steps++)
        {
            var token = scene.Tokens[i];
            if (!token.IsWord || token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Pronoun) && !token.Is(WordClass.Determiner))
            {
                break;
            }

            if (token.Is(WordClass.Possessive))
            {
                return new(OwnerStart(scene, i, floor), last + 1);
            }

            if (token.Is(WordClass.Determiner | WordClass.Number))
            {
                return new(i, last + 1);
            }

            if (Verbs.IsFinite(scene, i) || (from <= last && steps == 0 && !token.Is(WordClass.Role | WordClass.Title | WordClass.Body)))
            {
                break;
            }

            start = i;
        }

        return start <= last ? new(start, last + 1) : default;
    }

    /// <summary>'Said Lee of the venture' tells what about, 'Lee of the Sierra Club' who.</summary>
    private static bool IsTopic(Scene scene, int of)
    {
        var next = scene.Token(of + 1);
        var owned = scene.IsWord(of + 1, "his") || scene.IsWord(of + 1, "her") || scene.IsWord(of + 1, "their") || scene.IsWord(of + 1, "its");
        return owned || (scene.Tokens[of - 1].Capital && !next.Capital && !(next.Is(WordClass.Determiner) && scene.Token(of + 2).Capital));
    }

    private static int OwnerStart(Scene scene, int possessive, int floor)
    {
        var i = possessive;
        while (i > floor && scene.Tokens[i - 1] is { IsWord: true, Capital: true } && possessive - i < 5 && !scene.Tokens[i - 1].Is(WordClass.Preposition | WordClass.Time))
        {
            i--;
        }

        return i > floor && i == possessive && scene.Tokens[i - 1].Is(WordClass.Determiner) ? i - 1 : i;
    }

    private static bool EndsBefore(Scene scene, int from, int i, bool named)
    {
        var token = scene.Tokens[i];
        if (i == from)
        {
            return false;
        }

        if (scene.Tokens[from].Is(WordClass.Pronoun) && !scene.Tokens[from].Is(WordClass.Determiner))
        {
            return true;
        }

        if (token.Is(WordClass.Relative | WordClass.Auxiliary))
        {
            return true;
        }

        if (token.Is(WordClass.Conjunction))
        {
            return !NounPhrase.MayBegin(scene, i + 1) || scene.IsWord(i, "but") || scene.Token(i + 1).Is(WordClass.Pronoun);
        }

        if (token.Is(WordClass.Preposition) && !token.Is(WordClass.NameParticle))
        {
            return !((scene.IsWord(i, "of") && !IsTopic(scene, i)) || (scene.IsWord(i, "for") && scene.Tokens[i - 1].Is(WordClass.Role))
                || scene.IsWord(i - 1, "familiar") || scene.IsWord(i - 1, "close") || scene.IsWord(i - 1, "briefed"));
        }

        if (token.Capital)
        {
            return token.Is(WordClass.Time) && !scene.Tokens[i - 1].Is(WordClass.Determiner | WordClass.Title) && !scene.Token(i + 1).Capital;
        }

        if (token.Is(WordClass.Gerund) && scene.Tokens[i - 1].Is(WordClass.Determiner))
        {
            return false;
        }

        if (scene.Tokens[i - 1].Is(WordClass.Determiner) && WordsAre.AdverbByForm(scene.Word(i)))
        {
            // 'a visibly angry Lee'
            return false;
        }

        if (scene.IsWord(i + 1, "by") && (token.Is(WordClass.Participle) || WordsAre.EndsWith(scene.Word(i), "ed")))
        {
            // 'a banner hung by fans'
            return true;
        }

        return token.Is(WordClass.Subordinator | WordClass.Time) || (token.Is(WordClass.Adverb) && !token.Is(WordClass.Title)) || token.Is(WordClass.Gerund)
            || WordsAre.AdverbByForm(scene.Word(i)) || (named && Verbs.IsFinite(scene, i));
    }
}
