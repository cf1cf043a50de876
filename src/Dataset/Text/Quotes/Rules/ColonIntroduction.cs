using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>A colon before the quotation: <c>X wrote on Twitter: "..."</c>, <c>In a statement, X: "..."</c>, <c>LEE: "..."</c>.</summary>
internal sealed class ColonIntroduction : ISpeakerTextRule
{
    private const int Near = 8;

    public SpeakerFinding Find(Scene scene)
    {
        var colon = scene.At - 1;
        if (scene.Token(colon).Kind != TokenKind.Colon)
        {
            return SpeakerFinding.None;
        }

        var verb = CueSearch.Before(scene, colon, WordClass.Cue);
        if (verb.IsFound)
        {
            // '"A," said Lee: "b."' is one utterance.
            if (IsCueOfEarlier(scene, verb.CueToken))
            {
                return SpeakerFinding.None;
            }

            return IsAttributedAfter(scene, colon - verb.CueToken) ? SpeakerFinding.None : verb with { Place = CuePlace.Introduction };
        }

        if (IsAttributedAfter(scene, colon))
        {
            return SpeakerFinding.None;
        }

        var according = AccordingBefore.Find(scene, colon);
        if (according.IsFound)
        {
            return according with { Place = CuePlace.Introduction };
        }

        // 'And then this from X:'
        var last = NameRun.EndingAt(scene, colon - 1, scene.Frame.From);
        if (!last.IsEmpty && scene.IsWord(last.From - 1, "from"))
        {
            return scene.Found(last, -1, CuePlace.Introduction);
        }

        var name = Label(scene, colon);
        if (!name.IsEmpty)
        {
            return scene.Found(name, -1, CuePlace.Introduction);
        }

        return Announced(scene, colon) is { IsFound: true } announced ? announced : MannerColon.Find(scene, colon);
    }

    private static bool IsCueOfEarlier(Scene scene, int cue)
    {
        for (var i = cue - 1; i >= scene.Frame.From; i--)
        {
            if (scene.Tokens[i].Kind == TokenKind.Quote)
            {
                return scene.Findings[scene.Tokens[i].Piece] is { Place: CuePlace.After } first && first.CueToken == cue;
            }
        }

        return false;
    }

    /// <summary>A named speaker behind the quotation counts more than the colon; a pronoun only repeats a verb that stands near the colon.</summary>
    private static bool IsAttributedAfter(Scene scene, int reach)
    {
        var after = AttributionClause.At(scene, scene.At + 1, CuePlace.After);
        return scene.EndsOpenly && after.IsFound && (after.Attribution == Attribution.Explicit || reach > Near);
    }

    /// <summary>A name alone before the colon, or behind <c>In a statement,</c>.</summary>
    private static Phrase Label(Scene scene, int colon)
    {
        var from = colon;
        while (from > scene.Frame.From && scene.Tokens[from - 1].IsWord && colon - from < 8)
        {
            from--;
        }

        if (Verbless(scene, colon) is { IsEmpty: false } name)
        {
            return name;
        }

        if (from == colon || (from > scene.Frame.From && scene.Tokens[from - 1].Kind != TokenKind.Comma) || !PhraseRight.MayBegin(scene, from))
        {
            return default;
        }

        for (var i = from; i < colon; i++)
        {
            if (Verbs.IsFinite(scene, i) || scene.Tokens[i].Is(WordClass.Preposition | WordClass.Gerund | WordClass.Subordinator | WordClass.CueNoun))
            {
                return default;
            }
        }

        // 'The magistrate: "..."'
        var isPerson = from == scene.Frame.From && scene.Tokens[from].Is(WordClass.Determiner) && PersonNouns.Words.Contains(scene.Word(colon - 1));
        return isPerson || (scene.Tokens[colon - 1].Capital && scene.Tokens[from].Span.Length > 1) ? new(from, colon) : default;
    }

    /// <summary><c>Lee on Monday: "..."</c>, <c>Lee, after the vote: "..."</c>.</summary>
    private static Phrase Verbless(Scene scene, int colon)
    {
        var first = scene.Token(scene.Frame.From);
        if (!first.Capital || first.Span.Length == 1
            || first.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.CueNoun | WordClass.Gerund | WordClass.Determiner | WordClass.Adverb)
            || colon - scene.Frame.From > 12)
        {
            return default;
        }

        for (var i = scene.Frame.From; i < colon; i++)
        {
            if (Verbs.IsFinite(scene, i) || scene.Tokens[i].Kind is TokenKind.Quote or TokenKind.Stop or TokenKind.Semicolon)
            {
                return default;
            }
        }

        var name = PhraseRight.From(scene, scene.Frame.From);
        return !name.IsEmpty && scene.Tokens[name.To - 1].Capital ? name : default;
    }

    /// <summary>A noun of saying in the clause: <c>The mayor had a message for drivers: "..."</c>.</summary>
    private static SpeakerFinding Announced(Scene scene, int colon)
    {
        for (var i = colon - 1; i >= scene.Frame.From && colon - i < 12; i--)
        {
            if (scene.Tokens[i].Kind == TokenKind.Quote)
            {
                break;
            }

            if (scene.Tokens[i].Is(WordClass.CueNoun) && NounCue.OfOwner(scene, i) is { IsFound: true } owner)
            {
                return MainClause.Subject(scene, i) is { Attribution: Attribution.Pronoun, Place: CuePlace.Before } same
                    && NounCue.IsSamePerson(scene, same.Speaker!.Value, owner.Speaker!.Value)
                    ? owner with { Speaker = same.Speaker }
                    : owner;
            }

            if (scene.Tokens[i].Is(WordClass.CueNoun) && MainClause.Subject(scene, i) is { IsFound: true, Place: CuePlace.Before } subject)
            {
                return subject with { Place = CuePlace.Introduction, Cue = scene.Tokens[i].Span, CueToken = i };
            }
        }

        return SpeakerFinding.None;
    }
}
