using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Finds the name in an apposition of a description and a name: <c>his lawyer, Ann Lee, said</c>.</summary>
internal static class Appositions
{
    private const int LongestName = 6;

    /// <summary>Returns the name in an apposition of a description and a name, in either order: <c>his lawyer, Ann Lee, said</c>.</summary>
    public static Phrase Named(ReportSentence s, Phrase phrase)
    {
        var t = s.Tokens;
        var comma = phrase.To;
        var ofName = IsDescriptionOfName(s, phrase);
        if (t[comma].Kind != TokenKind.Comma || !(ofName || IsDescription(s, phrase)) || IsPair(s, phrase))
        {
            return phrase;
        }

        var end = comma + 1;
        while (end - comma <= LongestName && (t.TagOf(end) == Tag.Name || (t[end].Kind == TokenKind.Quote && Chunker.IsNickname(t, end))))
        {
            end++;
        }

        var isName = end > comma + 1 && t[end].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.OpenBracket or TokenKind.Colon;
        isName &= !ofName || (end > comma + 2 && !t.Has(comma + 1, WordClass.PlaceOpener));
        return isName ? new(comma + 1, end) : phrase;
    }

    // 'The head of Acme', 'a professor at Rowe University': a common noun followed by a name.
    private static bool IsDescriptionOfName(ReportSentence s, Phrase phrase)
    {
        var t = s.Tokens;
        var head = s.HeadOf(phrase);
        return t.TagOf(phrase.From) is Tag.Determiner or Tag.Possessive && t[phrase.To - 1].Capital && head < phrase.To - 1
            && s.KindOf(s.ChunkAt(phrase.From) + 1) == ChunkKind.Preposition && (!t[head].Capital || t.Has(head, WordClass.Role | WordClass.Title));
    }

    private static bool IsDescription(ReportSentence s, Phrase phrase)
    {
        var t = s.Tokens;
        ref readonly var last = ref t[phrase.To - 1];
        var describes = t.TagOf(phrase.From) is Tag.Determiner or Tag.Possessive or Tag.Number || !t[phrase.From].Capital || last.Is(WordClass.Role);
        return describes && t.TagOf(phrase.To - 1) != Tag.Pronoun && (!last.Capital || last.Is(WordClass.Role | WordClass.Title));
    }

    // 'Lee and her lawyer': the name after the phrase is the lawyer's.
    private static bool IsPair(ReportSentence s, Phrase phrase)
    {
        for (var i = phrase.From + 1; i + 1 < phrase.To; i++)
        {
            if (s.Tokens.TagOf(i) == Tag.Conjunction && s.Tokens[i - 1].Capital)
            {
                return true;
            }
        }

        return false;
    }
}
