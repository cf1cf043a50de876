using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Groups the tagged words of a sentence into noun phrases, verb groups, and the chunks between them, in one pass.</summary>
internal static class Chunker
{
    private const int LongestAcronym = 3;
    private const int LongestNickname = 24;

    [MethodImpl(Jit.AtOnce)]
    public static Chunk[] Read(in TokenView t)
    {
        var chunks = new List<Chunk>();
        for (var i = t.From; i < t.To;)
        {
            var chunk = Next(t, i, chunks);
            chunks.Add(chunk);
            i = chunk.To;
        }

        return chunks.ToArray();
    }

    [MethodImpl(Jit.AtOnce)]
    private static Chunk Next(in TokenView t, int i, List<Chunk> chunks)
    {
        if (!t[i].IsWord)
        {
            return new(Mark(t[i].Kind), i, i + 1, i);
        }

        return t.TagOf(i) switch
        {
            Tag.Preposition => new(ChunkKind.Preposition, i, i + 1, i),
            Tag.Subordinator => new(ChunkKind.Subordinator, i, i + 1, i),
            Tag.Relative => new(ChunkKind.Relative, i, i + 1, i),
            Tag.Conjunction => new(ChunkKind.Conjunction, i, i + 1, i),
            Tag.Adverb or Tag.Time => BeginsNoun(t, i) ? Noun(t, i, chunks) : Adverbs(t, i),
            Tag.Auxiliary or Tag.Verb or Tag.Base or Tag.Gerund or Tag.Participle or Tag.To => Verb(t, i),
            _ => Noun(t, i, chunks),
        };
    }

    [MethodImpl(Jit.AtOnce)]
    private static ChunkKind Mark(TokenKind kind) => kind switch
    {
        TokenKind.Comma => ChunkKind.Comma,
        TokenKind.Colon => ChunkKind.Colon,
        TokenKind.Semicolon => ChunkKind.Semicolon,
        TokenKind.Dash => ChunkKind.Dash,
        TokenKind.OpenBracket => ChunkKind.Open,
        TokenKind.CloseBracket => ChunkKind.Close,
        TokenKind.Quote => ChunkKind.Quote,
        _ => ChunkKind.Stop,
    };

    // 'Nearly 30 people', 'visibly tired pilots'
    [MethodImpl(Jit.AtOnce)]
    private static bool BeginsNoun(in TokenView t, int i) => t.TagOf(i) == Tag.Adverb && !t[i].Capital && t.TagOf(i + 1) == Tag.Number;

    [MethodImpl(Jit.AtOnce)]
    private static Chunk Adverbs(in TokenView t, int i)
    {
        var to = i + 1;
        while (t.TagOf(to) is Tag.Adverb or Tag.Time && !BeginsNoun(t, to))
        {
            to++;
        }

        return new(ChunkKind.Adverb, i, to, i);
    }

    /// <summary>Reads auxiliaries, <c>to</c>, and adverbs up to the main verb: <c>has also repeatedly said</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    private static Chunk Verb(in TokenView t, int i)
    {
        var head = i;
        var to = i + 1;
        if (t.TagOf(i) is not (Tag.Auxiliary or Tag.To))
        {
            return new(ChunkKind.Verb, i, to, head);
        }

        for (var next = to; next < t.To; next++)
        {
            var tag = t.TagOf(next);
            if (tag is Tag.Auxiliary or Tag.Base or Tag.Gerund or Tag.Participle or Tag.Verb)
            {
                head = next;
                to = next + 1;
                if (tag != Tag.Auxiliary)
                {
                    break;
                }
            }
            else if (tag is not (Tag.Adverb or Tag.Time))
            {
                break;
            }
        }

        return new(ChunkKind.Verb, i, to, head);
    }

