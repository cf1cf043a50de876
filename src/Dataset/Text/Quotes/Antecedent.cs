using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Whom a relative pronoun means: <c>X, the fund's director, who warned</c>.</summary>
internal static class Antecedent
{
    public static Phrase Of(Scene scene, int relative, int floor)
    {
        var last = relative - 1;
        if (last >= floor && scene.Tokens[last].Kind == TokenKind.Comma)
        {
            // 'Ann Lee, the fund's director, who warned': the name before the apposition.
            var name = Parenthetical.NameBeforeApposition(scene, last, floor);
            last = name >= floor ? name : last - 1;
        }

        if (last >= floor && scene.Tokens[last].Kind == TokenKind.CloseBracket)
        {
            last = Parenthetical.SkipBracketBack(scene, last, floor);
        }

        var run = NameRun.EndingAt(scene, last, floor);
        return run.IsEmpty ? run : WithPlace(scene, run, floor);
    }

    /// <summary><c>A diplomat in Rome, who</c>: the person, not the place.</summary>
    private static Phrase WithPlace(Scene scene, Phrase run, int floor)
    {
        var i = run.From - 1;
        if (i <= floor || !(scene.IsWord(i, "in") || scene.IsWord(i, "at") || scene.IsWord(i, "of") || scene.IsWord(i, "from") || scene.IsWord(i, "for")))
        {
            return run;
        }

        i -= WordsAre.Same(scene.Word(i - 1), "based") ? 2 : 1;
        var person = i >= floor && scene.Tokens[i].IsWord
            && (scene.Tokens[i].Is(WordClass.Role) || (scene.Tokens[i].Capital && !scene.IsWord(run.From - 1, "from")))
            ? NameRun.EndingAt(scene, i, floor)
            : default;
        return person.IsEmpty ? run : new(person.From, run.To);
    }

    /// <summary>The <c>that</c> behind a noun: <c>a letter that said</c>.</summary>
    public static bool IsRelativeThat(Scene scene, int i) =>
        scene.IsWord(i, "that") && scene.Token(i - 1) is { IsWord: true } before && !before.Is(WordClass.Verb | WordClass.Preposition | WordClass.Conjunction);
}
