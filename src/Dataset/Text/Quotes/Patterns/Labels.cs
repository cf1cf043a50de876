using System.Runtime.CompilerServices;
using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>Finds names before a colon and labels inside the quotation marks.</summary>
internal static class Labels
{
    private const int LongestLabel = 40;
    private const int LongestName = 8;

    /// <summary>
    /// Matches a name before the colon: <c>LEE: "..."</c>, <c>In a statement, X: "..."</c>, <c>X on Monday: "..."</c>, <c>The magistrate: "..."</c>.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding Label(QuoteScene q)
    {
        if (!Colon.MayIntroduce(q))
        {
            return SpeakerFinding.None;
        }

        var s = q.Sentence;
        var colon = q.Chunk - 1;
        foreach (var clause in s.Clauses)
        {
            if (clause.Chunk < colon && clause.Use is VerbUse.Finite or VerbUse.Passive)
            {
                return SpeakerFinding.None;
            }
        }

        var first = s.KindOf(0) == ChunkKind.Noun ? 0 : colon - 1;
        if (s.KindOf(first) != ChunkKind.Noun || q.At - q.Tokens.From > Colon.LabelReach + 1 || HasQuote(s, colon))
        {
            return SpeakerFinding.None;
        }

        var t = q.Tokens;
        var name = first == 0 ? NounPhrases.From(s, 0) : s.Chunks[first].Tokens;
        var head = s.Chunks[first].Head;
        var isName = t[name.To - 1].Capital && name.Length <= LongestName && t[name.From].Capital && t[name.From].Span.Length > 1
            && !t.Has(head, WordClass.CueNoun)
            && t.TagOf(name.From) != Tag.Determiner && (first == 0 || s.KindOf(first - 1) is ChunkKind.Comma or ChunkKind.Stop);
        var isPerson = first == 0 && colon == 1 && t.TagOf(name.From) == Tag.Determiner && t.Has(head, WordClass.Person | WordClass.Title);
        return isName || isPerson ? q.Found(name, -1, CuePlace.Introduction) : SpeakerFinding.None;
    }

    /// <summary>Matches a transcript label in uppercase inside the marks: <c>"LEE: We are done."</c></summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding Transcript(QuoteScene q)
    {
        var inner = q.Inner;
        var letters = 0;
        for (var i = 0; i < inner.Length && i < LongestLabel; i++)
        {
            var c = inner[i];
            if (c == ':')
            {
                return letters >= 2 && i + 1 < inner.Length && Characters.IsWhiteSpace(inner[i + 1])
                    ? new(new TextSpan(q.Piece.Inner.Start, i), null, Attribution.Explicit, CuePlace.Introduction, -1, -1)
                    : SpeakerFinding.None;
            }

            if (Characters.IsLower(c) || !(Characters.IsUpper(c) || c is ' ' or '.' or '-' or '\'' or '\u2019'))
            {
                break;
            }

            letters += Characters.IsUpper(c) ? 1 : 0;
        }

        return SpeakerFinding.None;
    }

    private static bool HasQuote(ReportSentence s, int before)
    {
        for (var c = 0; c < before; c++)
        {
            if (s.KindOf(c) == ChunkKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Matches a description of manner before a colon: <c>X was blunt: "..."</c>, <c>she sounded far less sure about it: "..."</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static SpeakerFinding Manner(QuoteScene q)
    {
        if (!Colon.MayIntroduce(q))
        {
            return SpeakerFinding.None;
        }

        var s = q.Sentence;
        for (var i = q.At - 2; i > q.Tokens.From && q.At - i < Colon.LabelReach && q.Tokens[i].IsWord; i--)
        {
            if (!q.Tokens.Has(i, WordClass.Manner))
            {
                continue;
            }

            foreach (var clause in s.Clauses)
            {
                if (clause.Verb < i && clause.IsOwn && clause.Use == VerbUse.Finite && IsLink(q.Tokens, clause.Verb) && i - clause.Verb <= 4
                    && IsPerson(s, clause.Subject))
                {
                    return q.Found(clause.Subject, i, CuePlace.Introduction);
                }
            }

            break;
        }

        return SpeakerFinding.None;
    }

    private static bool IsLink(in TokenView t, int i) =>
        t.Has(i, WordClass.Be) || t.IsEither(i, "sounded", "sounds") || t.IsEither(i, "seemed", "seems") || t.IsEither(i, "remained", "remains");

    private static bool IsPerson(ReportSentence s, Phrase phrase)
    {
        var head = s.HeadOf(phrase);
        return head >= 0 && (s.Tokens[head].Capital || s.Tokens.Has(head, WordClass.Role | WordClass.Person | WordClass.Body)
            || s.Tokens.Has(head, WordClass.Nominative));
    }
}
