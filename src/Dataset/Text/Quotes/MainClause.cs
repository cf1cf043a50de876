using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>The subject of the main clause, which participles and second verbs share.</summary>
internal static class MainClause
{
    private const int Longest = 60;

    /// <summary>Who the clause before <paramref name="before"/> is about: its subject, or the speaker of the quotation that it attributes.</summary>
    public static SpeakerFinding Subject(Scene scene, int before)
    {
        var start = Start(scene, before);
        var token = scene.Token(start);
        if (token.Kind == TokenKind.Quote)
        {
            return scene.Findings[token.Piece];
        }

        var subject = FirstSubject(scene, start, before);
        if (subject.IsEmpty && start > scene.Frame.From)
        {
            subject = FirstSubject(scene, scene.Frame.From, before);
        }

        return subject.IsEmpty ? SpeakerFinding.None : scene.Found(subject, -1, CuePlace.Before);
    }

    /// <summary>Where the clause that holds <paramref name="before"/> begins.</summary>
    private static int Start(Scene scene, int before)
    {
        for (var i = before - 1; i >= scene.Frame.From && before - i < Longest; i--)
        {
            var token = scene.Tokens[i];
            if (token.Kind == TokenKind.Quote && scene.Findings[token.Piece] is { IsFound: true, Place: CuePlace.After or CuePlace.Later })
            {
                return i;
            }

            if (token.Kind == TokenKind.Semicolon || IsNewClause(scene, i, before))
            {
                return token.Kind == TokenKind.Comma ? i + 2 : i + 1;
            }
        }

        return scene.Frame.From;
    }

    /// <summary><c>, and he</c>, followed by a verb.</summary>
    private static bool IsNewClause(Scene scene, int i, int before)
    {
        if (scene.Tokens[i].Kind != TokenKind.Comma || !scene.Token(i + 1).Is(WordClass.Conjunction) || !PhraseRight.MayBegin(scene, i + 2))
        {
            return false;
        }

        for (var v = i + 3; v < before && v < i + 12 && scene.Tokens[v].IsWord; v++)
        {
            if (Verbs.IsFinite(scene, v))
            {
                return true;
            }
        }

        return false;
    }

    private static Phrase FirstSubject(Scene scene, int from, int to)
    {
        var start = SkipLead(scene, from, to);
        if (start >= to)
        {
            return default;
        }

        if (scene.Tokens[start].Is(WordClass.Pronoun) && !scene.Tokens[start].Is(WordClass.Determiner))
        {
            return new(start, start + 1);
        }

        var behindComma = -1;
        for (var i = start; i < to && i - start < Longest; i++)
        {
            var token = scene.Tokens[i];
            if (token.Kind is TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon)
            {
                return default;
            }

            if (i > start && Verbs.IsFinite(scene, i))
            {
                return (scene.Tokens[i - 1].Is(WordClass.Relative) || Antecedent.IsRelativeThat(scene, i - 1)) && i - 2 >= start && scene.Tokens[i - 2].IsWord
                    ? PhraseLeft.EndingAt(scene, i - 2, start)
                    : SubjectBefore.Of(scene, i, start);
            }

            // 'Lee, a former chairman, poked at': a verb that no list has may stand behind an apposition.
            var mayBeVerb = token.IsWord && token.Class == WordClass.None && !token.Capital && i > start && scene.Tokens[i - 1].Kind == TokenKind.Comma;
            behindComma = mayBeVerb && behindComma < 0 && WordsAre.EndsWith(scene.Word(i), "ed") ? i : behindComma;
        }

        return behindComma > 0 ? SubjectBefore.Of(scene, behindComma, start) : default;
    }

    /// <summary>Skips adverbials that a comma ends: <c>During the talks,</c>.</summary>
    private static int SkipLead(Scene scene, int from, int to)
    {
        for (var rounds = 0; rounds < 4 && from < to; rounds++)
        {
            var token = scene.Tokens[from];
            if (token.Kind is TokenKind.Comma or TokenKind.Dash || token.Is(WordClass.Conjunction))
            {
                from++;
                continue;
            }

            if (!IsLead(scene, from, token))
            {
                return from;
            }

            var comma = from;
            while (comma < to && comma - from < Longest && scene.Tokens[comma].Kind != TokenKind.Comma)
            {
                comma++;
            }

            if (comma >= to || scene.Tokens[comma].Kind != TokenKind.Comma)
            {
                return from;
            }

            from = comma + 1;
        }

        return from;
    }

    private static bool IsLead(Scene scene, int i, ReportToken token)
    {
        if (!token.IsWord || token.Is(WordClass.Pronoun) || (token.Is(WordClass.Determiner) && !token.Is(WordClass.Time)))
        {
            return false;
        }

        var adverb = WordsAre.AdverbByForm(scene.Word(i)) || token.Is(WordClass.Adverb | WordClass.Time)
            || scene.Token(i + 1).Kind == TokenKind.Comma && !token.Capital;
        var participle = token.Is(WordClass.Verb) && token.Is(WordClass.Gerund | WordClass.Participle | WordClass.Past);
        return token.Is(WordClass.Preposition | WordClass.Subordinator) || adverb || participle;
    }
}
