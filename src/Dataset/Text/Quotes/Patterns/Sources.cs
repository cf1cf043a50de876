using System.Runtime.CompilerServices;
using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>Finds sources that have no verb of saying: <c>according to X</c>, <c>X's claim that</c>, <c>in the words of X</c>.</summary>
internal static class Sources
{
    private const int NounReach = 10;
    private const int OwnerReach = 4;

    /// <summary>Matches <c>According to X, the "..."</c> and <c>Per X, ...</c>.</summary>
    public static SpeakerFinding AccordingBefore(QuoteScene q) => AccordingBefore(q, q.Chunk);

    public static SpeakerFinding AccordingBefore(QuoteScene q, int before)
    {
        var s = q.Sentence;
        for (var c = before - 2; c >= 0; c--)
        {
            if (s.KindOf(c) == ChunkKind.Quote && q.FindingOf(c).Place == CuePlace.After)
            {
                break;
            }

            if (According(q, c, CuePlace.Before) is { IsFound: true } found)
            {
                return found;
            }
        }

        return s.IsWord(0, "per") && before > 1 ? q.Found(NounPhrases.From(s, 1), s.Chunks[0].From, CuePlace.Before) : SpeakerFinding.None;
    }

    /// <summary>Matches <c>the plan is a "disaster" for all, according to X</c>.</summary>
    public static SpeakerFinding AccordingLater(QuoteScene q)
    {
        for (var c = q.Chunk + 1; c < q.Sentence.Chunks.Length; c++)
        {
            if (According(q, c, CuePlace.Later) is { IsFound: true } found)
            {
                return found;
            }
        }

        return SpeakerFinding.None;
    }

    /// <summary>Returns the source after <c>according to</c>, if the chunk begins with it.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding According(QuoteScene q, int chunk, CuePlace place)
    {
        var s = q.Sentence;
        if (!s.IsWord(chunk, "according") || !s.IsWord(chunk + 1, "to") || s.KindOf(chunk + 2) != ChunkKind.Noun)
        {
            return SpeakerFinding.None;
        }

        var cue = s.Chunks[chunk].From;
        return q.Found(NounPhrases.From(s, chunk + 2), cue, place) with { Cue = q.Tokens.SpanOf(new(cue, cue + 2)) };
    }

    /// <summary>Matches a noun of saying with its possessor or author: <c>X's claim that "..."</c>, <c>a letter from X, "..."</c>.</summary>
    public static SpeakerFinding Noun(QuoteScene q)
    {
        var s = q.Sentence;
        for (var c = q.Chunk - 1; c >= 0 && q.Chunk - c < NounReach && s.KindOf(c) is not (ChunkKind.Quote or ChunkKind.Semicolon); c--)
        {
            if (s.KindOf(c) != ChunkKind.Noun || !q.Tokens.Has(s.Chunks[c].Head, WordClass.CueNoun))
            {
                continue;
            }

            var noun = s.Chunks[c].Head;
            if (Author(q, c) is { IsEmpty: false } author)
            {
                return q.Found(author, noun, CuePlace.Before);
            }

            var governs = q.At - noun <= 2 || q.Tokens.IsEither(noun + 1, "that", "of") || q.Tokens.IsWord(noun + 1, "as");
            if (governs && OfOwner(q, s.Chunks[c], CuePlace.Before) is { IsFound: true } owner)
            {
                return owner;
            }
        }

        return SpeakerFinding.None;
    }

    // 'The words of X', 'a letter from X'
    public static Phrase Author(QuoteScene q, int noun)
    {
        var s = q.Sentence;
        var isWords = q.Tokens.IsWord(s.Chunks[noun].Head, "words");
        var links = isWords ? s.IsWord(noun + 1, "of") : s.IsWord(noun + 1, "from") || s.IsWord(noun + 1, "by");
        return links && s.KindOf(noun + 2) == ChunkKind.Noun ? NounPhrases.From(s, noun + 2) : default;
    }

    /// <summary>Returns the possessor of a noun of saying: <c>her answer</c>, <c>the mayor's claim</c>.</summary>
    public static SpeakerFinding OfOwner(QuoteScene q, Chunk noun, CuePlace place) => OfOwner(q.Sentence, noun, place);

    /// <summary>Returns the possessor of a noun of saying in any sentence.</summary>
    public static SpeakerFinding OfOwner(ReportSentence s, Chunk noun, CuePlace place)
    {
        var t = s.Tokens;
        for (var i = noun.Head - 1; i >= noun.From && noun.Head - i < OwnerReach; i--)
        {
            if (t.IsEither(i, "his", "her") || t.IsEither(i, "their", "my"))
            {
                return QuoteScene.Finding(s, new(i, i + 1), noun.Head, place) with { Attribution = Attribution.Pronoun };
            }

            if (t.TagOf(i) == Tag.Possessive)
            {
                var found = QuoteScene.Finding(s, new(noun.From, i + 1), noun.Head, place);
                return found with { Speaker = WithoutPossessive(t.Text, found.Speaker!.Value) };
            }
        }

        return SpeakerFinding.None;
    }

    private static TextSpan WithoutPossessive(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && !Characters.IsLetter(text[end - 1]))
        {
            end--;
        }

        return end - 2 > span.Start && text[end - 2] is '\'' or '\u2019' ? TextSpan.FromBounds(span.Start, end - 2) : TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>
    /// Matches a source that is set off from the quotation: <c>the deal is "a gift," in the words of X</c>, <c>In X's words, the deal is "a gift."</c>
    /// </summary>
    public static SpeakerFinding InWords(QuoteScene q)
    {
        var s = q.Sentence;
        for (var c = 0; c < s.Chunks.Length; c++)
        {
            var isSetOff = s.IsWord(c, "in") && s.KindOf(c) == ChunkKind.Preposition && (c == 0 || s.KindOf(c - 1) is ChunkKind.Comma or ChunkKind.Quote);
            if (!isSetOff || s.KindOf(c + 1) != ChunkKind.Noun || !q.Tokens.IsWord(s.Chunks[c + 1].Head, "words"))
            {
                continue;
            }

            var place = c < q.Chunk ? CuePlace.Before : CuePlace.Later;
            var author = Author(q, c + 1);
            var found = author.IsEmpty ? OfOwner(q, s.Chunks[c + 1], place) : q.Found(author, s.Chunks[c + 1].Head, place);
            if (found.IsFound)
            {
                return found;
            }
        }

        return SpeakerFinding.None;
    }
}
