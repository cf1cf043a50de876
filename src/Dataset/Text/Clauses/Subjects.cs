using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Finds the subject of a verb, skipping adverbs, appositions, brackets, and relative clauses between the two.</summary>
internal static class Subjects
{
    private const int MostSegments = 6;
    private const int LongestSegment = 24;

    /// <summary>Returns the subject that ends before the chunk of a verb, or an empty phrase if none was found.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static Phrase Before(ReportSentence s, int verb)
    {
        var c = SkipAdverbs(s, verb - 1);
        c -= IsLoneWord(s, c) ? 1 : 0;
        return s.KindOf(c) switch
        {
            ChunkKind.Noun => UnclosedApposition(s, NounPhrases.EndingWith(s, c), verb),
            ChunkKind.Comma => BeforeApposition(s, c),
            ChunkKind.Quote => BeforeTitle(s, c),
            ChunkKind.Close => EndingBefore(s, Opening(s, c, ChunkKind.Open)),
            ChunkKind.Dash => EndingBefore(s, Opening(s, c, ChunkKind.Dash)),
            ChunkKind.Relative => Antecedent(s, c),
            ChunkKind.Verb when RelativeOf(s, c) is >= 0 and var relative => Antecedent(s, relative),
            ChunkKind.Verb when s.Tokens.TagOf(s.Chunks[c].From) is Tag.Participle => NounPhrases.EndingWith(s, SkipAdverbs(s, c - 1)),
            _ => default,
        };
    }

    // 'The mother of a woman who bought pills online | said'
    [MethodImpl(Jit.AtOnce)]
    private static bool IsLoneWord(ReportSentence s, int chunk) =>
        s.KindOf(chunk) == ChunkKind.Noun && s.KindOf(chunk - 1) == ChunkKind.Verb && s.Chunks[chunk].To == s.Chunks[chunk].From + 1
        && s.Tokens[s.Chunks[chunk].From] is { Capital: false, Class: WordClass.None } && !WordsAre.EndsWith(s.Tokens.Word(s.Chunks[chunk].From), "s");

    // 'Lee, star of "The Pier," thanked': the comma that ends the apposition is inside the quotation marks.
    private static Phrase BeforeTitle(ReportSentence s, int quote)
    {
        var span = s.Tokens[s.Chunks[quote].From].Span;
        var hasComma = span.Length > 2 && s.Tokens.Text[span.End - 2] == ',';
        var comma = hasComma && s.KindOf(quote - 1) is ChunkKind.Noun or ChunkKind.Preposition ? PreviousComma(s, quote) : -1;
        return comma > 0 && EndsWithName(s, comma - 1) && IsApposition(s, comma + 1) && !HasVerb(s, comma + 1, quote) ? EndingWith(s, comma - 1) : default;
    }

    // 'Ann Lee, an engineer with Acme said': the second comma is missing.
    [MethodImpl(Jit.AtOnce)]
    private static Phrase UnclosedApposition(ReportSentence s, Phrase phrase, int verb)
    {
        var comma = phrase.IsEmpty ? -1 : s.ChunkAt(phrase.From) - 1;
        var isDescription = s.KindOf(comma) == ChunkKind.Comma && !s.Tokens[phrase.From].Capital && s.Tokens.Has(s.Chunks[verb].Head, WordClass.Speech)
            && s.Tokens.TagOf(phrase.From) is Tag.Determiner or Tag.Noun && EndsWithName(s, comma - 1)
            && s.KindOf(s.ChunkAt(phrase.From) + 1) == ChunkKind.Preposition && s.KindOf(comma - 2) is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Quote;
        return isDescription ? NounPhrases.EndingWith(s, comma - 1) : phrase;
    }

    /// <summary>Returns the chunk before adverbs and time expressions: <c>Lee | on Tuesday also</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int SkipAdverbs(ReportSentence s, int chunk)
    {
        while (s.KindOf(chunk) == ChunkKind.Adverb)
        {
            chunk -= s.Tokens.TagOf(s.Chunks[chunk].From) == Tag.Time && s.KindOf(chunk - 1) == ChunkKind.Preposition ? 2 : 1;
        }

        return chunk;
    }

    /// <summary>Returns the antecedent of a relative pronoun: <c>X, the fund's director, who warned</c>.</summary>
    public static Phrase Antecedent(ReportSentence s, int relative)
    {
        var last = relative - 1;
        if (s.KindOf(last) == ChunkKind.Preposition)
        {
            return default;
        }

        if (s.KindOf(last) == ChunkKind.Comma)
        {
            var comma = PreviousComma(s, last);
            last = comma > 0 && IsApposition(s, comma + 1) && EndsWithName(s, comma - 1) && !HasVerb(s, comma + 1, last) ? comma - 1 : last - 1;
        }

        if (s.KindOf(last) == ChunkKind.Close)
        {
            last = Opening(s, last, ChunkKind.Open) - 1;
        }

        var whole = NounPhrases.EndingWith(s, last);
        // 'His claim under the Harbour Act, which states'
        var isNamed = s.IsWord(relative, "which") && s.KindOf(last) == ChunkKind.Noun && s.Tokens.TagOf(s.Chunks[last].Head) == Tag.Name;
        return isNamed ? s.Chunks[last].Tokens : whole.IsEmpty || !s.IsWord(relative, "who") ? whole : Person(s, whole, last);
    }

