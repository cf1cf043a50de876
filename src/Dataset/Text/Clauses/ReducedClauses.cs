using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>
/// Recognizes participles that look like finite verbs: <c>the plan described by Lee as</c>, <c>a statement posted on the site said</c>, <c>an aide hailed
/// as</c>.
/// </summary>
internal static class ReducedClauses
{
    private const int Reach = 25;
    private const int AgentReach = 8;

    /// <summary>Retags such participles in one pass that tracks whether the clause already has a verb.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static void Mark(in TokenView t, ReportToken[] tokens)
    {
        var hasVerb = false;
        var opened = 0;
        for (var i = t.From; i < t.To; i++)
        {
            ref readonly var token = ref t[i];
            switch (token.Tag)
            {
                case Tag.Subordinator or Tag.Relative:
                    opened++;
                    break;
                case Tag.Conjunction:
                    hasVerb = false;
                    break;
                case Tag.None when token.Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Quote or TokenKind.Dash:
                    (hasVerb, opened) = (false, 0);
                    break;
                case Tag.Auxiliary when t.IsEither(i, "having", "being") || t.TagOf(i - 1) == Tag.Auxiliary:
                    break;
                case Tag.Auxiliary:
                case Tag.Verb when !IsReduced(t, i, hasVerb, opened > 0):
                    hasVerb |= opened == 0 && !token.Is(WordClass.Speech | WordClass.Silent);
                    opened -= opened > 0 && !(token.Tag == Tag.Auxiliary && IsHelperOfNext(t, i)) ? 1 : 0;
                    break;
                case Tag.Verb:
                    tokens[i - t.From] = token with { Tag = Tag.Participle };
                    break;
            }
        }
    }

    private static bool IsHelperOfNext(in TokenView t, int i)
    {
        var next = i + 1;
        while (t.TagOf(next) is Tag.Adverb or Tag.Auxiliary or Tag.Time)
        {
            next++;
        }

        return t.TagOf(next) is Tag.Participle or Tag.Base or Tag.Gerund or Tag.Verb;
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsReduced(in TokenView t, int i, bool hasVerb, bool isOpen)
    {
        ref readonly var token = ref t[i];
        var mayBe = token.Class == WordClass.None || token.Is(WordClass.Participle);
        var noun = i - 1;
        while (t.TagOf(noun) is Tag.Time or Tag.Adverb)
        {
            noun--;
        }

        var before = t.TagOf(noun);
        if (!mayBe || (before is not (Tag.Noun or Tag.Name) && t[i - 1].Kind is not (TokenKind.Comma or TokenKind.CloseBracket)))
        {
            return false;
        }

        if (t.IsWord(i + 1, "by") && !WordsAre.EndsWith(t.Word(i + 2), "ing"))
        {
            return true;
        }

        // 'Call' and 'declare' are verbs of naming more often than of saying.
        var says = token.Is(WordClass.Speech) && !token.Is(WordClass.Label);
        var goesOn = t.TagOf(i + 1) is Tag.Preposition or Tag.Adverb or Tag.Time || t.IsWord(i + 1, "as");
        if (t[i - 1].Kind == TokenKind.Comma)
        {
            return token.Is(WordClass.Label) && !isOpen && IsFirstMark(t, i - 1)
                && (t[i + 1].Kind == TokenKind.Quote || (t.TagOf(i + 1) == Tag.Determiner && t[i + 2].Kind == TokenKind.Quote));
        }

        if (before != Tag.Noun && !(before == Tag.Name && (hasVerb || token.Is(WordClass.Label))))
        {
            return false;
        }

        if (goesOn && IsInLead(t, i))
        {
            return true;
        }

        // 'A group called Harbour First ran'
        if (token.Is(WordClass.Label) && !isOpen && t.TagOf(i + 1) == Tag.Name && IsFollowedByVerb(t, i))
        {
            return true;
        }

        if (before == Tag.Name && !hasVerb)
        {
            return false;
        }

        return (hasVerb && !isOpen && !says && (goesOn || t[i + 1].Kind == TokenKind.Quote) && !t[i - 1].Is(WordClass.Possessive))
            || (goesOn && !says && IsFollowedByVerb(t, i))
            || (goesOn && token.Is(WordClass.Speech) && t.TagOf(i + 1) == Tag.Preposition && token.Is(WordClass.Issue) && IsFollowedByVerb(t, i))
            || (goesOn && token.Class == WordClass.None && IsBeforeRelative(t, i))
            || (!isOpen && IsLabeled(t, i)) || (token.Is(WordClass.Stance | WordClass.Label) && t.IsWord(i + 1, "as") && HasAgent(t, i + 2));
    }

    // 'In a statement released Thursday, Lee'
    private static bool IsInLead(in TokenView t, int i)
    {
        var first = i - 1;
        while (first > t.From && t[first - 1].IsWord)
        {
            first--;
        }

        if (t.TagOf(first) != Tag.Preposition)
        {
            return false;
        }

        var end = i + 1;
        while (t[end].IsWord && !IsFinite(t, end))
        {
            end++;
        }

        return t[end].Kind == TokenKind.Comma && t.TagOf(end + 1) is Tag.Determiner or Tag.Name or Tag.Noun or Tag.Pronoun or Tag.Possessive or Tag.Number;
    }

    // 'An aide hailed as a "gem" by the mayor'
    private static bool HasAgent(in TokenView t, int i)
    {
        for (var by = i; by < i + AgentReach && t.TagOf(by) is not (Tag.Verb or Tag.Auxiliary) && t[by].Kind is TokenKind.Word or TokenKind.Quote; by++)
        {
            if (t.IsWord(by, "by"))
            {
                return true;
            }
        }

        return false;
    }

    // 'A pilot based in Hull, who'
    private static bool IsBeforeRelative(in TokenView t, int i)
    {
        while (t[i].IsWord)
        {
            i++;
        }

        return t[i].Kind == TokenKind.Comma && t.TagOf(i + 1) == Tag.Relative;
    }

    private static bool IsFirstMark(in TokenView t, int comma)
    {
        for (var i = t.From; i < comma; i++)
        {
            if (!t[i].IsWord)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFinite(in TokenView t, int i) => t.TagOf(i) == Tag.Verb || (t.TagOf(i) == Tag.Auxiliary
        && t.TagOf(i - 1) is not (Tag.To or Tag.Auxiliary));

    // 'Posted on the site said'
    private static bool IsFollowedByVerb(in TokenView t, int i)
    {
        for (var next = i + 1; next < i + Reach && t[next].IsWord && t.TagOf(next) is not (Tag.Conjunction or Tag.Subordinator or Tag.Relative); next++)
        {
            if (IsFinite(t, next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether the participle describes a thing whose namer is not mentioned: <c>A box labelled "..."</c>.</summary>
    private static bool IsLabeled(in TokenView t, int i)
    {
        var next = t.IsWord(i + 1, "as") ? i + 2 : i + 1;
        return t[next].Kind == TokenKind.Quote && t.Has(i, WordClass.Label)
            && !t.Has(i - 1, WordClass.Role | WordClass.Person | WordClass.Title | WordClass.Body)
            && t.TagOf(i - 1) == Tag.Noun;
    }
}
