using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>
/// Assigns each verb of a sentence its subject, from left to right: its own, or that of the verb that it is coordinated with or subordinate to.
/// </summary>
internal static class ClauseParser
{
    private const int AgentReach = 10;
    private const int LetterReach = 6;

    [MethodImpl(Jit.AtOnce)]
    public static Clause[] Read(ReportSentence s)
    {
        var clauses = new List<Clause>();
        for (var c = 0; c < s.Chunks.Length; c++)
        {
            if (s.KindOf(c) == ChunkKind.Verb)
            {
                clauses.Add(Read(s, c, clauses));
            }
        }

        MainClause.ShareForward(s, clauses);
        return clauses.ToArray();
    }

    [MethodImpl(Jit.AtOnce)]
    private static Clause Read(ReportSentence s, int c, List<Clause> done)
    {
        var chunk = s.Chunks[c];
        var use = UseOf(s, chunk);
        switch (use)
        {
            case VerbUse.Infinitive:
                return new(c, chunk.Head, use, OfInfinitive(s, c, done), default, false);
            case VerbUse.Gerund:
                return Gerund(s, c, chunk, done);
            case VerbUse.Participle:
                return new(c, chunk.Head, use, Subjects.Before(s, c), Agent(s, c), true);
        }

        var agent = use == VerbUse.Passive ? Agent(s, c) : default;
        var before = Subjects.SkipAdverbs(s, c - 1);
        if (s.KindOf(before) == ChunkKind.Conjunction || IsThen(s, c))
        {
            return new(c, chunk.Head, use, MainClause.Subject(s, c, done), agent, false);
        }

        var own = Subjects.Before(s, c);
        if (own.IsEmpty && s.Tokens.TagOf(chunk.From) == Tag.Verb && s.Tokens.Has(chunk.Head, WordClass.Speech)
            && s.KindOf(before) is ChunkKind.Quote or ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Dash)
        {
            var noun = PhrasalVerbs.After(s.Tokens, chunk.Head);
            own = noun < s.Tokens.To ? NounPhrases.From(s, s.ChunkAt(noun)) : default;
        }

        if (own.IsEmpty && s.KindOf(before) is ChunkKind.Preposition or ChunkKind.Comma)
        {
            return new(c, chunk.Head, use, MainClause.Subject(s, c, done), agent, false);
        }

        return !s.Tokens.Has(chunk.Head, WordClass.Base)
            && Outer(s, own, done) is { IsEmpty: false } outer ? new(c, chunk.Head, use, outer, agent, true) : new(c, chunk.Head, use, own, agent, true);
    }

    [MethodImpl(Jit.AtOnce)]
    private static VerbUse UseOf(ReportSentence s, Chunk chunk)
    {
        var first = s.Tokens.TagOf(chunk.From);
        if (first == Tag.To)
        {
            return VerbUse.Infinitive;
        }

        if (first is Tag.Gerund or Tag.Participle)
        {
            return first == Tag.Gerund ? VerbUse.Gerund : VerbUse.Participle;
        }

        if (s.Tokens.IsEither(chunk.From, "having", "being"))
        {
            return VerbUse.Gerund;
        }

        for (var i = chunk.From; i < chunk.Head; i++)
        {
            if (s.Tokens.Has(i, WordClass.Be) && s.Tokens.TagOf(chunk.Head) == Tag.Participle)
            {
                return VerbUse.Passive;
            }
        }

        return VerbUse.Finite;
    }

    // 'She hesitated, then said'
    [MethodImpl(Jit.AtOnce)]
    private static bool IsThen(ReportSentence s, int c) => s.IsWord(c - 1, "then") && s.KindOf(c - 2) == ChunkKind.Comma;

    /// <summary>Returns the outer subject if the noun before the verb is the object of a relative clause: <c>the pilot who saw the wave | said</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    private static Phrase Outer(ReportSentence s, Phrase own, List<Clause> done)
    {
        if (own.IsEmpty || done.Count == 0)
        {
            return default;
        }

        var last = done[done.Count - 1];
        var next = s.ChunkAt(own.From) - 1;
        var isObject = next == last.Chunk || (s.KindOf(next) == ChunkKind.Preposition && next - 1 == last.Chunk);
        if (!isObject || s.Tokens.Has(last.Verb, WordClass.Cue) || last.Subject.IsEmpty)
        {
            return default;
        }

        // 'A brochure he received about the car | said'
        var noun = s.ChunkAt(last.Subject.From) - 1;
        return s.KindOf(Subjects.SkipAdverbs(s, last.Chunk - 1)) == ChunkKind.Relative ? last.Subject
            : s.KindOf(noun) == ChunkKind.Noun && last.Subject.From < last.Verb ? NounPhrases.EndingWith(s, noun)
            : default;
    }

