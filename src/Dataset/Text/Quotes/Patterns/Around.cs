using System.Runtime.CompilerServices;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>Finds attributions between the words of a quotation and its context: set off by commas, passive, or interrupting the quotation.</summary>
internal static class Around
{
    private const int PassiveReach = 30;

    /// <summary>Matches <c>The Times quoted X as saying "..."</c>. The speaker is X, not the newspaper. In the passive, X precedes the verb.</summary>
    public static SpeakerFinding AsSaying(QuoteScene q) => AsSaying(q, 0, q.Chunk, CuePlace.Before);

    /// <summary>Matches the same form after the quotation.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding AsSayingAfter(QuoteScene q) =>
        AsSaying(q, q.Chunk + 1, q.Sentence.Chunks.Length, q.BeginsFrame ? CuePlace.After : CuePlace.Later);

    [MethodImpl(Jit.AtOnce)]
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
                if (s.KindOf(verb) == ChunkKind.Verb && s.ClauseOf(verb) is { } clause && (q.Tokens.Has(clause.Verb, WordClass.Cue)
                    || SaidVerb.IsWitness(q.Tokens, clause.Verb)))
                {
                    var speaker = clause.Use == VerbUse.Passive ? clause.Subject : NounPhrases.From(s, verb + 1);
                    return q.Found(speaker, s.Chunks[c].Head, place == CuePlace.Before ? Before.PlaceOf(q) : place);
                }
            }

            return SpeakerFinding.None;
        }

        return SpeakerFinding.None;
    }

    /// <summary>Matches <c>as X put it, "..."</c> and <c>X put it bluntly: "..."</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding PutIt(QuoteScene q)
    {
        var s = q.Sentence;
        foreach (var clause in s.Clauses)
        {
            var isPut = clause.Chunk < q.Chunk && clause.Use == VerbUse.Finite && q.Tokens.IsEither(clause.Verb, "put", "puts")
                && q.Tokens.IsWord(clause.Verb + 1, "it");
            if (isPut && !clause.Subject.IsEmpty && clause.Subject.From < clause.Verb
                && (q.Tokens[q.At - 1].Kind == TokenKind.Colon || s.IsWord(s.ChunkAt(clause.Subject.From) - 1, "as")))
            {
                return q.Found(clause.Subject, clause.Verb, CuePlace.Introduction);
            }
        }

        return SpeakerFinding.None;
    }

    /// <summary>Matches <c>The players, said X, "..."</c> and <c>the plan, says X, a trader, is "..."</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding Aside(QuoteScene q)
    {
        var s = q.Sentence;
        for (var c = q.Chunk - 1; c > 1 && s.KindOf(c) is not (ChunkKind.Quote or ChunkKind.Semicolon or ChunkKind.Colon); c--)
        {
            if (!s.IsVerb(c, WordClass.Speech) || q.Tokens.TagOf(s.Chunks[c].From) != Tag.Verb)
            {
                continue;
            }

            // A nearer verb of saying governs the quotation.
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

    /// <summary>Matches the rest of a quotation that its attribution interrupts: <c>"A," he said, "b."</c></summary>
    [MethodImpl(Jit.AtOnce)]
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
