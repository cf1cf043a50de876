using System.Runtime.CompilerServices;
using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>Finds attributions that occur only directly after a quotation: verbs that are not verbs of saying elsewhere, nouns, and signatures.</summary>
internal static class AfterAlone
{
    private const int NounReach = 4;
    private const int LongestSignature = 6;

    /// <summary>Matches a name after a dash at the end of the sentence: <c>"..." - Ann Lee</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding Signature(QuoteScene q)
    {
        var t = q.Tokens;
        var from = q.At + 1;
        if (!q.BeginsFrame || !(t[from].Kind == TokenKind.Dash || IsGlued(t, from)))
        {
            return SpeakerFinding.None;
        }

        from += t[from].Kind == TokenKind.Dash ? 1 : 0;
        var to = from;
        while (to - from < LongestSignature && t[to].IsWord && (t[to].Capital || t.Has(to, WordClass.NameParticle) || IsGlued(t, to)))
        {
            to++;
        }

        var ends = t[to].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.OpenBracket;
        if (to == from || !ends)
        {
            return SpeakerFinding.None;
        }

        var found = q.Found(new(from, to), -1, CuePlace.After);
        return IsGlued(t, from) ? found with { Speaker = TextSpan.FromBounds(t[from].Span.Start + 1, t[to - 1].Span.End) } : found;
    }

    // '-Commissioner'
    private static bool IsGlued(in TokenView t, int i) => t[i].IsWord && t[i].Span.Length > 1 && t.Word(i)[0] is '-' && Characters.IsUpper(t.Word(i)[1]);

    /// <summary>Matches an unlisted verb in a position in which only a verb of saying can be: <c>"No way," Lee thundered.</c></summary>
    public static SpeakerFinding Unlisted(QuoteScene q)
    {
        var s = q.Sentence;
        var subject = q.Chunk + 1;
        if (!q.BeginsFrame || q.Last is not (',' or '?' or '!') || s.KindOf(subject) != ChunkKind.Noun || s.KindOf(subject + 1) != ChunkKind.Verb)
        {
            return SpeakerFinding.None;
        }

        var t = q.Tokens;
        var head = s.Chunks[subject].Head;
        var verb = s.Chunks[subject + 1];
        var isName = t.TagOf(head) == Tag.Name || (t.TagOf(head) == Tag.Pronoun && t.Has(head, WordClass.Nominative));
        return isName && t.TagOf(s.Chunks[subject].From) != Tag.Determiner && t.TagOf(verb.From) == Tag.Verb && !t.Has(verb.Head, WordClass.Auxiliary)
            ? q.Found(s.Chunks[subject].Tokens, verb.Head, CuePlace.After)
            : SpeakerFinding.None;
    }

    /// <summary>
    /// Matches a noun of saying: <c>"...," was her reply</c>, <c>"...," came the answer from X</c>, <c>"...," came a voice from the hall</c>.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding Noun(QuoteScene q)
    {
        var s = q.Sentence;
        var first = q.Chunk + (q.IsFollowedByComma ? 2 : 1);
        var t = q.Tokens;
        if (!q.BeginsFrame || !q.EndsOpenly || s.KindOf(first) != ChunkKind.Verb)
        {
            return SpeakerFinding.None;
        }

        var verb = s.Chunks[first].Head;
        var comes = t.IsEither(verb, "came", "comes") || t.IsEither(verb, "went", "goes") || t.IsEither(verb, "ran", "runs");
        if (!t.Has(verb, WordClass.Be) && !comes)
        {
            return SpeakerFinding.None;
        }

        for (var c = first + 1; c <= first + NounReach && s.KindOf(c) is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb; c++)
        {
            if (s.KindOf(c) != ChunkKind.Noun)
            {
                continue;
            }

            var noun = s.Chunks[c].Head;
            if (comes && t.IsEither(noun, "voice", "voices"))
            {
                return q.Found(NounPhrases.From(s, c) is var voice && s.KindOf(c + 1) == ChunkKind.Preposition && s.KindOf(c + 2) == ChunkKind.Noun
                    ? voice with { To = System.Math.Max(voice.To, s.Chunks[c].To) } : voice, verb, CuePlace.After);
            }

            if (!t.Has(noun, WordClass.CueNoun))
            {
                continue;
            }

            if (Sources.OfOwner(q, s.Chunks[c], CuePlace.After) is { IsFound: true } owner)
            {
                return owner;
            }

            var isBy = (s.IsWord(c + 1, "from") || s.IsWord(c + 1, "of") || s.IsWord(c + 1, "by")) && s.KindOf(c + 2) == ChunkKind.Noun;
            return isBy ? q.Found(NounPhrases.From(s, c + 2), noun, CuePlace.After)
                : t.Has(noun, WordClass.Answer) ? SpeakerFinding.None with { Place = CuePlace.After } : SpeakerFinding.None;
        }

        return SpeakerFinding.None;
    }
}
