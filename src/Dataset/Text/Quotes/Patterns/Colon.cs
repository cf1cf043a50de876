using System.Runtime.CompilerServices;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>Finds attributions that introduce the quotation with a colon.</summary>
internal static class Colon
{
    private const int Near = 8;
    public const int LabelReach = 12;

    /// <summary>Matches <c>X wrote on Twitter: "..."</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding Verb(QuoteScene q)
    {
        if (!Has(q))
        {
            return SpeakerFinding.None;
        }

        var colon = q.At - 1;
        var verb = Before.Find(q, colon, WordClass.Cue);

        // '"A," said Lee: "b."' is one utterance.
        return !verb.IsFound || IsCueOfEarlier(q, verb.CueToken) || IsAttributedAfter(q, colon - verb.CueToken)
            ? SpeakerFinding.None
            : verb with { Place = CuePlace.Introduction };
    }

    /// <summary>Matches <c>According to X: "..."</c> and <c>and this from X: "..."</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding Source(QuoteScene q)
    {
        if (!MayIntroduce(q))
        {
            return SpeakerFinding.None;
        }

        var s = q.Sentence;
        if (Sources.AccordingBefore(q, q.Chunk - 1) is { IsFound: true } according)
        {
            return according with { Place = CuePlace.Introduction };
        }

        return s.KindOf(q.Chunk - 2) == ChunkKind.Noun && (s.IsWord(q.Chunk - 3, "from") || s.IsWord(q.Chunk - 3, "by"))
            ? q.Found(s.Chunks[q.Chunk - 2].Tokens, -1, CuePlace.Introduction)
            : SpeakerFinding.None;
    }

    /// <summary>Matches a noun of saying in the clause: <c>The mayor had a message for drivers: "..."</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding Noun(QuoteScene q)
    {
        if (!MayIntroduce(q))
        {
            return SpeakerFinding.None;
        }

        var s = q.Sentence;
        for (var c = q.Chunk - 2; c >= 0 && q.Chunk - c < LabelReach && s.KindOf(c) != ChunkKind.Quote; c--)
        {
            if (s.KindOf(c) != ChunkKind.Noun || !q.Tokens.Has(s.Chunks[c].Head, WordClass.CueNoun))
            {
                continue;
            }

            if (Sources.Author(q, c) is { IsEmpty: false } author)
            {
                return q.Found(author, s.Chunks[c].Head, CuePlace.Introduction);
            }

            var subject = s.MainSubject(c);
            var owner = Sources.OfOwner(q, s.Chunks[c], CuePlace.Introduction);
            if (owner.IsFound)
            {
                return !subject.IsEmpty && s.IsPronoun(subject) && IsSamePerson(q.Tokens, subject.From, owner.Speaker!.Value)
                    ? owner with { Speaker = q.Tokens.SpanOf(subject) }
                    : owner;
            }

            if (!subject.IsEmpty)
            {
                return q.Found(subject, s.Chunks[c].Head, CuePlace.Introduction);
            }
        }

        return SpeakerFinding.None;
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool Has(QuoteScene q) => q.Tokens[q.At - 1].Kind == TokenKind.Colon;

    [MethodImpl(Jit.AtOnce)]
    public static bool MayIntroduce(QuoteScene q) => Has(q) && !IsAttributedAfter(q, q.At - 1) && !HasEarlier(q);

    // The attribution of an earlier quotation continues after the colon.
    private static bool HasEarlier(QuoteScene q)
    {
        for (var c = q.Chunk - 2; c >= 0; c--)
        {
            if (q.Sentence.KindOf(c) == ChunkKind.Quote)
            {
                return q.FindingOf(c) is { Place: CuePlace.After, CueToken: >= 0 };
            }
        }

        return false;
    }

    private static bool IsCueOfEarlier(QuoteScene q, int cue)
    {
        for (var c = q.Sentence.ChunkAt(cue) - 1; c >= 0; c--)
        {
            if (q.Sentence.KindOf(c) == ChunkKind.Quote)
            {
                return q.FindingOf(c) is { Place: CuePlace.After } first && first.CueToken == cue;
            }
        }

        return false;
    }

    /// <summary>
    /// Determines whether an attribution after the quotation takes precedence over the colon. A named speaker does; a pronoun only repeats a verb near the
    /// colon.
    /// </summary>
    private static bool IsAttributedAfter(QuoteScene q, int reach)
    {
        if (!q.EndsOpenly || q.Chunk + 1 >= q.Sentence.Chunks.Length)
        {
            return false;
        }

        var after = After.Either(q.Sentence, q.Chunk + 1, q.BeginsFrame, CuePlace.After);
        return after.IsFound && (after.Attribution == Attribution.Explicit || reach > Near);
    }

    // 'I ... my', 'he ... his'
    private static bool IsSamePerson(in TokenView t, int pronoun, TextSpan owner)
    {
        var possessive = System.MemoryExtensions.AsSpan(t.Text, owner.Start, owner.Length);
        return (t.IsWord(pronoun, "i") && WordsAre.Same(possessive, "my")) || (t.IsWord(pronoun, "he") && WordsAre.Same(possessive, "his"))
            || (t.IsWord(pronoun, "she") && WordsAre.Same(possessive, "her")) || (t.IsWord(pronoun, "they") && WordsAre.Same(possessive, "their"));
    }
}
