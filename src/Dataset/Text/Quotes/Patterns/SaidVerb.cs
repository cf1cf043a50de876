using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>Finds the verb of saying in a clause that follows a quotation.</summary>
internal static class SaidVerb
{
    /// <summary>
    /// Returns the token of the verb: <c>said</c>, <c>was quoted as | saying</c>, <c>is reported to have | said</c>, <c>likes to | say</c>; or -1 if it was not
    /// found.
    /// </summary>
    public static int Of(ReportSentence s, Clause clause, bool mayJudge)
    {
        var t = s.Tokens;
        var next = clause.Chunk + 1;
        if (clause.Use == VerbUse.Passive)
        {
            next += s.IsWord(next, "as") ? 1 : 0;
            if (IsWitness(t, clause.Verb) && s.IsVerb(next, WordClass.Speech) && t.TagOf(s.Chunks[next].From) == Tag.Gerund)
            {
                return s.Chunks[next].Head;
            }

            return s.IsVerb(next, WordClass.Speech) && t.TagOf(s.Chunks[next].From) == Tag.To ? s.Chunks[next].Head : -1;
        }

        var isHabit = t.IsEither(clause.Verb, "likes", "liked") || t.IsEither(clause.Verb, "loves", "loved") || t.IsWord(clause.Verb, "used");
        if (isHabit && s.IsVerb(next, WordClass.Speech) && t.TagOf(s.Chunks[next].From) == Tag.To)
        {
            return s.Chunks[next].Head;
        }

        // 'There was "no risk", a judge found.'
        var judges = mayJudge && s.KindOf(next) == ChunkKind.Stop && t.Has(clause.Verb, WordClass.Stance) && t.TagOf(s.Chunks[clause.Chunk].From) == Tag.Verb;
        var puts = t.IsEither(clause.Verb, "put", "puts") && t.IsWord(clause.Verb + 1, "it");
        return judges || puts || t.Has(clause.Verb, WordClass.Speech) ? clause.Verb : -1;
    }

    /// <summary>Determines whether the subject of a verb heard or cites the words, but did not say them.</summary>
    public static bool IsWitness(in TokenView t, int i) =>
        t.IsEither(i, "quoted", "heard") || t.IsEither(i, "cited", "seen") || t.IsEither(i, "recorded", "filmed");
}
