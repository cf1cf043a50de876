using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>Attributions before the quotation: the verb that governs it.</summary>
internal static class Before
{
    private const int WeakestReach = 6;
    private const int LongestApposition = 20;
    private const int PassiveReach = 30;

    /// <summary>
    /// <c>X said, "..."</c>, <c>X said the "..."</c>, <c>saying it "..."</c>, <c>praised Y and called him "..."</c>, <c>was called "..." by X</c>.
    /// </summary>
    public static SpeakerFinding Governed(QuoteScene q)
    {
        var found = Find(q, q.At, WordClass.Cue);
        var isWeak = found.CueToken >= 0 && found.Place == CuePlace.Before && q.Tokens.Has(found.CueToken, WordClass.Weak);
        if (!isWeak)
        {
            return found;
        }

        // What they offer or agree to is told by somebody else, if the sentence names one.
        return Sources.AccordingBefore(q) is { IsFound: true } according ? according
            : Later.Said(q) is { IsFound: true } later && !Behind.IsReport(q.Tokens, later.CueToken) ? later
            : found;
    }

    /// <summary>The nearest governing verb before a token and who acts in it.</summary>
    public static SpeakerFinding Find(QuoteScene q, int before, WordClass kinds)
    {
        var s = q.Sentence;
        var t = q.Tokens;
        var weak = SpeakerFinding.None;
        var governed = CuePlace.Nowhere;
        for (var c = s.ChunkAt(before) - 1; c >= 0; c--)
        {
            if (s.KindOf(c) == ChunkKind.Quote && q.FindingOf(c).Place == CuePlace.After)
            {
                return weak.IsFound ? weak : Trailing(q, c, before);
            }

            if (s.KindOf(c) != ChunkKind.Verb || !t.Has(s.Chunks[c].Head, kinds) || t.TagOf(s.Chunks[c].Head) == Tag.Auxiliary)
            {
                continue;
            }

            var verb = s.Chunks[c].Head;
            if (t[verb].Capital && c == 0 && t.TagOf(verb) == Tag.Verb)
            {
                return Opening(q, before, weak);
            }

            // What X agreed to do is told by who announced it.
            if (HasOwnClause(q, verb) || HasOwnQuote(q, c) || IsInLead(q, c) || (weak.IsFound && (t.Has(verb, WordClass.Weak) || !t.Has(verb, WordClass.Speech))))
            {
                continue;
            }

            var found = Actor(q, c);
            if (!found.IsFound)
            {
                governed = governed == CuePlace.Nowhere ? found.Place : governed;
                continue;
            }

            found = found with { Place = PlaceOf(q) };
            var introduces = found.Place == CuePlace.Introduction;
            if (!t.Has(verb, WordClass.Weak) || (introduces && before - verb < WeakestReach))
            {
                return found;
            }

            weak = introduces ? weak : found;
        }

        return weak.IsFound ? weak : SpeakerFinding.None with { Place = governed };
    }

    /// <summary>Whether a verb of saying stands directly before the quotation.</summary>
    public static bool IsAdjacent(QuoteScene q)
    {
        var c = q.Chunk - 1;
        c -= q.Sentence.KindOf(c) is ChunkKind.Comma or ChunkKind.Colon ? 1 : 0;
        return q.Sentence.IsVerb(c, WordClass.Cue) && q.Tokens.TagOf(q.Sentence.Chunks[c].Head) is Tag.Verb or Tag.Base or Tag.Gerund or Tag.Participle;
    }

    /// <summary>Who acts by the verb of a chunk; without anybody, a place if the verb governs its words all the same.</summary>
    private static SpeakerFinding Actor(QuoteScene q, int chunk)
    {
        var s = q.Sentence;
        var clause = s.ClauseOf(chunk)!.Value;
        var subject = clause.Actor;
        if (clause.Use is VerbUse.Passive or VerbUse.Participle)
        {
            return subject.IsEmpty || (clause.Use == VerbUse.Participle && IsNaming(q.Tokens, clause.Verb)) ? SpeakerFinding.None with { Place = CuePlace.Before } : q.Found(subject, clause.Verb, CuePlace.Before);
        }

        if (subject.IsEmpty || !MaySpeak(q, clause, subject))
        {
            return SpeakerFinding.None;
        }

        var found = q.Found(subject, clause.Verb, CuePlace.Before);
        return found;
    }

    // 'A bill dubbed the "plank law" by pilots': a name.
    private static bool IsNaming(in TokenView t, int i) =>
        t.IsEither(i, "dubbed", "nicknamed") || t.IsEither(i, "titled", "entitled") || t.IsWord(i, "named");

