using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>The subject before a verb, past what stands between them: helpers, appositions, brackets, a relative pronoun.</summary>
internal static class SubjectBefore
{
    /// <summary>The subject that ends before <paramref name="verb"/>, empty if none does.</summary>
    public static Phrase Of(Scene scene, int verb, int floor)
    {
        var i = Verbs.SkipHelpersBack(scene, verb - 1, floor);
        if (i < floor)
        {
            return default;
        }

        var token = scene.Tokens[i];
        return token.Kind switch
        {
            TokenKind.Comma => Parenthetical.Subject(scene, i, floor),
            TokenKind.CloseBracket => PhraseLeft.EndingAt(scene, Parenthetical.SkipBracketBack(scene, i, floor), floor),
            TokenKind.Dash => PhraseLeft.EndingAt(scene, Parenthetical.SkipDashBack(scene, i, floor), floor),
            TokenKind.Word when token.Is(WordClass.Relative) || Antecedent.IsRelativeThat(scene, i) => Antecedent.Of(scene, i, floor),
            TokenKind.Word => PhraseLeft.EndingAt(scene, i, floor),
            _ => default,
        };
    }
}
