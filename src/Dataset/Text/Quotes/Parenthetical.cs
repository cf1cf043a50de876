using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Steps over what stands between a subject and its verb: appositions, relative clauses, brackets, dashes.</summary>
internal static class Parenthetical
{
    private const int LongestSegment = 40;
    private const int MostSegments = 6;

    /// <summary>The subject before the apposition that ends with the comma at <paramref name="comma"/>: <c>X, a professor at Y,</c>.</summary>
    public static Phrase Subject(Scene scene, int comma, int floor)
    {
        var end = PreviousComma(scene, comma, floor);
        if (end < floor)
        {
            // A comma between subject and verb, which does not belong there.
            return scene.Token(comma - 1).Capital ? PhraseLeft.EndingAt(scene, comma - 1, floor) : default;
        }

        for (var segments = 0; segments < MostSegments; segments++)
        {
            var previous = PreviousComma(scene, end, floor);
            var start = previous < floor ? SegmentStart(scene, end, floor) : previous + 1;
            if (previous < floor || !IsApposition(scene, start) || !IsNameEnd(scene, previous - 1))
            {
                break;
            }

            end = previous;
        }

        return PhraseLeft.EndingAt(scene, end - 1, floor);
    }

    /// <summary>The last token of the name before an apposition that ends at <paramref name="comma"/>, -1 if there is none.</summary>
    public static int NameBeforeApposition(Scene scene, int comma, int floor)
    {
        var previous = PreviousComma(scene, comma, floor);
        return previous > floor && IsApposition(scene, previous + 1) && IsNameEnd(scene, previous - 1) && !HasVerb(scene, previous + 1, comma)
            ? previous - 1
            : -1;
    }

    /// <summary>The index before the bracket that closes at <paramref name="close"/>.</summary>
    public static int SkipBracketBack(Scene scene, int close, int floor)
    {
        for (var i = close - 1; i >= floor && close - i < LongestSegment; i--)
        {
            if (scene.Tokens[i].Kind == TokenKind.OpenBracket)
            {
                return i - 1;
            }
        }

        return floor - 1;
    }

    /// <summary>The index before the dash that the dash at <paramref name="close"/> closes.</summary>
    public static int SkipDashBack(Scene scene, int close, int floor)
    {
        for (var i = close - 1; i >= floor && close - i < LongestSegment; i--)
        {
            if (scene.Tokens[i].Kind == TokenKind.Dash)
            {
                return i - 1;
            }
        }

        return floor - 1;
    }

    private static int PreviousComma(Scene scene, int before, int floor)
    {
        for (var i = before - 1; i >= floor && before - i < LongestSegment; i--)
        {
            var kind = scene.Tokens[i].Kind;
            if (kind == TokenKind.Comma)
            {
                return i;
            }

            if (kind is TokenKind.Semicolon or TokenKind.Colon)
            {
                break;
            }
        }

        return floor - 1;
    }

    private static int SegmentStart(Scene scene, int end, int floor)
    {
        var i = end;
        while (i > floor && scene.Tokens[i - 1].IsWord && end - i < LongestSegment)
        {
            i--;
        }

        return i;
    }

    private static bool IsApposition(Scene scene, int start)
    {
        var token = scene.Token(start);
        return !token.IsWord || token.Is(
            WordClass.Determiner | WordClass.Number | WordClass.Relative | WordClass.Preposition | WordClass.Adverb | WordClass.Gerund)
            || (!token.Capital && !token.Is(WordClass.Pronoun)) || Characters.IsDigit(scene.Word(start)[0]);
    }

    private static bool HasVerb(Scene scene, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Verbs.IsFinite(scene, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNameEnd(Scene scene, int i) => scene.Token(i).Capital || scene.Token(i).Kind == TokenKind.CloseBracket;
}
