using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>Attributions right behind the quotation.</summary>
internal static class Behind
{
    private const int NounReach = 4;
    private const int LongestSignature = 6;

    /// <summary><c>"...," said X</c>.</summary>
    public static SpeakerFinding SaidBy(QuoteScene q) => IsOpen(q, First(q)) ? Checked(q, Inverted(q.Sentence, First(q), q.BeginsFrame, CuePlace.After)) : SpeakerFinding.None;

    /// <summary><c>"...," X, a professor, said</c>.</summary>
    public static SpeakerFinding XSaid(QuoteScene q) => IsOpen(q, First(q)) ? Checked(q, Straight(q.Sentence, First(q), q.BeginsFrame, CuePlace.After)) : SpeakerFinding.None;

    /// <summary>The verb of saying, then its subject, from a chunk on.</summary>
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

        var noun = PhrasalVerbs.Behind(t, verb);
        if (noun >= t.To || s.KindOf(s.ChunkAt(noun)) != ChunkKind.Noun || s.Chunks[s.ChunkAt(noun)].From != noun)
        {
            return SpeakerFinding.None;
        }

        // 'X, who called it "...," said he would go': a clause follows, not a subject.
        var subject = NounPhrases.From(s, s.ChunkAt(noun));
        var opensClause = s.IsPronoun(subject) && subject.To < t.To && s.KindOf(s.ChunkAt(subject.To)) == ChunkKind.Verb;
        return opensClause || subject.IsEmpty ? SpeakerFinding.None : QuoteScene.Finding(s, subject, verb, place);
    }

    // Behind a fragment most verbs go on with the sentence (X, called a "fool," denied it); these attribute it.
    private static bool IsLate(in TokenView t, int i) =>
        t.IsEither(i, "said", "says") || t.IsEither(i, "added", "wrote") || t.IsEither(i, "explained", "argued") || t.IsWord(i, "reported");

    /// <summary>A subject and its verb of saying, from a chunk on.</summary>
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

    /// <summary><c>"...," according to X</c>.</summary>
    public static SpeakerFinding AccordingTo(QuoteScene q) => Sources.According(q, q.Chunk + (q.IsFollowedByComma ? 2 : 1), CuePlace.After);

    /// <summary><c>"...," returned the landlord</c>, <c>"...," X grinned</c>: a verb that speaks only here.</summary>
    public static SpeakerFinding OnlyHere(QuoteScene q)
    {
        var s = q.Sentence;
        var first = First(q);
        if (!q.BeginsFrame || !q.EndsOpenly)
        {
            return SpeakerFinding.None;
        }

        if (s.IsVerb(first, WordClass.AfterOnly) && q.Tokens.TagOf(s.Chunks[first].From) == Tag.Verb && s.KindOf(first + 1) == ChunkKind.Noun)
        {
            var subject = NounPhrases.From(s, first + 1);
            var head = s.HeadOf(subject);
            var mayAct = (IsSomebody(q.Tokens, head) || q.Tokens.TagOf(subject.From) is Tag.Determiner or Tag.Number) && !q.Tokens.Has(head, WordClass.Accusative | WordClass.TimeUnit) && s.KindOf(s.ChunkAt(subject.To - 1) + 1) != ChunkKind.Verb;
            return mayAct ? q.Found(subject, s.Chunks[first].Head, CuePlace.After) : SpeakerFinding.None;
        }

        var verb = first + 1;
        while (s.KindOf(verb) == ChunkKind.Adverb)
        {
            verb++;
        }

        var isActor = s.KindOf(first) == ChunkKind.Noun && s.IsVerb(verb, WordClass.AfterOnly) && (IsSomebody(q.Tokens, s.Chunks[first].Head) || q.Tokens.TagOf(s.Chunks[first].From) is Tag.Determiner or Tag.Number)
            && q.Tokens.TagOf(s.Chunks[verb].From) == Tag.Verb && !q.Tokens.Has(s.Chunks[first].Head, WordClass.Accusative);
        return isActor && IsAlone(s, verb + 1) ? q.Found(s.Chunks[first].Tokens, s.Chunks[verb].Head, CuePlace.After) : SpeakerFinding.None;
    }

    // Nothing that it could be done to: 'X corrected her', not 'X returned the book'.
    private static bool IsAlone(ReportSentence s, int chunk) =>
        s.KindOf(chunk) != ChunkKind.Noun || (s.IsPronoun(s.Chunks[chunk].Tokens) && s.KindOf(chunk + 1) is ChunkKind.Stop or ChunkKind.Comma);

    private static bool IsSomebody(in TokenView t, int head) => t[head].Capital || t.Has(head, WordClass.Pronoun | WordClass.Person | WordClass.Role | WordClass.Title);

    /// <summary><c>"...," was her reply</c>, <c>"...," came the answer from X</c>, <c>"...," came a voice from the hall</c>.</summary>
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

    /// <summary>A name behind a dash that ends the sentence: <c>"..." - Ann Lee</c>.</summary>
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

    /// <summary>A verb that is in no list yet stands where only one of saying can: <c>"No way," Lee thundered.</c></summary>
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

    /// <summary>The chunk with which an attribution behind the quotation begins: past a comma, a dash, <c>as</c>, <c>is how</c>.</summary>
    public static int First(QuoteScene q)
    {
        var s = q.Sentence;
        var first = q.Chunk + 1;
        first += s.KindOf(first) is ChunkKind.Comma or ChunkKind.Dash ? 1 : 0;
        first = BehindCleft(s, first);
        first += s.IsWord(first, "as") ? 1 : 0;
        while (s.KindOf(first) == ChunkKind.Adverb)
        {
            first++;
        }

        return first;
    }

    // '"...," is how', '"...," was all that', '"...," were the first words'
    private static int BehindCleft(ReportSentence s, int first)
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

    private static bool IsOpen(QuoteScene q, int first)
    {
        var token = first < q.Sentence.Chunks.Length ? q.Sentence.Chunks[first].From : q.Tokens.To;
        var isAs = q.Tokens.IsWord(token - 1, "as");
        return q.Tokens[token].IsWord && (q.EndsOpenly || isAs || (q.BeginsFrame && (q.Tokens[token].Capital || q.Tokens.TagOf(token) is Tag.Pronoun or Tag.Determiner
            || q.Tokens.Has(token, WordClass.Speech))));
    }

    /// <summary>Not where the verb belongs to the next quotation, or where the words were attributed before it and a paper only reports them.</summary>
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

    /// <summary>A verb by which a paper ends a sentence: <c>the agency reported</c>.</summary>
    public static bool IsReport(in TokenView t, int i) => t.IsEither(i, "reported", "reports");

    /// <summary>In <c>X said it was "safe," the agency reported</c> the words are X's. In <c>he called it "safe," X said</c> both are one.</summary>
    private static bool IsReportOfSpeech(QuoteScene q, SpeakerFinding found)
    {
        if (q.BeginsFrame || !q.Tokens[q.At - 1].IsWord || found.Attribution != Attribution.Explicit)
        {
            return false;
        }

        var isReport = IsReport(q.Tokens, found.CueToken);
        var before = Before.Find(q, q.At, isReport ? WordClass.Cue : WordClass.Speech);
        return before.IsFound && (isReport || before.Attribution == Attribution.Explicit) && !q.Tokens.Has(before.CueToken, WordClass.Weak);
    }
}
