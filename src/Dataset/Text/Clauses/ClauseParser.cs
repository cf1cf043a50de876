using System.Collections.Generic;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Gives each verb of a sentence its subject, from left to right: its own, or that of the verb that it goes on from.</summary>
internal static class ClauseParser
{
    private const int AgentReach = 10;
    private const int LetterReach = 6;
    private const int MostLeads = 4;

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

        ShareForward(s, clauses);
        return clauses.ToArray();
    }

    /// <summary>The subject of the clause that a place is in, before it; an empty phrase if there is none.</summary>
    public static Phrase MainSubject(ReportSentence s, int chunk, IReadOnlyList<Clause> clauses)
    {
        var start = StartOf(s, chunk, clauses);
        var first = FirstSubject(s, start, chunk, clauses);
        return first.IsEmpty && start > 0 ? FirstSubject(s, 0, chunk, clauses) : first;
    }

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
            return new(c, chunk.Head, use, MainSubject(s, c, done), agent, false);
        }

        var own = Subjects.Before(s, c);
        if (own.IsEmpty && s.Tokens.TagOf(chunk.From) == Tag.Verb && s.Tokens.Has(chunk.Head, WordClass.Speech | WordClass.AfterOnly)
            && s.KindOf(before) is ChunkKind.Quote or ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Dash)
        {
            var noun = PhrasalVerbs.Behind(s.Tokens, chunk.Head);
            own = noun < s.Tokens.To ? NounPhrases.From(s, s.ChunkAt(noun)) : default;
        }

        if (own.IsEmpty && s.KindOf(before) is ChunkKind.Preposition or ChunkKind.Comma)
        {
            return new(c, chunk.Head, use, MainSubject(s, c, done), agent, false);
        }

        return !s.Tokens.Has(chunk.Head, WordClass.Base) && Outer(s, own, done) is { IsEmpty: false } outer ? new(c, chunk.Head, use, outer, agent, true) : new(c, chunk.Head, use, own, agent, true);
    }

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
    private static bool IsThen(ReportSentence s, int c) => s.IsWord(c - 1, "then") && s.KindOf(c - 2) == ChunkKind.Comma;

    /// <summary>Behind the object of a relative clause, the subject that the clause belongs to: <c>the pilot who saw the wave | said</c>.</summary>
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
            return new(c, chunk.Head, VerbUse.Gerund, near.IsEmpty ? MainSubject(s, c, done) : near, default, false);
        }

        return Sender(s, before, done) is { IsEmpty: false } sender
            ? new(c, chunk.Head, VerbUse.Gerund, sender, default, false)
            : new(c, chunk.Head, VerbUse.Gerund, Near(s, before), default, true);
    }

    // 'A source close to him saying'
    private static Phrase Near(ReportSentence s, int noun) =>
        s.Tokens.IsWord(s.Chunks[noun].From - 2, "close") ? NounPhrases.EndingWith(s, noun) : s.Chunks[noun].Tokens;

    // 'Time for Lee to say', else the main subject's.
    private static Phrase OfInfinitive(ReportSentence s, int c, List<Clause> done)
    {
        var main = MainSubject(s, c, done);
        return !main.IsEmpty ? main
            : s.KindOf(c - 1) == ChunkKind.Noun && s.IsWord(c - 2, "for") ? s.Chunks[c - 1].Tokens
            : done.Count > 0 ? done[done.Count - 1].Subject : default;
    }

    // 'When pilots stopped her, shouting': the clause that a subordinator or a relative pronoun opens, if it is the nearest.
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
    /// <c>X issued a statement saying</c>, <c>X wrote a letter to the court saying</c>: the words are X's, not the paper's or the court's.
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

    /// <summary>Who acts in a passive: <c>was described by X as</c>, <c>was called "..." by X</c>.</summary>
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

    private static int StartOf(ReportSentence s, int chunk, IReadOnlyList<Clause> clauses)
    {
        // '..., Lee said, adding': what goes on is the attribution.
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (clauses[i].Chunk < chunk - 1 && IsAttribution(s, clauses[i]))
            {
                return clauses[i].Subject.From > clauses[i].Verb ? clauses[i].Chunk : s.ChunkAt(clauses[i].Subject.From);
            }
        }

        for (var c = chunk - 1; c > 0; c--)
        {
            if (s.KindOf(c) == ChunkKind.Semicolon || (s.KindOf(c) == ChunkKind.Comma && BeginsClause(s, c, chunk, clauses)))
            {
                return c + 1;
            }
        }

        return 0;
    }

    private static bool IsAttribution(ReportSentence s, Clause clause)
    {
        if (!s.Tokens.Has(clause.Verb, WordClass.Speech) || !clause.IsOwn || clause.Use != VerbUse.Finite || clause.Subject.IsEmpty)
        {
            return false;
        }

        var isInverted = clause.Subject.From > clause.Verb;
        var before = (isInverted ? clause.Chunk : s.ChunkAt(clause.Subject.From)) - 1;
        var behind = (isInverted ? s.ChunkAt(clause.Subject.To - 1) : clause.Chunk) + 1;
        while (s.KindOf(behind) == ChunkKind.Adverb)
        {
            behind++;
        }

        return s.KindOf(before) is ChunkKind.Comma or ChunkKind.Quote && s.KindOf(behind) == ChunkKind.Comma;
    }

    // ', and he said'
    private static bool BeginsClause(ReportSentence s, int comma, int before, IReadOnlyList<Clause> clauses)
    {
        if (s.KindOf(comma + 1) != ChunkKind.Conjunction || s.KindOf(comma + 2) != ChunkKind.Noun)
        {
            return false;
        }

        foreach (var clause in clauses)
        {
            if (clause.Chunk > comma && clause.Chunk < before && clause.Use is VerbUse.Finite or VerbUse.Passive)
            {
                return clause.Subject.From == s.Chunks[comma + 2].From;
            }
        }

        return false;
    }

    private static Phrase FirstSubject(ReportSentence s, int from, int to, IReadOnlyList<Clause> clauses)
    {
        from = SkipLead(s, from, to);
        var any = default(Phrase);
        foreach (var clause in clauses)
        {
            if (clause.Chunk < from || clause.Chunk >= to || clause.Subject.IsEmpty || clause.Use is not (VerbUse.Finite or VerbUse.Passive))
            {
                continue;
            }

            if (!IsSubordinate(s, clause))
            {
                return clause.Subject;
            }

            any = any.IsEmpty ? clause.Subject : any;
        }

        return any;
    }

    /// <summary>Skips adverbials that a comma ends: <c>During the talks,</c>, <c>When told that it rains,</c>.</summary>
    private static int SkipLead(ReportSentence s, int from, int to)
    {
        for (var rounds = 0; rounds < MostLeads; rounds++)
        {
            while (s.KindOf(from) is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Conjunction)
            {
                from++;
            }

            var isLead = s.KindOf(from) is ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Adverb
                || (s.KindOf(from) == ChunkKind.Verb && s.Tokens.TagOf(s.Chunks[from].From) is Tag.Gerund or Tag.Participle or Tag.Auxiliary);
            var mayHoldVerb = s.KindOf(from) is ChunkKind.Subordinator or ChunkKind.Verb;
            var comma = from;
            while (isLead && comma < to && s.KindOf(comma) != ChunkKind.Comma)
            {
                isLead = mayHoldVerb || !IsFinite(s, comma);
                comma++;
            }

            if (!isLead || comma >= to)
            {
                break;
            }

            from = comma + 1;
        }

        return from;
    }

    private static bool IsFinite(ReportSentence s, int chunk) => s.KindOf(chunk) == ChunkKind.Verb && s.Tokens.TagOf(s.Chunks[chunk].From) is Tag.Verb or Tag.Auxiliary;

    /// <summary>Whether a subordinator or a relative pronoun opens the clause.</summary>
    public static bool IsSubordinate(ReportSentence s, Clause clause)
    {
        if (s.KindOf(Subjects.SkipAdverbs(s, clause.Chunk - 1)) == ChunkKind.Relative)
        {
            return true;
        }

        var before = clause.Subject.From > clause.Verb ? clause.Chunk - 1 : s.ChunkAt(clause.Subject.From) - 1;
        return s.KindOf(before) is ChunkKind.Subordinator or ChunkKind.Relative;
    }

    /// <summary>Gives gerunds and participles that open the sentence the subject of the main clause: <c>Calling it "...," X resigned</c>.</summary>
    private static void ShareForward(ReportSentence s, List<Clause> clauses)
    {
        for (var i = 0; i < clauses.Count && clauses[i].Subject.IsEmpty; i++)
        {
            if (clauses[i].Use is not (VerbUse.Gerund or VerbUse.Infinitive) || clauses[i].Chunk > 1 || s.KindOf(0) == ChunkKind.Noun)
            {
                continue;
            }

            var main = FirstSubject(s, clauses[i].Chunk + 1, s.Chunks.Length, clauses);
            clauses[i] = clauses[i] with { Subject = main, IsOwn = false };
        }
    }
}
