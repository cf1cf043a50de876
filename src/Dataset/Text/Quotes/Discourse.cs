using System;
using System.Collections.Generic;
using Dataset.Text.Clauses;
using Dataset.Text.Quotes.Patterns;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>
/// Finds the speaker of a quotation that its own sentence does not attribute: from the next sentence, the preceding sentences of the paragraph, or the
/// preceding paragraph.
/// </summary>
internal static class Discourse
{
    private const int LongestAttribution = 14;
    private const int LongestPointer = 24;
    private const int LongestQuestion = 8;
    private const int SentenceReach = 12;

    /// <summary>
    /// Finds an attribution in the next sentence if the sentence splitter split it from the question: <c>"Why?" Lee said.</c> The next sentence must contain
    /// only the attribution.
    /// </summary>
    public static SpeakerFinding NextSentence(QuoteScene q, ReportParagraph paragraph, int sentence)
    {
        if (sentence + 1 >= paragraph.Count || !q.EndsFrame || q.Last is not ('?' or '!' or '\u2026'))
        {
            return SpeakerFinding.None;
        }

        var next = paragraph[sentence + 1];
        if (next.Tokens.To - next.Tokens.From > LongestAttribution)
        {
            return SpeakerFinding.None;
        }

        var found = After.Either(next, 0, true, CuePlace.After);
        return found.IsFound && !HasContent(next, found.CueToken) ? found : SpeakerFinding.None;
    }