    /// <summary>A commitment may underline something, but says nothing.</summary>
    private static bool MaySpeak(QuoteScene q, Clause clause, Phrase subject)
    {
        var t = q.Tokens;
        var head = q.Sentence.HeadOf(subject);
        return !clause.IsOwn || t[head].Capital || t.Has(head, WordClass.Body | WordClass.Role | WordClass.CueNoun | WordClass.Person)
            || t.IsEither(clause.Verb, "said", "says") || !WordsAre.AbstractByForm(t.Word(head));
    }

    /// <summary><c>Said Lee: "..."</c>, and before a colon also <c>Said Lee, a pilot: "..."</c>.</summary>
    private static SpeakerFinding Opening(QuoteScene q, int before, SpeakerFinding weak)
    {
        var s = q.Sentence;
        var verb = s.Chunks[0].Head;
        var isColon = q.Tokens[before].Kind == TokenKind.Colon;
        var isComma = before == q.At && q.Tokens[before - 1].Kind == TokenKind.Comma;
        if (!q.Tokens.Has(verb, WordClass.Speech) || s.KindOf(1) != ChunkKind.Noun || !(isColon || isComma || q.Tokens[s.Chunks[1].Head].Capital))
        {
            return weak;
        }

        var subject = NounPhrases.From(s, 1);
        var next = s.KindOf(s.ChunkAt(subject.To - 1) + 1);
        var isDescribed = isColon && next is ChunkKind.Comma or ChunkKind.Preposition && before - subject.To < LongestApposition;
        return before - subject.To < 3 || isDescribed ? q.Found(subject, verb, CuePlace.Introduction) : weak;
    }

    /// <summary>More words of the sentence whose quotation was attributed before: <c>"...," X said of the "..."</c>.</summary>
    private static SpeakerFinding Trailing(QuoteScene q, int quote, int before)
    {
        var first = q.FindingOf(quote);
        return first.CueToken > q.Sentence.Chunks[quote].From && first.CueToken < before ? first with { Place = CuePlace.Before, Joins = -1 } : SpeakerFinding.None;
    }

    /// <summary>In <c>told those who suggested that it rains that "..."</c> the nearer verb has its clause already.</summary>
    private static bool HasOwnClause(QuoteScene q, int verb) =>
        verb + 1 < q.At - 1 && q.Tokens.IsWord(verb + 1, "that") && q.Tokens.IsWord(q.At - 1, "that") && q.Tokens.TagOf(q.At - 2) != Tag.Conjunction;

    // 'What he called an "empire," voiced in his demand: "..."': judged another, with a verb between.
    private static bool HasOwnQuote(QuoteScene q, int chunk)
    {
        var s = q.Sentence;
        if (s.IsVerb(chunk, WordClass.Speech) && !s.IsVerb(chunk, WordClass.Label))
        {
            return false;
        }

        var hasQuote = false;
        for (var c = chunk + 1; c < q.Chunk; c++)
        {
            hasQuote |= s.KindOf(c) == ChunkKind.Quote;
            if (hasQuote && s.KindOf(c) == ChunkKind.Comma && s.KindOf(c + 1) == ChunkKind.Verb)
            {
                return true;
            }
        }

        return false;
    }

    // 'Declaring that he is strong, Lee offered a "plan"': the lead has a clause of its own.
    private static bool IsInLead(QuoteScene q, int chunk)
    {
        var s = q.Sentence;
        if (chunk > 1 || s.ClauseOf(chunk) is not { Use: VerbUse.Gerund or VerbUse.Participle })
        {
            return false;
        }

        var comma = chunk + 1;
        while (comma < q.Chunk && s.KindOf(comma) != ChunkKind.Comma)
        {
            comma++;
        }

        if (comma == q.Chunk - 1 && comma > chunk + 1)
        {
            return true;
        }

        foreach (var clause in s.Clauses)
        {
            if (clause.Chunk > comma && clause.Chunk < q.Chunk && clause.Use == VerbUse.Finite)
            {
                return true;
            }
        }

        return false;
    }

    private static CuePlace PlaceOf(QuoteScene q) =>
        q.Tokens[q.At - 1].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash ? CuePlace.Introduction : CuePlace.Before;

    /// <summary><c>The Times quoted X as saying "..."</c>: X speaks, not the paper. The passive has X before the verb.</summary>
    public static SpeakerFinding AsSaying(QuoteScene q) => AsSaying(q, 0, q.Chunk, CuePlace.Before);

    /// <summary>The same behind the quotation.</summary>
    public static SpeakerFinding AsSayingBehind(QuoteScene q) =>
        AsSaying(q, q.Chunk + 1, q.Sentence.Chunks.Length, q.BeginsFrame ? CuePlace.After : CuePlace.Later);

