using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>
/// Participles that look like finite verbs: of <c>the plan described by Lee as</c>, <c>a statement posted on the site said</c>, <c>an aide hailed as</c>.
/// </summary>
internal static class ReducedClauses
{
    private const int Reach = 25;

    /// <summary>Tags them anew, in one walk that knows which clause has its verb already.</summary>
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
                case Tag.Auxiliary:
                case Tag.Verb when !IsReduced(t, i, hasVerb):
                    hasVerb |= opened == 0 && !token.Is(WordClass.Speech | WordClass.Silent);
                    opened -= opened > 0 && !(token.Tag == Tag.Auxiliary && IsHelperOfNext(t, i)) ? 1 : 0;
                    break;
                case Tag.Verb:
                    tokens[i] = token with { Tag = Tag.Participle };
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

    private static bool IsReduced(in TokenView t, int i, bool hasVerb)
    {
        ref readonly var token = ref t[i];
        var mayBe = token.Class == WordClass.None || token.Is(WordClass.Participle);
        var before = t.TagOf(i - 1);
        if (!mayBe || (before is not (Tag.Noun or Tag.Name) && t[i - 1].Kind is not (TokenKind.Comma or TokenKind.CloseBracket)))
        {
            return false;
        }

        if (t.IsWord(i + 1, "by") && !t.Has(i + 2, WordClass.Gerund))
        {
            return true;
        }

        if (before != Tag.Noun && !(before == Tag.Name && hasVerb))
        {
            return false;
        }

        var goesOn = t.TagOf(i + 1) is Tag.Preposition or Tag.Adverb or Tag.Time || t.IsWord(i + 1, "as");
        return (hasVerb && !token.Is(WordClass.Speech) && (goesOn || t[i + 1].Kind == TokenKind.Quote) && !t[i - 1].Is(WordClass.Possessive))
            || (goesOn && !token.Is(WordClass.Speech) && IsFollowedByVerb(t, i))
            || (goesOn && token.Is(WordClass.Speech) && t.TagOf(i + 1) == Tag.Preposition && token.Is(WordClass.Issue) && IsFollowedByVerb(t, i))
            || (IsLabelled(t, i) && !token.Is(WordClass.Speech));
    }

    // 'Posted on the site said'
    private static bool IsFollowedByVerb(in TokenView t, int i)
    {
        for (var next = i + 1; next < i + Reach && t[next].IsWord && t.TagOf(next) is not (Tag.Conjunction or Tag.Subordinator or Tag.Relative); next++)
        {
            if (t.TagOf(next) is Tag.Verb or Tag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>A box labelled "..."</c>: a thing is called something, and nobody is named who calls it that.</summary>
    private static bool IsLabelled(in TokenView t, int i)
    {
        var next = t.IsWord(i + 1, "as") ? i + 2 : i + 1;
        return t[next].Kind == TokenKind.Quote && t.Has(i, WordClass.Label) && !t.Has(i - 1, WordClass.Role | WordClass.Person | WordClass.Title | WordClass.Body)
            && t.TagOf(i - 1) == Tag.Noun;
    }
}
