using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Finds the subject of the main clause, which participles and coordinated verbs share.</summary>
internal static class MainClause
{
    private const int MostLeads = 4;

    /// <summary>Returns the subject of the clause that contains a chunk, if it precedes the chunk; otherwise, an empty phrase.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static Phrase Subject(ReportSentence s, int chunk, IReadOnlyList<Clause> clauses)
    {
        var start = StartOf(s, chunk, clauses);
        var first = FirstSubject(s, start, chunk, clauses);
        return first.IsEmpty && start > 0 ? FirstSubject(s, 0, chunk, clauses) : first;
    }

    [MethodImpl(Jit.AtOnce)]
    private static int StartOf(ReportSentence s, int chunk, IReadOnlyList<Clause> clauses)
    {
        // '..., Lee said, adding': the attribution continues. '..., Lee said.': it is the main clause for what follows.
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

    [MethodImpl(Jit.AtOnce)]
    private static bool IsAttribution(ReportSentence s, Clause clause)
    {
        if (!s.Tokens.Has(clause.Verb, WordClass.Speech) || !clause.IsOwn || clause.Use != VerbUse.Finite || clause.Subject.IsEmpty)
        {
            return false;
        }

        var isInverted = clause.Subject.From > clause.Verb;
        var before = (isInverted ? clause.Chunk : s.ChunkAt(clause.Subject.From)) - 1;
        var after = (isInverted ? s.ChunkAt(clause.Subject.To - 1) : clause.Chunk) + 1;

        // 'Lee told reporters in Oslo'
        while (s.KindOf(after) is ChunkKind.Adverb or ChunkKind.Noun or ChunkKind.Preposition)
        {
            after++;
        }

        return s.KindOf(before) is ChunkKind.Comma or ChunkKind.Quote && s.KindOf(after) is ChunkKind.Comma or ChunkKind.Stop;
    }

    // ', and he said'
    [MethodImpl(Jit.AtOnce)]
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

    [MethodImpl(Jit.AtOnce)]
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

    /// <summary>Skips adverbials that end with a comma: <c>During the talks,</c>, <c>When told that it rains,</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
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

    [MethodImpl(Jit.AtOnce)]
    private static bool IsFinite(ReportSentence s, int chunk) => s.KindOf(chunk) == ChunkKind.Verb
        && s.Tokens.TagOf(s.Chunks[chunk].From) is Tag.Verb or Tag.Auxiliary;

    /// <summary>Determines whether a subordinator or a relative pronoun opens the clause.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsSubordinate(ReportSentence s, Clause clause)
    {
        if (s.KindOf(Subjects.SkipAdverbs(s, clause.Chunk - 1)) == ChunkKind.Relative)
        {
            return true;
        }

        var before = clause.Subject.From > clause.Verb ? clause.Chunk - 1 : s.ChunkAt(clause.Subject.From) - 1;
        return s.KindOf(before) is ChunkKind.Subordinator or ChunkKind.Relative;
    }

    /// <summary>Assigns the subject of the main clause to gerunds and participles that open the sentence: <c>Calling it "...," X resigned</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static void ShareForward(ReportSentence s, List<Clause> clauses)
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
