using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Recognizes verbs of saying that consist of a verb and a particle: <c>he went on: "..."</c>, <c>she hit out at "..."</c>.</summary>
internal static class PhrasalVerbs
{
    // The longest distance at which such a verb attributes the quotation before it: "...," the old man went on.
    private const int Near = 6;

    /// <summary>Marks these verbs among the tokens of a paragraph.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static void Mark(string text, ReportToken[] tokens)
    {
        var quote = -1;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            quote = tokens[i].Kind == TokenKind.Quote ? i : quote;
            if (tokens[i].IsWord && tokens[i].Is(Beside(text, tokens[i + 1])) && Kind(text, tokens[i], tokens[i + 1]) is var kind
                && MaySpeak(text, tokens, i, quote, kind))
            {
                tokens[i] = tokens[i] with { Class = (tokens[i].Class & ~WordClass.PlainVerb) | kind };
            }
        }
    }

    /// <summary>Returns the index after the verb and its particle, if it has one (<c>called back Lee</c>).</summary>
    public static int After(in TokenView t, int verb)
    {
        var particle = Beside(t.Text, t[verb + 1]);
        if (particle == WordClass.None)
        {
            return verb + 1;
        }

        var isFree = (particle & (WordClass.SpeaksBack | WordClass.Attacks | WordClass.SpeaksUp)) != 0;
        return t.Has(verb, particle) || (isFree && (t[verb + 2].Capital || t.Has(verb + 2, WordClass.Determiner | WordClass.Pronoun))) ? verb + 2 : verb + 1;
    }

    // The verbs that a particle makes verbs of saying. Every particle is also a preposition or adverb, which rules out most words.
    [MethodImpl(Jit.AtOnce)]
    private static WordClass Beside(string text, in ReportToken particle) =>
        !particle.Is(WordClass.Preposition | WordClass.Adverb) ? WordClass.None : text.AsSpan(particle.Span.Start, particle.Span.Length) switch
        {
            "on" => WordClass.SpeaksOn,
            "further" => WordClass.SpeaksFurther,
            "up" => WordClass.SpeaksUp,
            "in" => WordClass.SpeaksIn,
            "back" => WordClass.SpeaksBack | WordClass.Attacks,
            "out" => WordClass.Attacks,
            _ => WordClass.None,
        };

    private static WordClass Kind(string text, in ReportToken verb, in ReportToken particle) =>
        (verb.Is(Beside(text, particle) & ~WordClass.Attacks) ? WordClass.Speech : WordClass.None) | (verb.Is(WordClass.Attacks) ? WordClass.Stance
            : WordClass.None);

    // A war can go on too: only next to a quotation is the subject a speaker. A verb of attack takes an object with a preposition.
    private static bool MaySpeak(string text, ReportToken[] tokens, int verb, int quote, WordClass kind)
    {
        var next = verb + 2 < tokens.Length ? tokens[verb + 2].Kind : TokenKind.Stop;
        var introduces = next is TokenKind.Colon or TokenKind.Quote
            || (next == TokenKind.Comma && verb + 3 < tokens.Length && tokens[verb + 3].Kind == TokenKind.Quote && BeginsWithCapital(text, tokens[verb + 3]));

        // "...," piped up a boy
        introduces |= quote >= 0 && verb - quote <= 2 && next == TokenKind.Word;
        return introduces || (quote >= 0 && verb - quote <= Near && (next is TokenKind.Stop or TokenKind.Comma || IsManner(text, tokens, verb + 2)))
            || (next == TokenKind.Word && tokens[verb + 2].Is(WordClass.Preposition) && (kind & WordClass.Stance) != 0);
    }

    private static bool IsManner(string text, ReportToken[] tokens, int i) =>
        i < tokens.Length && tokens[i] is { IsWord: true, Capital: false } token && WordsAre.AdverbByForm(text.AsSpan(token.Span.Start, token.Span.Length));

    private static bool BeginsWithCapital(string text, ReportToken quote) => quote.Span.Length > 1 && Characters.IsUpper(text[quote.Span.Start + 1]);
}