    [MethodImpl(Jit.AtOnce)]
    private static Chunk Noun(in TokenView t, int i, List<Chunk> chunks)
    {
        if (t.TagOf(i) == Tag.Pronoun)
        {
            return new(ChunkKind.Noun, i, i + 1, i);
        }

        var isObject = chunks.Count == 1 && chunks[0].Kind == ChunkKind.Preposition;
        var head = -1;
        var to = i;
        while (to < t.To)
        {
            if (!t[to].IsWord)
            {
                if (to == i || Inside(t, to) is not (> 0 and var length))
                {
                    break;
                }

                to += length;
                continue;
            }

            if (!GoesOn(t, i, to, head, isObject))
            {
                break;
            }

            head = t.TagOf(to) is Tag.Noun or Tag.Name || head < 0 ? to : head;
            to++;
        }

        to = to == i ? i + 1 : to;
        return new(ChunkKind.Noun, i, to, head < 0 ? i : head);
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool GoesOn(in TokenView t, int first, int i, int head, bool isObject)
    {
        var hasHead = head >= 0 && t.TagOf(head) is Tag.Noun or Tag.Name;
        switch (t.TagOf(i))
        {
            case Tag.Determiner:
                return i == first || (!hasHead && t.TagOf(i - 1) == Tag.Determiner);
            case Tag.Possessive:
            case Tag.Adjective or Tag.Number when !hasHead || t.TagOf(i - 1) == Tag.Possessive:
                return !(t.TagOf(i) == Tag.Possessive && hasHead && t.TagOf(i - 1) == Tag.Noun && t[i].Capital);
            case Tag.Adjective or Tag.Number:
                return t.TagOf(i) == Tag.Adjective ? t.TagOf(i + 1) is Tag.Noun or Tag.Name : t[i - 1].Capital && !t.Has(i, WordClass.Number);
            case Tag.Noun:
                return true;
            case Tag.Name:
                return !hasHead || t[head].Capital || !BreaksBeforeName(t, head, isObject);
            case Tag.Adverb:
                return !hasHead && i > first && t.TagOf(i + 1) is Tag.Adjective or Tag.Participle or Tag.Noun or Tag.Name;
            case Tag.Time:
                // 'The Monday meeting'
                return !hasHead && i > first && t.TagOf(i + 1) is Tag.Noun or Tag.Name;
            case Tag.Participle or Tag.Gerund:
                return !hasHead && i > first && t.TagOf(i + 1) is Tag.Noun or Tag.Name or Tag.Adjective;
            case Tag.Conjunction:
                // 'The trade and industry minister', 'Johnson & Johnson'
                return t.IsWord(i, "&") && i > first
                    || (i > first && t.TagOf(i - 1) is Tag.Adjective && t.TagOf(i + 1) is Tag.Adjective && !hasHead);
            default:
                return false;
        }
    }

    // 'Told reporters Lee was', 'In a long interview Lee said'
    private static bool BreaksBeforeName(in TokenView t, int head, bool isObject) =>
        (t.Has(head, WordClass.Role) && WordsAre.EndsWith(t.Word(head), "ers"))
        || t.Has(head, WordClass.CueNoun)
        || (isObject && !t.Has(head, WordClass.Role | WordClass.Title | WordClass.Person | WordClass.Body));

    /// <summary>
    /// Returns the number of tokens of an insertion within a name (<c>Rosa "Tiny" Webb</c>, <c>the Sugar Board (SB) chief</c>), or 0 if the token ends the
    /// phrase.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    private static int Inside(in TokenView t, int i)
    {
        if (t[i].Kind == TokenKind.Quote)
        {
            return IsNickname(t, i) ? 1 : 0;
        }

        if (t[i].Kind != TokenKind.OpenBracket)
        {
            return 0;
        }

        var close = i + 1;
        while (close <= i + LongestAcronym && t[close].IsWord && (t[close].Capital || t.TagOf(i - 1) == Tag.Determiner))
        {
            close++;
        }

        return t[close].Kind == TokenKind.CloseBracket && close > i + 1 && t.TagOf(close + 1) is Tag.Noun or Tag.Name or Tag.Possessive ? close + 1 - i : 0;
    }

    /// <summary>Determines whether a quotation is a nickname: one or two capitalized words without punctuation, between two parts of a name.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsNickname(in TokenView t, int i)
    {
        ref readonly var quote = ref t[i];
        if (quote.Span.Length > LongestNickname || t.TagOf(i - 1) != Tag.Name || t[i + 1] is not { IsWord: true, Capital: true } next
            || next.Is(WordClass.Time | WordClass.Determiner | WordClass.Pronoun) || quote.Span.Start != t[i - 1].Span.End + 1)
        {
            return false;
        }

        var inner = t.Word(i).Slice(1, quote.Span.Length - 2);
        var words = 1;
        for (var c = 0; c < inner.Length; c++)
        {
            if (c == 0 || inner[c - 1] == ' ' ? !Unicode.Characters.IsUpper(inner[c]) : !Unicode.Characters.IsLetter(inner[c]) && inner[c] is not (' ' or '.'))
            {
                return false;
            }

            words += inner[c] == ' ' ? 1 : 0;
        }

        return inner.Length > 0 && words <= 2;
    }
}
