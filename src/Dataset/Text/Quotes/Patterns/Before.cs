using System.Runtime.CompilerServices;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>Finds attributions before the quotation, by the verb that governs it.</summary>
internal static class Before
{
    private const int WeakestReach = 6;
    private const int LongestApposition = 20;

    /// <summary>
    /// Matches <c>X said, "..."</c>, <c>X said the "..."</c>, <c>saying it "..."</c>, <c>praised Y and called him "..."</c>, and <c>was called "..." by X</c>.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding Governed(QuoteScene q)
    {
        var found = Find(q, q.At, WordClass.Cue);
        var isWeak = found.CueToken >= 0 && found.Place == CuePlace.Before && q.Tokens.Has(found.CueToken, WordClass.Weak);
        if (!isWeak)
        {
            return found;
        }

        // What they offer or agree to is reported by someone else, if the sentence names a speaker.
        return Sources.AccordingBefore(q) is { IsFound: true } according ? according
            : Later.Said(q) is { IsFound: true } later && !After.IsReport(q.Tokens, later.CueToken) ? later
            : found;
    }

    /// <summary>Finds the nearest governing verb before a token and its actor.</summary>
    [MethodImpl(Jit.AtOnce)]
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

            // What X agreed to do is reported by the person who announced it.
            if (HasOwnClause(q, verb) || HasOwnQuote(q, c) || IsInLead(q, c) || (weak.IsFound && (t.Has(verb, WordClass.Weak)
                || !t.Has(verb, WordClass.Speech))))
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

    /// <summary>Determines whether a verb of saying directly precedes the quotation.</summary>
    public static bool IsAdjacent(QuoteScene q)
    {
        var c = q.Chunk - 1;
        c -= q.Sentence.KindOf(c) is ChunkKind.Comma or ChunkKind.Colon ? 1 : 0;
        return q.Sentence.IsVerb(c, WordClass.Cue) && q.Tokens.TagOf(q.Sentence.Chunks[c].Head) is Tag.Verb or Tag.Base or Tag.Gerund or Tag.Participle;
    }

    /// <summary>Returns the actor of a chunk's verb. Without a named actor, the result has a place if the verb still governs the quotation.</summary>
    private static SpeakerFinding Actor(QuoteScene q, int chunk)
    {
        var s = q.Sentence;
        var clause = s.ClauseOf(chunk)!.Value;
        var subject = clause.Actor;
        if (clause.Use is VerbUse.Passive or VerbUse.Participle)
        {
            if (clause.Use == VerbUse.Participle && IsNaming(q.Tokens, clause.Verb))
            {
                return SpeakerFinding.None;
            }

            return subject.IsEmpty ? SpeakerFinding.None with { Place = CuePlace.Before } : q.Found(subject, clause.Verb, CuePlace.Before);
        }

        if (subject.IsEmpty || !MaySpeak(q, clause, subject))
        {
            return SpeakerFinding.None;
        }

        var found = q.Found(subject, clause.Verb, CuePlace.Before);
        return found;
    }

    // 'A bill dubbed the "plank law" by pilots' is a name.
    private static bool IsNaming(in TokenView t, int i) =>
        t.IsEither(i, "dubbed", "nicknamed") || t.IsEither(i, "titled", "entitled") || t.IsWord(i, "named");

    /// <summary>Determines whether a subject can speak: a commitment can underline something but cannot say it.</summary>
    private static bool MaySpeak(QuoteScene q, Clause clause, Phrase subject)
    {
        var t = q.Tokens;
        var head = q.Sentence.HeadOf(subject);
        return !clause.IsOwn || t[head].Capital || t.Has(head, WordClass.Body | WordClass.Role | WordClass.CueNoun | WordClass.Person)
            || t.IsEither(clause.Verb, "said", "says") || !WordsAre.AbstractByForm(t.Word(head));
    }

    /// <summary>Matches <c>Said Lee: "..."</c>, and before a colon also <c>Said Lee, a pilot: "..."</c>.</summary>
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

    /// <summary>Attributes more words of a sentence whose first quotation has an attribution: <c>"...," X said of the "..."</c>.</summary>
    private static SpeakerFinding Trailing(QuoteScene q, int quote, int before)
    {
        var first = q.FindingOf(quote);
        return first.CueToken > q.Sentence.Chunks[quote].From
            && first.CueToken < before ? first with { Place = CuePlace.Before, Joins = -1 } : SpeakerFinding.None;
    }

    /// <summary>Determines whether the verb already has a clause, like the nearer verb in <c>told those who suggested that it rains that "..."</c>.</summary>
    private static bool HasOwnClause(QuoteScene q, int verb) =>
        verb + 1 < q.At - 1 && q.Tokens.IsWord(verb + 1, "that") && q.Tokens.IsWord(q.At - 1, "that") && q.Tokens.TagOf(q.At - 2) != Tag.Conjunction;

    // 'What he called an "empire," voiced in his demand: "..."': the verb governs another quotation, and a verb follows that one.
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

    // 'Declaring that he is strong, Lee offered a "plan"': the lead has its own clause.
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

    public static CuePlace PlaceOf(QuoteScene q) =>
        q.Tokens[q.At - 1].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash ? CuePlace.Introduction : CuePlace.Before;
}
