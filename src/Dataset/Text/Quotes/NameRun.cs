using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Reads only the name or short noun phrase that ends at a word: of <c>footage of Ann Lee</c> the name.</summary>
internal static class NameRun
{
    private const int Longest = 30;

    /// <summary>Only the name or noun phrase directly at the end: of <c>footage of Ann Lee</c> the name.</summary>
    public static Phrase EndingAt(Scene scene, int last, int floor)
    {
        if (last < floor || !scene.Tokens[last].IsWord)
        {
            return default;
        }

        if (scene.Tokens[last].Is(WordClass.Pronoun))
        {
            var isClose = last - 3 >= floor && scene.IsWord(last - 1, "to") && scene.IsWord(last - 2, "close");
            return isClose && EndingAt(scene, last - 3, floor) is { IsEmpty: false } source ? new(source.From, last + 1) : new(last, last + 1);
        }

        var from = last + 1;
        while (from > floor && last - from < Longest && IsNamePart(scene, from - 1))
        {
            from--;
        }

        while (from <= last && scene.Tokens[from].Is(WordClass.NameParticle) && !scene.Tokens[from].Capital)
        {
            from++;
        }

        return WithModifiers(scene, from, last, floor);
    }

    private static bool IsNamePart(Scene scene, int i)
    {
        var token = scene.Tokens[i];
        if (!token.IsWord || (token.Is(WordClass.Possessive) && !token.Capital) || token.Is(WordClass.Time))
        {
            return false;
        }

        if (i == scene.Frame.From && token.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Conjunction | WordClass.Determiner))
        {
            return false;
        }

        return token.Capital || token.Is(WordClass.NameParticle) || Characters.IsDigit(scene.Word(i)[0]);
    }

    /// <summary>The lower-case words before a name or noun that belong to it, back to a determiner.</summary>
    private static Phrase WithModifiers(Scene scene, int from, int last, int floor)
    {
        var start = from;
        var i = from - 1;
        for (var steps = 0; i >= floor && steps < 6; i--, steps++)
        {
            var token = scene.Tokens[i];
            if (!token.IsWord || token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Pronoun)
                && !token.Is(WordClass.Determiner))
            {
                break;
            }

            if (token.Is(WordClass.Possessive))
            {
                return new(OwnerStart(scene, i, floor), last + 1);
            }

            if (token.Is(WordClass.Determiner | WordClass.Number))
            {
                return new(i, last + 1);
            }

            if (Verbs.IsFinite(scene, i) || (from <= last && steps == 0 && !token.Is(WordClass.Role | WordClass.Title | WordClass.Body)))
            {
                break;
            }

            start = i;
        }

        return start <= last ? new(start, last + 1) : default;
    }

    private static int OwnerStart(Scene scene, int possessive, int floor)
    {
        var i = possessive;
        while (i > floor && scene.Tokens[i - 1] is { IsWord: true, Capital: true } && possessive - i < 5
            && !scene.Tokens[i - 1].Is(WordClass.Preposition | WordClass.Time))
        {
            i--;
        }

        if (i < possessive || scene.Tokens[possessive].Capital)
        {
            return i > floor && i == possessive && scene.Tokens[i - 1].Is(WordClass.Determiner) ? i - 1 : i;
        }

        // 'the old gentleman's'
        var first = possessive - 1;
        while (first > floor && possessive - first < 4 && scene.Tokens[first] is { IsWord: true, Capital: false } token
            && !token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Auxiliary))
        {
            first--;
        }

        return first >= floor && scene.Tokens[first].Is(WordClass.Determiner) ? first : i;
    }
}
