namespace Dataset.Text.Quotes;

/// <summary>
/// Of <c>his lawyer, Ann Lee, said</c> the name is the speaker and the description the apposition, whichever comes first.
/// </summary>
internal static class NameApposition
{
    private const int LongestName = 6;

    /// <summary>The name that follows the description <paramref name="subject"/> behind a comma, else the subject itself.</summary>
    public static Phrase Or(Scene scene, Phrase subject)
    {
        var comma = subject.To;
        if (scene.Token(comma).Kind != TokenKind.Comma || !IsDescription(scene, subject))
        {
            return subject;
        }

        var end = comma + 1;
        while (scene.Token(end) is { IsWord: true } token && end - comma <= LongestName && (token.Capital || (token.Is(WordClass.NameParticle) && end > comma + 1)))
        {
            end++;
        }

        var isName = end > comma + 1 && scene.Token(end).Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.OpenBracket
            && !scene.Tokens[comma + 1].Is(WordClass.Time | WordClass.Determiner | WordClass.Preposition | WordClass.Possessive);
        return isName && !scene.Tokens[end - 1].Is(WordClass.Possessive) ? new(comma + 1, end) : subject;
    }

    /// <summary>A common noun at its end; behind a place's name (<c>a man in Paris, Texas, said</c>) another place may follow.</summary>
    private static bool IsDescription(Scene scene, Phrase subject)
    {
        var first = scene.Tokens[subject.From];
        var last = scene.Tokens[subject.To - 1];
        var describes = first.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Number) || !first.Capital || last.Is(WordClass.Role);
        return describes && !last.Is(WordClass.Pronoun) && (!last.Capital || last.Is(WordClass.Role | WordClass.Title));
    }
}
