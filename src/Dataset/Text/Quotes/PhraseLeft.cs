using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Reads a noun phrase from its last word as far left as its clause goes: <c>one of the pilots of the port</c>.</summary>
internal static class PhraseLeft
{
    private const int Longest = 30;

    // Pronouns that a place or a group may follow: 'someone in the crowd', 'others at the table'.
    private static readonly Dataset.Text.WordTable Indefinite =
        new((1, "someone somebody everyone everybody anyone nobody others another Someone Somebody Everyone Everybody Anyone Nobody Others Another"));

    /// <summary>The noun phrase whose last token is <paramref name="last"/>, as far left as its clause goes.</summary>
    public static Phrase EndingAt(Scene scene, int last, int floor)
    {
        if (last >= floor && scene.Tokens[last].Kind == TokenKind.CloseBracket)
        {
            last = Parenthetical.SkipBracketBack(scene, last, floor);
        }

        if (last > floor && Reflexive(scene, last))
        {
            last--;
        }

        if (last < floor || !scene.Tokens[last].IsWord)
        {
            return default;
        }

        if (scene.Tokens[last].Is(WordClass.Pronoun) && !scene.Tokens[last].Is(WordClass.Determiner) && !IsObject(scene, last))
        {
            return new(last, last + 1);
        }

        var from = last;
        while (from > floor && last - from < Longest)
        {
            var before = from - 1;
            if (scene.Tokens[before].Kind == TokenKind.CloseBracket && Parenthetical.SkipBracketBack(scene, before, floor) is var open && open >= floor
                && before - open < 5 && scene.Tokens[open].Capital)
            {
                // 'Sugar Board (SB) chief Ann Lee'
                from = open;
                continue;
            }

            if (!Continues(scene, before, from, floor, last))
            {
                from -= IsIndefinite(scene, before, from) ? 1 : 0;
                break;
            }

            from--;
        }

        if (from - 2 >= floor && scene.Tokens[from].Is(WordClass.Role) && !scene.Tokens[from].Capital
            && scene.Tokens[from - 1].Kind == TokenKind.Comma && scene.Tokens[from - 2].Capital && scene.IsWord(from + 1, "of"))
        {
            // 'Ann Lee, chairman of the board said': the second comma is missing.
            return NameRun.EndingAt(scene, from - 2, floor);
        }

        return Trimmed(scene, new(from, last + 1), floor);
    }

    private static bool IsIndefinite(Scene scene, int i, int next) =>
        scene.Tokens[i].IsWord && scene.Tokens[next].Is(WordClass.Preposition) && Indefinite.Contains(scene.Word(i));

    private static bool Continues(Scene scene, int i, int next, int floor, int last)
    {
        var token = scene.Tokens[i];
        if (!token.IsWord || token.Is(WordClass.Relative))
        {
            return false;
        }

        if (token.Is(WordClass.Pronoun) && !token.Is(WordClass.Determiner))
        {
            return false;
        }

        if (token.Is(WordClass.Conjunction))
        {
            return Joins(scene, i, next, floor);
        }

        if (token.Is(WordClass.Subordinator) && !(token.Is(WordClass.Preposition | WordClass.Adverb) && i > floor))
        {
            return false;
        }

        // 'Told reporters the report disclosed': a determiner begins the phrase, unless a preposition ties it to more.
        if (scene.Tokens[next].Is(WordClass.Determiner) && !token.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Number | WordClass.Gerund)
            && !WordsAre.EndsWith(scene.Word(i), "ing"))
        {
            return false;
        }

        if (scene.Tokens[next].Capital && !token.Capital && token.Is(WordClass.Role) && WordsAre.EndsWith(scene.Word(i), "ers"))
        {
            return false;
        }

        if (token.Is(WordClass.Gerund) && i > floor && Verbs.IsFinite(scene, i - 1))
        {
            return false;
        }

        // A verb's form directly before the verb is its subject: 'reports said'.
        return (i == last && !token.Is(WordClass.Auxiliary)) || !Verbs.IsFinite(scene, i);
    }

    /// <summary>Whether an <c>and</c> joins two nouns, not two clauses.</summary>
    private static bool Joins(Scene scene, int conjunction, int next, int floor)
    {
        if (conjunction <= floor || scene.IsWord(conjunction, "but") || !scene.Tokens[conjunction - 1].IsWord)
        {
            return false;
        }

        var left = scene.Tokens[conjunction - 1];
        var right = scene.Tokens[next];
        if (left.Is(WordClass.Verb | WordClass.Adverb | WordClass.Time) && !left.Capital && !left.Is(WordClass.Role))
        {
            return false;
        }

        // Two names, or two common nouns without a new determiner; 'won and the mayor said' begins a clause.
        for (var i = conjunction - 1; i >= floor && conjunction - i < 12 && scene.Tokens[i].IsWord; i--)
        {
            if (Verbs.IsFinite(scene, i))
            {
                return false;
            }
        }

        return left.Capital == right.Capital || right.Is(WordClass.Determiner) || left.Capital;
    }

    private static Phrase Trimmed(Scene scene, Phrase phrase, int floor)
    {
        var from = phrase.From;
        while (from < phrase.To - 1 && IsLead(scene, from))
        {
            from++;
        }

        var first = scene.Tokens[from];
        var isGerund = first.Is(WordClass.Gerund) && !first.Is(WordClass.Role) && from == scene.Frame.From;
        if (first.Is(WordClass.Preposition | WordClass.Subordinator) && !first.Is(WordClass.Determiner) || isGerund)
        {
            return NameRun.EndingAt(scene, phrase.To - 1, System.Math.Max(floor, from + 1));
        }

        return new(from, phrase.To);
    }

    private static bool IsLead(Scene scene, int i)
    {
        var token = scene.Tokens[i];
        if (token.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Title))
        {
            return false;
        }

        return token.Is(WordClass.Conjunction | WordClass.Adverb | WordClass.Time) || WordsAre.AdverbByForm(scene.Word(i));
    }

    private static bool IsObject(Scene scene, int i) =>
        scene.Token(i - 1).Is(WordClass.Preposition) && (scene.IsWord(i, "him") || scene.IsWord(i, "them") || scene.IsWord(i, "us") || scene.IsWord(i, "me"));

    private static bool Reflexive(Scene scene, int i) => scene.Tokens[i].Is(WordClass.Pronoun) && WordsAre.EndsWith(scene.Word(i), "self");
}
