using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Determines the extent of a noun phrase, with the phrases that prepositions attach and those that <c>and</c> joins.</summary>
internal static class NounPhrases
{
    private const int MostParts = 8;

    /// <summary>
    /// Returns the phrase that begins with the chunk, without modifiers that can belong to the verb before it: <c>said Lee of the Board | in a letter</c>.
    /// </summary>
    public static Phrase From(ReportSentence s, int chunk)
    {
        if (s.KindOf(chunk) != ChunkKind.Noun)
        {
            return default;
        }

        var to = s.Chunks[chunk].To;
        if (s.Tokens.TagOf(s.Chunks[chunk].Head) == Tag.Pronoun && !s.Tokens.Has(s.Chunks[chunk].Head, WordClass.Determiner))
        {
            return s.Chunks[chunk].Tokens;
        }

        var first = chunk;
        for (var parts = 0; parts < MostParts && s.KindOf(chunk + 2) == ChunkKind.Noun && Continues(s, first, chunk); parts++)
        {
            chunk += 2;
            to = s.Chunks[chunk].To;
        }

        return new(s.Chunks[first].From, to);
    }

    private static bool Continues(ReportSentence s, int first, int chunk)
    {
        var next = chunk + 1;
        if (s.KindOf(next) == ChunkKind.Conjunction)
        {
            // 'Lee and her lawyer', but not '..., and she'
            return !s.IsWord(next, "but") && s.Tokens.TagOf(s.Chunks[chunk + 2].From) != Tag.Pronoun && s.KindOf(chunk + 3) != ChunkKind.Verb;
        }

        return s.KindOf(next) == ChunkKind.Preposition && Belongs(s, first, next);
    }

    /// <summary>
    /// Determines whether a prepositional phrase modifies the noun before it: <c>of</c> unless it introduces a topic, <c>for</c> after a noun for someone who
    /// speaks for others.
    /// </summary>
    private static bool Belongs(ReportSentence s, int first, int preposition)
    {
        var head = s.Chunks[preposition - 1].Head;
        if (s.IsWord(preposition, "of"))
        {
            var next = s.Chunks[preposition + 1];
            var isOwned = s.Tokens.TagOf(next.From) == Tag.Determiner && s.Tokens.Has(next.From, WordClass.Determiner) && IsOwner(s.Tokens, next.From);
            return !isOwned && !(s.Tokens[head].Capital && !s.Tokens[next.From].Capital
                && !(s.Tokens.TagOf(next.From) == Tag.Determiner && s.Tokens[next.From + 1].Capital));
        }

        if (s.IsWord(preposition, "for"))
        {
            var isBody = s.Chunks[first].To == s.Chunks[first].From + 1 && s.Tokens[head].Capital && s.Tokens[s.Chunks[preposition + 1].From].Capital;
            return s.Tokens.Has(head, WordClass.Role) || isBody;
        }

        return IsSource(s.Tokens, s.Chunks[preposition].From - 1);
    }

    // 'Two people familiar with', 'a source close to', 'officials briefed on'
    private static bool IsSource(in TokenView t, int i) => t.IsEither(i, "familiar", "close") || t.IsWord(i, "briefed");

    public static bool IsOwner(in TokenView t, int i) =>
        t.IsEither(i, "his", "her") || t.IsEither(i, "their", "its") || t.IsEither(i, "my", "our");

