using System.Runtime.CompilerServices;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>Finds attributions directly after the quotation.</summary>
internal static class After
{
    private const int Near = 3;

    /// <summary>Matches <c>"...," said X</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding SaidBy(QuoteScene q) =>
        IsOpen(q, First(q)) ? Checked(q, Inverted(q.Sentence, First(q), q.BeginsFrame, CuePlace.After)) : SpeakerFinding.None;

    /// <summary>Matches <c>"...," X, a professor, said</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding XSaid(QuoteScene q) =>
        IsOpen(q, First(q)) ? Checked(q, Straight(q.Sentence, First(q), q.BeginsFrame, CuePlace.After)) : SpeakerFinding.None;

    /// <summary>Finds a verb of saying and its subject, in either order, starting at a chunk.</summary>
    public static SpeakerFinding Either(ReportSentence s, int first, bool beginsFrame, CuePlace place) =>
        Inverted(s, first, beginsFrame, place) is { IsFound: true } inverted ? inverted : Straight(s, first, beginsFrame, place);

    /// <summary>Finds a verb of saying followed by its subject, starting at a chunk.</summary>
    public static SpeakerFinding Inverted(ReportSentence s, int first, bool anyVerb, CuePlace place)
    {
        if (s.KindOf(first) != ChunkKind.Verb)
        {
            return SpeakerFinding.None;
        }

        var verb = s.Chunks[first].Head;
        var t = s.Tokens;
        if (t[verb].Capital || !t.Has(verb, WordClass.Speech) || t.TagOf(s.Chunks[first].From) != Tag.Verb || (!anyVerb && !IsLate(t, verb)))
        {
            return SpeakerFinding.None;
        }

        var noun = PhrasalVerbs.After(t, verb);
        if (noun >= t.To || s.KindOf(s.ChunkAt(noun)) != ChunkKind.Noun || s.Chunks[s.ChunkAt(noun)].From != noun)
        {
            return SpeakerFinding.None;
        }

        // 'X, who called it "...," said he would go': the verb is followed by a clause, not by its subject.
        var subject = NounPhrases.From(s, s.ChunkAt(noun));
        var opensClause = s.IsPronoun(subject) && subject.To < t.To && s.KindOf(s.ChunkAt(subject.To)) == ChunkKind.Verb;
        return opensClause || subject.IsEmpty ? SpeakerFinding.None : QuoteScene.Finding(s, subject, verb, place);
    }

    // After a fragment, most verbs continue the sentence (X, called a "fool," denied it); these verbs attribute it.
    private static bool IsLate(in TokenView t, int i) =>
        t.IsEither(i, "said", "says") || t.IsEither(i, "added", "wrote") || t.IsEither(i, "explained", "argued") || t.IsWord(i, "reported");

    /// <summary>Finds a subject followed by its verb of saying, starting at a chunk.</summary>
    public static SpeakerFinding Straight(ReportSentence s, int first, bool beginsFrame, CuePlace place)
    {
        while (s.KindOf(first) == ChunkKind.Adverb)
        {
            first++;
        }

        if (s.KindOf(first) != ChunkKind.Noun)
        {
            return SpeakerFinding.None;
        }

        var from = s.Chunks[first].From;
        foreach (var clause in s.Clauses)
        {
            if (clause.Chunk <= first || !IsReached(s, first, clause.Chunk))
            {
                continue;
            }

            var isMain = clause.IsOwn && clause.Use is VerbUse.Finite or VerbUse.Passive && clause.Subject.From == from
                && clause.Subject.From < clause.Verb && s.KindOf(Subjects.SkipAdverbs(s, clause.Chunk - 1)) != ChunkKind.Relative;
            if (isMain)
            {
                var cue = SaidVerb.Of(s, clause, mayJudge: !beginsFrame);
                return cue < 0 ? SpeakerFinding.None : QuoteScene.Finding(s, clause.Subject, cue, place);
            }
        }

        return SpeakerFinding.None;
    }