    private static SpeakerFinding AsSaying(QuoteScene q, int from, int to, CuePlace place)
    {
        var s = q.Sentence;
        for (var c = to - 1; c > from; c--)
        {
            if (s.KindOf(c) == ChunkKind.Quote)
            {
                break;
            }

            if (s.KindOf(c) != ChunkKind.Verb || q.Tokens.TagOf(s.Chunks[c].From) != Tag.Gerund || !s.IsVerb(c, WordClass.Speech) || !s.IsWord(c - 1, "as"))
            {
                continue;
            }

            for (var verb = c - 2; verb >= from && c - verb < PassiveReach; verb--)
            {
                if (s.KindOf(verb) == ChunkKind.Verb && s.ClauseOf(verb) is { } clause && (q.Tokens.Has(clause.Verb, WordClass.Cue) || SaidVerb.IsWitness(q.Tokens, clause.Verb)))
                {
                    var speaker = clause.Use == VerbUse.Passive ? clause.Subject : NounPhrases.From(s, verb + 1);
                    return q.Found(speaker, s.Chunks[c].Head, place == CuePlace.Before ? PlaceOf(q) : place);
                }
            }

            return SpeakerFinding.None;
        }

        return SpeakerFinding.None;
    }

    /// <summary><c>as X put it, "..."</c>, <c>X put it bluntly: "..."</c>.</summary>
    public static SpeakerFinding PutIt(QuoteScene q)
    {
        var s = q.Sentence;
        foreach (var clause in s.Clauses)
        {
            var isPut = clause.Chunk < q.Chunk && clause.Use == VerbUse.Finite && q.Tokens.IsEither(clause.Verb, "put", "puts") && q.Tokens.IsWord(clause.Verb + 1, "it");
            if (isPut && !clause.Subject.IsEmpty && clause.Subject.From < clause.Verb
                && (q.Tokens[q.At - 1].Kind == TokenKind.Colon || s.IsWord(s.ChunkAt(clause.Subject.From) - 1, "as")))
            {
                return q.Found(clause.Subject, clause.Verb, CuePlace.Introduction);
            }
        }

        return SpeakerFinding.None;
    }

    /// <summary><c>The players, said X, "..."</c>, <c>the plan, says X, a trader, is "..."</c>.</summary>
    public static SpeakerFinding Aside(QuoteScene q)
    {
        var s = q.Sentence;
        for (var c = q.Chunk - 1; c > 1 && s.KindOf(c) is not (ChunkKind.Quote or ChunkKind.Semicolon or ChunkKind.Colon); c--)
        {
            if (!s.IsVerb(c, WordClass.Speech) || q.Tokens.TagOf(s.Chunks[c].From) != Tag.Verb)
            {
                continue;
            }

            // A verb of saying that stands nearer governs the quotation.
            var isInverted = s.ClauseOf(c) is { } clause && clause.Subject.From > clause.Verb;
            if (s.KindOf(c - 1) != ChunkKind.Comma || s.KindOf(c + 1) != ChunkKind.Noun || s.KindOf(c - 2) is ChunkKind.Quote
                || !(isInverted || q.Tokens.IsEither(s.Chunks[c].Head, "said", "says")))
            {
                return SpeakerFinding.None;
            }

            var subject = NounPhrases.From(s, c + 1);
            return q.Tokens[subject.To].Kind == TokenKind.Comma ? q.Found(subject, s.Chunks[c].Head, CuePlace.Before) : SpeakerFinding.None;
        }

        return SpeakerFinding.None;
    }

    /// <summary>The rest of a quotation that its attribution interrupts: <c>"A," he said, "b."</c></summary>
    public static SpeakerFinding Interrupted(QuoteScene q)
    {
        var s = q.Sentence;
        var c = q.Chunk - 1;
        while (s.KindOf(c) is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Conjunction)
        {
            c--;
        }

        if (c == q.Chunk - 1)
        {
            return SpeakerFinding.None;
        }

        for (; c >= 0; c--)
        {
            if (s.KindOf(c) == ChunkKind.Quote)
            {
                return q.FindingOf(c) is { IsFound: true, Place: CuePlace.After or CuePlace.Earlier } first
                    ? first with { Attribution = Attribution.Continued, Place = CuePlace.Earlier, Joins = q.Tokens[s.Chunks[c].From].Piece }
                    : SpeakerFinding.None;
            }

            if (IsAnotherCue(q, c))
            {
                break;
            }
        }

        return SpeakerFinding.None;
    }

    private static bool IsAnotherCue(QuoteScene q, int c)
    {
        var s = q.Sentence;
        if (!s.IsVerb(c, WordClass.Speech) || s.IsVerb(c, WordClass.Weak) || q.Tokens.TagOf(s.Chunks[c].From) == Tag.Participle)
        {
            return false;
        }

        for (var quote = c - 1; quote >= 0; quote--)
        {
            if (s.KindOf(quote) == ChunkKind.Quote)
            {
                return q.FindingOf(quote).CueToken is var cue && (cue < s.Chunks[c].From || cue >= s.Chunks[c].To);
            }
        }

        return true;
    }
}