    // 'Footage of Lee, who': of several nouns, the first that can be a person.
    private static Phrase Person(ReportSentence s, Phrase whole, int last)
    {
        for (var c = s.ChunkAt(whole.From); c <= last; c++)
        {
            var head = s.Chunks[c].Head;
            if (s.KindOf(c) == ChunkKind.Noun && (s.Tokens[head].Capital
                || s.Tokens.Has(head, WordClass.Role | WordClass.Person | WordClass.Title | WordClass.Pronoun)))
            {
                return c == s.ChunkAt(whole.From) ? whole : s.Chunks[c].Tokens;
            }
        }

        return whole;
    }

    // 'Another who came and who did not want to be named | said'
    private static int RelativeOf(ReportSentence s, int chunk)
    {
        var found = -1;
        for (var c = chunk - 1; c >= 0 && s.KindOf(c) is ChunkKind.Noun or ChunkKind.Verb or ChunkKind.Adverb or ChunkKind.Preposition or ChunkKind.Relative
            or ChunkKind.Conjunction; c--)
        {
            if (s.KindOf(c) == ChunkKind.Relative)
            {
                found = c;
                if (s.KindOf(c - 1) != ChunkKind.Conjunction)
                {
                    break;
                }
            }
        }

        return found;
    }

    private static Phrase EndingBefore(ReportSentence s, int mark) => mark <= 0 ? default
        : s.KindOf(mark - 1) == ChunkKind.Comma ? BeforeApposition(s, mark - 1)
        : NounPhrases.EndingWith(s, mark - 1);

    /// <summary>Returns the subject before an apposition that ends with the comma: <c>X, a professor at Y, | said</c>.</summary>
    private static Phrase BeforeApposition(ReportSentence s, int comma)
    {
        var end = PreviousComma(s, comma);
        if (end < 0)
        {
            // An ungrammatical comma between subject and verb, but not 'X rebuffs Y, blasts Z'.
            var name = EndsWithName(s, comma - 1) ? EndingWith(s, comma - 1) : default;
            return name.IsEmpty || s.KindOf(s.ChunkAt(name.From) - 1) is ChunkKind.Verb or ChunkKind.Preposition ? default : name;
        }

        for (var segments = 0; segments < MostSegments; segments++)
        {
            var previous = PreviousComma(s, end);
            if (previous < 0 || !IsApposition(s, previous + 1) || !EndsWithName(s, previous - 1) || IsInLead(s, previous - 1))
            {
                break;
            }

            end = previous;
        }

        return EndingWith(s, end - 1);
    }

    // 'In a statement to the Observer, her adviser, Lee, said'
    private static bool IsInLead(ReportSentence s, int chunk)
    {
        while (chunk > 0 && s.KindOf(chunk) is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb)
        {
            if (s.KindOf(chunk) == ChunkKind.Preposition && s.KindOf(chunk - 1) is ChunkKind.Comma or ChunkKind.Conjunction)
            {
                return true;
            }

            chunk--;
        }

        return chunk == 0 && s.KindOf(0) == ChunkKind.Preposition;
    }

    private static Phrase EndingWith(ReportSentence s, int chunk)
    {
        chunk = SkipAdverbs(s, chunk);
        return s.KindOf(chunk) == ChunkKind.Relative ? Antecedent(s, chunk)
            : NounPhrases.EndingWith(s, s.KindOf(chunk) == ChunkKind.Close ? Opening(s, chunk, ChunkKind.Open) - 1 : chunk);
    }

    /// <summary>Returns the index of the opening punctuation that a bracket or dash closes, or -1 if it was not found.</summary>
    private static int Opening(ReportSentence s, int close, ChunkKind kind)
    {
        for (var c = close - 1; c >= 0 && close - c < LongestSegment; c--)
        {
            if (s.KindOf(c) == kind)
            {
                return c;
            }
        }

        return -1;
    }

    private static int PreviousComma(ReportSentence s, int before)
    {
        for (var c = before - 1; c >= 0 && before - c < LongestSegment && s.KindOf(c) is not (ChunkKind.Semicolon or ChunkKind.Colon); c--)
        {
            if (s.KindOf(c) == ChunkKind.Comma)
            {
                return c;
            }
        }

        return -1;
    }

    private static bool IsApposition(ReportSentence s, int start)
    {
        var kind = s.KindOf(start);
        if (kind != ChunkKind.Noun)
        {
            return kind is not (ChunkKind.Conjunction or ChunkKind.Quote or ChunkKind.Stop) && !(kind == ChunkKind.Verb
                && s.Tokens.TagOf(s.Chunks[start].From) == Tag.Verb);
        }

        ref readonly var first = ref s.Tokens[s.Chunks[start].From];
        return first.Tag is Tag.Determiner or Tag.Number || (!first.Capital && first.Tag != Tag.Pronoun);
    }

    private static bool HasVerb(ReportSentence s, int from, int to)
    {
        for (var c = from; c < to; c++)
        {
            if (s.KindOf(c) == ChunkKind.Verb && s.Tokens.TagOf(s.Chunks[c].From) is Tag.Verb or Tag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithName(ReportSentence s, int chunk) =>
        s.KindOf(chunk) == ChunkKind.Close || (s.KindOf(chunk) == ChunkKind.Noun && s.Tokens[s.Chunks[chunk].To - 1].Capital);
}