    private static bool IsReached(ReportSentence s, int first, int chunk)
    {
        for (var c = first; c < chunk; c++)
        {
            if (s.KindOf(c) is ChunkKind.Quote or ChunkKind.Colon or ChunkKind.Semicolon or ChunkKind.Stop)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Matches <c>"...," according to X</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding AccordingTo(QuoteScene q) => Sources.According(q, q.Chunk + (q.IsFollowedByComma ? 2 : 1), CuePlace.After);

    /// <summary>Returns the chunk at which an attribution after the quotation begins, skipping a comma, a dash, <c>as</c>, or <c>is how</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int First(QuoteScene q)
    {
        var s = q.Sentence;
        var first = q.Chunk + 1;
        first += s.KindOf(first) is ChunkKind.Comma or ChunkKind.Dash ? 1 : 0;
        first = AfterCleft(s, first);
        first += s.IsWord(first, "as") ? 1 : 0;
        while (s.KindOf(first) == ChunkKind.Adverb)
        {
            first++;
        }

        return first;
    }

    // '"...," is how', '"...," was all that', '"...," were the first words'
    [MethodImpl(Jit.AtOnce)]
    private static int AfterCleft(ReportSentence s, int first)
    {
        if (s.KindOf(first) != ChunkKind.Verb || !s.Tokens.Has(s.Chunks[first].Head, WordClass.Be))
        {
            return first;
        }

        var t = s.Tokens;
        var token = s.Chunks[first].To;
        var isWords = t.IsWord(token, "the") && (t.IsEither(token + 1, "first", "last") || t.IsWord(token + 1, "only"))
            && (t.IsEither(token + 2, "word", "words") || t.IsWord(token + 2, "thing"));
        if (!isWords && !t.IsEither(token, "how", "what") && !t.IsWord(token, "all"))
        {
            return first;
        }

        token += isWords ? 3 : 1;
        token += t.IsWord(token, "that") ? 1 : 0;
        return token < t.To ? s.ChunkAt(token) : first;
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsOpen(QuoteScene q, int first)
    {
        var token = first < q.Sentence.Chunks.Length ? q.Sentence.Chunks[first].From : q.Tokens.To;
        var isAs = q.Tokens.IsWord(token - 1, "as");
        return q.Tokens[token].IsWord && (q.EndsOpenly || isAs || (q.BeginsFrame && (q.Tokens[token].Capital
            || q.Tokens.TagOf(token) is Tag.Pronoun or Tag.Determiner
            || q.Tokens.Has(token, WordClass.Speech))));
    }

    /// <summary>Rejects a verb that belongs to the next quotation, and a newspaper that only reports words that were attributed before the quotation.</summary>
    private static SpeakerFinding Checked(QuoteScene q, SpeakerFinding found)
    {
        if (!found.IsFound)
        {
            return found;
        }

        var next = found.CueToken + 1;
        next += q.Tokens[next].Kind is TokenKind.Comma or TokenKind.Colon ? 1 : 0;
        var introducesNext = q.Tokens[next].Kind == TokenKind.Quote && Before.IsAdjacent(q);
        return introducesNext || IsReportOfSpeech(q, found) ? SpeakerFinding.None : found;
    }

    /// <summary>Determines whether a verb is one with which a newspaper closes a sentence: <c>the agency reported</c>.</summary>
    public static bool IsReport(in TokenView t, int i) => t.IsEither(i, "reported", "reports");

    /// <summary>
    /// Determines whether the words have another speaker before the quotation. In <c>X said it was "safe," the agency reported</c> the speaker is X. In <c>he
    /// called it "safe," X said</c> both are the same person.
    /// </summary>
    private static bool IsReportOfSpeech(QuoteScene q, SpeakerFinding found)
    {
        if (q.BeginsFrame || !q.Tokens[q.At - 1].IsWord || found.Attribution != Attribution.Explicit)
        {
            return false;
        }

        var isReport = IsReport(q.Tokens, found.CueToken);
        var before = Before.Find(q, q.At, isReport ? WordClass.Cue : WordClass.Speech);
        return before.IsFound && (isReport || before.Attribution == Attribution.Explicit) && (!q.Tokens.Has(before.CueToken, WordClass.Weak) || (isReport
            && q.At - before.CueToken <= Near));
    }
}