    /// <summary>
    /// Returns the phrase that ends with the chunk before its verb and extends left within its clause: <c>a headline in the Courier | read</c>.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    public static Phrase EndingWith(ReportSentence s, int chunk)
    {
        if (s.KindOf(chunk) != ChunkKind.Noun)
        {
            return default;
        }

        var first = chunk;
        var end = chunk;
        for (var parts = 0; parts < MostParts; parts++)
        {
            var before = first - 1;
            if (IsLonePronoun(s, first) && !(s.KindOf(before) == ChunkKind.Preposition && s.Tokens.Has(s.Chunks[first].Head, WordClass.Accusative)))
            {
                break;
            }

            if (s.KindOf(before) == ChunkKind.Preposition && s.KindOf(before - 1) == ChunkKind.Noun && MayHold(s, before - 1, before))
            {
                first = before - 1;
            }
            else if (IsReduced(s, before, out var noun))
            {
                // 'A diplomat based in Rome', 'the report released by Lee': the phrase ends before the participle.
                first = end = noun;
            }
            else if (s.KindOf(before) == ChunkKind.Conjunction && s.KindOf(before - 1) == ChunkKind.Noun && Joins(s, before, first))
            {
                first = before - 1;
            }
            else
            {
                break;
            }
        }

        return Cut(s, first, end);
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsLonePronoun(ReportSentence s, int chunk) =>
        s.Chunks[chunk].To == s.Chunks[chunk].From + 1 && s.Tokens.TagOf(s.Chunks[chunk].Head) == Tag.Pronoun;

    private static bool MayHold(ReportSentence s, int noun, int preposition)
    {
        var head = s.Chunks[noun].Head;
        // 'Fit to be mayor after a woman said'
        if (s.Tokens.Has(s.Chunks[preposition].From, WordClass.Subordinator))
        {
            return false;
        }

        return s.Tokens.TagOf(head) != Tag.Pronoun || s.Tokens.Has(head, WordClass.Indefinite | WordClass.Determiner) || s.IsWord(preposition, "of");
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsReduced(ReportSentence s, int before, out int noun)
    {
        noun = before;
        if (s.KindOf(before) == ChunkKind.Preposition || s.KindOf(before) == ChunkKind.Adverb)
        {
            noun--;
        }

        while (s.KindOf(noun) == ChunkKind.Adverb)
        {
            noun--;
        }

        if (s.KindOf(noun) != ChunkKind.Verb || s.Tokens.TagOf(s.Chunks[noun].From) is not (Tag.Participle or Tag.Gerund)
            || s.KindOf(noun - 1) != ChunkKind.Noun)
        {
            return false;
        }

        noun--;
        return s.Tokens.TagOf(s.Chunks[noun].Head) != Tag.Pronoun;
    }

    private static bool Joins(ReportSentence s, int conjunction, int right)
    {
        if (s.IsWord(conjunction, "but"))
        {
            return false;
        }

        // A verb before the first noun must not govern it: 'beat Lee and the mayor said' begins a clause.
        var left = conjunction - 1;
        for (var c = left - 1; c >= 0 && s.KindOf(c) is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Verb or ChunkKind.Adverb; c--)
        {
            if (s.KindOf(c) == ChunkKind.Verb)
            {
                return false;
            }
        }

        // 'Academic and author Ann Lee' is one person.
        var isName = s.Tokens[s.Chunks[left].Head].Capital || (!s.Tokens[s.Chunks[right].From].Capital && s.Tokens.TagOf(s.Chunks[right].From) == Tag.Noun);
        return isName || !s.Tokens[s.Chunks[right].Head].Capital;
    }

    /// <summary>
    /// Removes modifiers of the verb: after a name, <c>in a statement</c> modifies the verb, but <c>of the Sierra Club</c> belongs to the name.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    private static Phrase Cut(ReportSentence s, int first, int last)
    {
        var whole = new Phrase(s.Chunks[first].From, s.Chunks[last].To);
        // 'Pilots in Hull said'
        var mayBeCommon = whole.From == s.Tokens.From && s.Chunks[first].To == whole.From + 1 && WordsAre.EndsWith(s.Tokens.Word(whole.From), "s");
        var isName = s.Tokens.TagOf(s.Chunks[first].Head) == Tag.Name && s.Tokens.TagOf(whole.From) is not (Tag.Determiner or Tag.Number) && !mayBeCommon;
        for (var c = first + 1; c < last && isName; c++)
        {
            if (s.KindOf(c) == ChunkKind.Preposition && !s.IsWord(c, "of") && !s.IsWord(c, "for"))
            {
                return new(whole.From, s.Chunks[c].From);
            }
        }

        // 'A spokesman for the port in an email said'
        for (var c = first + 1; c < last && s.Tokens.Has(s.Chunks[first].Head, WordClass.Role | WordClass.Person | WordClass.Title); c++)
        {
            if (s.KindOf(c) == ChunkKind.Preposition && s.KindOf(c + 1) == ChunkKind.Noun && s.Tokens.Has(s.Chunks[c + 1].Head, WordClass.CueNoun)
                && (s.IsWord(c, "in") || s.IsWord(c, "on") || s.IsWord(c, "during") || s.IsWord(c, "via")))
            {
                return new(whole.From, s.Chunks[c].From);
            }
        }

        return whole;
    }
}
