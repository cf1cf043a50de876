namespace Dataset.Text.Quotes.Rules;

/// <summary>A colon before the quotation: <c>X wrote on Twitter: "..."</c>, <c>In a statement, X: "..."</c>, <c>LEE: "..."</c>.</summary>
internal sealed class ColonIntroduction : ISpeakerRule
{
    public SpeakerFinding Find(Scene scene)
    {
        var colon = scene.At - 1;
        if (scene.Token(colon).Kind != TokenKind.Colon)
        {
            return SpeakerFinding.None;
        }

        var verb = CueSearch.Before(scene, colon, WordClass.Cue);
        if (verb.Place != CuePlace.Nowhere)
        {
            return verb with { Place = CuePlace.Introduction };
        }

        var according = AccordingBefore.Find(scene, colon);
        if (according.IsFound)
        {
            return according with { Place = CuePlace.Introduction };
        }

        // 'And then this from X:'
        var last = NounPhrase.RunEndingAt(scene, colon - 1, scene.Frame.From);
        if (!last.IsEmpty && scene.IsWord(last.From - 1, "from"))
        {
            return scene.Found(last, -1, CuePlace.Introduction);
        }

        var name = Label(scene, colon);
        return name.IsEmpty ? Announced(scene, colon) : scene.Found(name, -1, CuePlace.Introduction);
    }

    /// <summary>A name alone before the colon, or behind <c>In a statement,</c>.</summary>
    private static Phrase Label(Scene scene, int colon)
    {
        var from = colon;
        while (from > scene.Frame.From && scene.Tokens[from - 1].IsWord && colon - from < 8)
        {
            from--;
        }

        if (from == colon || (from > scene.Frame.From && scene.Tokens[from - 1].Kind != TokenKind.Comma) || !NounPhrase.MayBegin(scene, from))
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

        return scene.Tokens[colon - 1].Capital ? new(from, colon) : default;
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

            if (scene.Tokens[i].Is(WordClass.CueNoun) && MainClause.Subject(scene, i) is { IsFound: true, Place: CuePlace.Before } subject)
            {
                return subject with { Place = CuePlace.Introduction, Cue = scene.Tokens[i].Span, CueToken = i };
            }
        }

        return SpeakerFinding.None;
    }
}