    // Content other than the attribution: 'Lee said that', 'Lee said: "..."', 'He thinks about it.'
    private static bool HasContent(ReportSentence s, int cue)
    {
        if (s.Tokens.Has(cue, WordClass.Silent) && s.Tokens[cue + 1].IsWord)
        {
            return true;
        }

        for (var i = cue + 1; i < s.Tokens.To; i++)
        {
            if (s.Tokens[i].Kind is TokenKind.Quote or TokenKind.Colon || s.Tokens.IsWord(i, "that") || s.Tokens.TagOf(i) is Tag.Verb or Tag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Attributes a quotation that is a complete sentence to the speaker of the quotation before it: <c>"A," X said. "B."</c></summary>
    public static SpeakerFinding EarlierSentence(QuoteScene q, ReportParagraph paragraph, int sentence, IReadOnlyList<QuoteKind> kinds)
    {
        if (sentence == 0)
        {
            return SpeakerFinding.None;
        }

        var floor = paragraph[sentence - 1].Tokens.From;
        for (var before = sentence - 1; before >= 0 && sentence - before <= SentenceReach; before--)
        {
            var s = paragraph[before];
            for (var i = s.Tokens.To - 1; i >= s.Tokens.From; i--)
            {
                if (s.Tokens[i].Kind != TokenKind.Quote || kinds[s.Tokens[i].Piece] == QuoteKind.Term || !q.Findings[s.Tokens[i].Piece].IsFound)
                {
                    continue;
                }

                var first = q.Findings[s.Tokens[i].Piece];
                return (i >= floor || first.CueToken >= floor) && kinds[s.Tokens[i].Piece] == QuoteKind.Direct
                    ? first with { Attribution = Attribution.Continued, Place = CuePlace.Earlier, Joins = s.Tokens[i].Piece }
                    : first with { Attribution = Attribution.Implied, Place = CuePlace.Implied, CueToken = -1, Joins = -1 };
            }
        }

        return Asked(q, paragraph[sentence - 1]) is { IsFound: true } asked ? asked
            : LastStance(paragraph, sentence) is { } speaker ? Implied(speaker) : SpeakerFinding.None;
    }

    private static SpeakerFinding Implied(TextSpan speaker) => new(speaker, null, Attribution.Implied, CuePlace.Implied, -1, -1);

    // 'Her advice? "Rest."': a question that contains only a noun of saying and its possessor.
    private static SpeakerFinding Asked(QuoteScene q, ReportSentence before)
    {
        var t = before.Tokens;
        var isQuestion = t.To - t.From <= LongestQuestion && before.Chunks.Length == 2 && before.KindOf(0) == ChunkKind.Noun
            && t.Text[t[t.To - 1].Span.Start] == '?' && t.Has(before.Chunks[0].Head, WordClass.CueNoun);
        return isQuestion ? Sources.OfOwner(before, before.Chunks[0], CuePlace.Introduction) : SpeakerFinding.None;
    }

    /// <summary>Returns the subject of the last verb of saying or stance in the sentences before the given one.</summary>
    public static TextSpan? LastStance(ReportParagraph paragraph, int sentence)
    {
        for (var before = sentence - 1; before >= 0 && sentence - before <= SentenceReach; before--)
        {
            var s = paragraph[before];
            for (var i = s.Clauses.Length - 1; i >= 0; i--)
            {
                var clause = s.Clauses[i];
                var isStance = s.Tokens.Has(clause.Verb, WordClass.Speech | WordClass.Stance) && !s.Tokens.Has(clause.Verb, WordClass.Silent)
                    && clause.Use is VerbUse.Finite or VerbUse.Passive && s.Tokens.Has(clause.Verb, WordClass.Past | WordClass.Third);
                if (isStance && !clause.Actor.IsEmpty && IsPersonal(s, clause.Actor))
                {
                    return s.Tokens.SpanOf(Appositions.Named(s, clause.Actor));
                }
            }
        }

        return null;
    }

    // Any other subject could be a thing.
    private static bool IsPersonal(ReportSentence s, Phrase phrase)
    {
        if (s.IsPronoun(phrase))
        {
            return true;
        }

        for (var i = phrase.From; i < phrase.To; i++)
        {
            if ((s.Tokens[i].Capital && s.Tokens.TagOf(i) != Tag.Determiner)
                || s.Tokens.Has(i, WordClass.Role | WordClass.Body | WordClass.CueNoun | WordClass.Person))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Attributes a quotation that fills its paragraph to the speaker of the preceding paragraph: the speaker of its last quotation, or, without quotations,
    /// the subject of its last verb of saying or stance. Does not apply if the quotation names that speaker in the third person.
    /// </summary>
    public static SpeakerFinding EarlierParagraph(QuoteScene q, ReportParagraph before, int firstPiece, IReadOnlyList<QuoteKind> kinds)
    {
        TextSpan? speaker = null;
        for (var i = q.Findings.Count - 1; i >= firstPiece && speaker is null; i--)
        {
            speaker = kinds[i] == QuoteKind.Term ? null : q.Findings[i].Speaker;
        }

        speaker ??= LastStance(before, before.Count);
        return speaker is { } known && !Names(q.Tokens.Text, q.Inner, known) ? Implied(known) : SpeakerFinding.None;
    }

    /// <summary>Determines whether the quotation contains the speaker's last name, or an institution's whole name.</summary>
    private static bool Names(string text, ReadOnlySpan<char> inner, TextSpan speaker)
    {
        var name = text.AsSpan(speaker.Start, speaker.Length);
        var lastWord = name.Slice(name.LastIndexOf(' ') + 1);
        if (lastWord.Length < 2)
        {
            return false;
        }

        // 'Yoon's office' is the institution, not Yoon; only a capitalized last word is a name without the rest.
        var sought = Characters.IsUpper(lastWord[0]) ? lastWord : name;
        for (var at = inner.IndexOf(sought); at >= 0;)
        {
            var end = at + sought.Length;
            if ((at == 0 || !Characters.IsLetterOrDigit(inner[at - 1])) && (end >= inner.Length || !Characters.IsLetterOrDigit(inner[end])))
            {
                return true;
            }

            var next = inner.Slice(end).IndexOf(sought);
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }

    /// <summary>
    /// Finds the speaker in the next sentence if it only attributes the quotation: <c>"A." So says Lee.</c> <c>"A." That was how Lee put it.</c>
    /// </summary>
    public static SpeakerFinding SaidSo(QuoteScene q, ReportParagraph paragraph, int sentence)
    {
        if (sentence + 1 >= paragraph.Count || !q.EndsFrame)
        {
            return SpeakerFinding.None;
        }

        var next = paragraph[sentence + 1];
        var t = next.Tokens;
        if (t.To - t.From is < 3 or > LongestPointer)
        {
            return SpeakerFinding.None;
        }

        if (t.IsEither(t.From, "so", "thus"))
        {
            var isSaid = t.Has(t.From + 1, WordClass.Speech) && next.KindOf(2) == ChunkKind.Noun;
            return isSaid ? QuoteScene.Finding(next, NounPhrases.From(next, 2), t.From + 1, CuePlace.After) : SpeakerFinding.None;
        }

        var rest = t.IsWord(t.From, "that's") ? t.From + 1
            : (t.IsEither(t.From, "that", "this") || t.IsEither(t.From, "those", "these")) && (t.Has(t.From + 1, WordClass.Be)
            || t.IsWord(t.From + 1, "'s")) ? t.From + 2
            : t.From;
        if (rest == t.From)
        {
            return SpeakerFinding.None;
        }

        if (t.IsEither(rest, "how", "what") && rest + 1 < t.To)
        {
            return After.Either(next, next.ChunkAt(rest + 1), true, CuePlace.After);
        }

        var isWords = t.IsWord(rest, "the") && t.IsWord(rest + 1, "words") && t.IsWord(rest + 2, "of")
            && next.KindOf(next.ChunkAt(rest + 2) + 1) == ChunkKind.Noun;
        return isWords ? QuoteScene.Finding(next, NounPhrases.From(next, next.ChunkAt(rest + 2) + 1), rest + 1, CuePlace.After) : SpeakerFinding.None;
    }
}