    private static Clause Gerund(ReportSentence s, int c, Chunk chunk, List<Clause> done)
    {
        var before = Subjects.SkipAdverbs(s, c - 1);
        if (s.KindOf(before) != ChunkKind.Noun)
        {
            var near = s.IsWord(before, "of") ? Nearest(done) : s.KindOf(before) == ChunkKind.Comma ? NearestOpened(s, done) : default;
            return new(c, chunk.Head, VerbUse.Gerund, near.IsEmpty ? MainClause.Subject(s, c, done) : near, default, false);
        }

        return Sender(s, before, done) is { IsEmpty: false } sender
            ? new(c, chunk.Head, VerbUse.Gerund, sender, default, false)
            : new(c, chunk.Head, VerbUse.Gerund, Near(s, before), default, true);
    }

    // 'A source close to him saying'
    private static Phrase Near(ReportSentence s, int noun) =>
        s.Tokens.IsWord(s.Chunks[noun].From - 2, "close") ? NounPhrases.EndingWith(s, noun) : s.Chunks[noun].Tokens;

    // 'Time for Lee to say', or the subject of the main clause.
    private static Phrase OfInfinitive(ReportSentence s, int c, List<Clause> done)
    {
        var main = MainClause.Subject(s, c, done);
        return !main.IsEmpty ? main
            : s.KindOf(c - 1) == ChunkKind.Noun && s.IsWord(c - 2, "for") ? s.Chunks[c - 1].Tokens
            : done.Count > 0 ? done[done.Count - 1].Subject : default;
    }

    // 'When pilots stopped her, shouting': the nearest clause, if a subordinator opens it.
    private static Phrase NearestOpened(ReportSentence s, List<Clause> done)
    {
        for (var i = done.Count - 1; i >= 0; i--)
        {
            if (done[i].Use is VerbUse.Finite or VerbUse.Passive && !done[i].Subject.IsEmpty)
            {
                var opening = s.KindOf(Subjects.SkipAdverbs(s, done[i].Chunk - 1)) == ChunkKind.Relative ? -1 : s.ChunkAt(done[i].Subject.From) - 1;
                var isOpened = opening < 0 || s.IsWord(opening, "when") || s.IsWord(opening, "while") || s.IsWord(opening, "as") || s.IsWord(opening, "where");
                return isOpened && opening > 0 ? done[i].Subject : default;
            }
        }

        return default;
    }

    private static Phrase Nearest(List<Clause> done)
    {
        for (var i = done.Count - 1; i >= 0; i--)
        {
            if (done[i].Use is VerbUse.Finite or VerbUse.Passive && !done[i].Subject.IsEmpty)
            {
                return done[i].Subject;
            }
        }

        return default;
    }

    /// <summary>
    /// Returns the sender of a statement or letter: in <c>X issued a statement saying</c> and <c>X wrote a letter to the court saying</c>, X is the speaker,
    /// not the paper or the court.
    /// </summary>
    private static Phrase Sender(ReportSentence s, int noun, List<Clause> done)
    {
        var isLetter = false;
        for (var c = noun; c >= 0 && noun - c < LetterReach; c--)
        {
            switch (s.KindOf(c))
            {
                case ChunkKind.Noun:
                    isLetter |= s.Tokens.Has(s.Chunks[c].Head, WordClass.CueNoun);
                    break;
                case ChunkKind.Verb:
                    return isLetter && s.Tokens.Has(s.Chunks[c].Head, WordClass.Issue) && done.Count > 0 ? done[done.Count - 1].Subject : default;
                case not (ChunkKind.Preposition or ChunkKind.Adverb):
                    return default;
            }
        }

        return default;
    }

    /// <summary>Returns the agent of a passive: <c>was described by X as</c>, <c>was called "..." by X</c>.</summary>
    private static Phrase Agent(ReportSentence s, int verb)
    {
        for (var c = verb + 1; c < verb + AgentReach; c++)
        {
            if (s.KindOf(c) is ChunkKind.Semicolon or ChunkKind.Stop or ChunkKind.Relative
                || s.KindOf(c) == ChunkKind.Verb)
            {
                break;
            }

            if (s.KindOf(c) == ChunkKind.Preposition && s.IsWord(c, "by") && s.KindOf(c + 1) == ChunkKind.Noun)
            {
                return NounPhrases.From(s, c + 1);
            }
        }

        return default;
    }
}
