using System;
using System.Collections.Generic;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Verbs that speak only together with the word behind them: <c>he went on: "..."</c>, <c>she hit out at "..."</c>.</summary>
internal static class PhrasalVerbs
{
    // How far behind a quotation one still attributes it: "...," the old man went on.
    private const int Near = 6;

    private static readonly WordClassTable On = VerbForms.Table((WordClass.Speech, "go:went:gone carry"));
    private static readonly WordClassTable Further = VerbForms.Table((WordClass.Speech, "go:went:gone"));
    private static readonly WordClassTable Up = VerbForms.Table((WordClass.Speech, "pipe speak:spoke:spoken"));
    private static readonly WordClassTable In =
        VerbForms.Table((WordClass.Speech, "chip:chipped chime put:put cut:cut break:broke:broken join strike:struck burst:burst throw:threw:thrown"));
    private static readonly WordClassTable Back =
        VerbForms.Table((WordClass.Speech | WordClass.Stance, "hit:hit"), (WordClass.Speech, "fire"), (WordClass.Speech, "shoot:shot"));
    private static readonly WordClassTable Out = VerbForms.Table((WordClass.Stance, "hit:hit"));

    /// <summary>Marks them among the tokens of a paragraph.</summary>
    public static void Mark(string text, ReportToken[] tokens)
    {
        var quote = -1;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            quote = tokens[i].Kind == TokenKind.Quote ? i : quote;
            if (tokens[i].IsWord && Beside(text, tokens[i + 1]) is { } verbs
                && verbs[text.AsSpan(tokens[i].Span.Start, tokens[i].Span.Length)] is var kind and not WordClass.None && MaySpeak(text, tokens, i, quote, kind))
            {
                tokens[i] = tokens[i] with { Class = (tokens[i].Class & ~WordClass.PlainVerb) | kind };
            }
        }
    }

    /// <summary>Where what stands behind the verb at an index begins: behind its particle, if it has one (<c>called back Lee</c>).</summary>
    public static int Behind(in TokenView t, int verb)
    {
        if (Beside(t.Text, t[verb + 1]) is not { } verbs)
        {
            return verb + 1;
        }

        var isFree = verbs == Back || verbs == Out || verbs == Up;
        return verbs[t.Word(verb)] != WordClass.None
            || (isFree && (t[verb + 2].Capital || t.Has(verb + 2, WordClass.Determiner | WordClass.Pronoun))) ? verb + 2 : verb + 1;
    }

    // All particles are prepositions or adverbs too, and few words are.
    private static WordClassTable? Beside(string text, in ReportToken particle) =>
        !particle.Is(WordClass.Preposition | WordClass.Adverb) ? null : text.AsSpan(particle.Span.Start, particle.Span.Length) switch
        {
            "on" => On,
            "further" => Further,
            "up" => Up,
            "in" => In,
            "back" => Back,
            "out" => Out,
            _ => null,
        };

    // What goes on may be a war: only beside a quotation it is somebody. An attack names what it attacks.
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
