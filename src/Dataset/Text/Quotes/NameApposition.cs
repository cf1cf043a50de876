using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>
/// Of <c>his lawyer, Ann Lee, said</c> the name is the speaker and the description the apposition, whichever comes first.
/// </summary>
internal static class NameApposition
{
    private const int LongestName = 6;

    // What begins a country, state or province of two words: 'the mayor of Paris, New Mexico, said'.
    private static readonly Dataset.Text.WordTable Places = new(
        (1,
            """
            New North South West East Northern Southern Western Eastern Central Rhode Costa Sri Saudi British Puerto El San Santa Nova Prince Hong United Czech
            Sierra Burkina Cape District County Greater Upper Lower Great Papua Ivory Abu Tamil Uttar Madhya Andhra Himachal Isle
            """));

    /// <summary>The name that follows the description <paramref name="subject"/> behind a comma, else the subject itself.</summary>
    public static Phrase Or(Scene scene, Phrase subject)
    {
        var comma = subject.To;
        var ofName = IsDescriptionOfName(scene, subject);
        if (scene.Token(comma).Kind != TokenKind.Comma || !(ofName || IsDescription(scene, subject)) || IsPair(scene, subject))
        {
            return subject;
        }

        var end = comma + 1;
        while (scene.Token(end) is { IsWord: true } token && end - comma <= LongestName
            && (token.Capital || (token.Is(WordClass.NameParticle) && end > comma + 1)))
        {
            end++;
        }

        var isName = end > comma + 1 && scene.Token(end).Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.OpenBracket
            && !scene.Tokens[comma + 1].Is(WordClass.Time | WordClass.Determiner | WordClass.Preposition | WordClass.Possessive);
        isName &= !ofName || (end > comma + 2 && !Places.Contains(scene.Word(comma + 1)));
        return isName && !scene.Tokens[end - 1].Is(WordClass.Possessive) ? new(comma + 1, end) : subject;
    }

    /// <summary><c>the head of Acme</c>, <c>a professor at Rowe University</c>: a common noun, then a name.</summary>
    private static bool IsDescriptionOfName(Scene scene, Phrase subject)
    {
        if (!scene.Tokens[subject.From].Is(WordClass.Determiner | WordClass.Possessive) || !scene.Tokens[subject.To - 1].Capital)
        {
            return false;
        }

        var head = subject.From + 1;
        while (head < subject.To && !scene.Tokens[head].Is(WordClass.Preposition))
        {
            head++;
        }

        return head < subject.To && head > subject.From + 1 && (!scene.Tokens[head - 1].Capital || scene.Tokens[head - 1].Is(WordClass.Role | WordClass.Title));
    }

    /// <summary>'Lee and her lawyer': the name behind it is the lawyer's.</summary>
    private static bool IsPair(Scene scene, Phrase subject)
    {
        for (var i = subject.From + 1; i + 1 < subject.To; i++)
        {
            if (scene.Tokens[i].Is(WordClass.Conjunction) && scene.Tokens[i - 1].Capital)
            {
                return true;
            }
        }

        return false;
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
