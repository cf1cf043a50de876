namespace Dataset.Text.Quotes.Rules;

/// <summary>Subject and verb directly behind the quotation, either first: <c>"...," said X</c>, <c>"...," X, a professor, said</c>.</summary>
internal sealed class CueAfter : ISpeakerRule
{
    public SpeakerFinding Find(Scene scene)
    {
        var first = scene.At + 1;
        if (scene.IsFollowedByComma || scene.Token(first).Kind == TokenKind.Dash)
        {
            first++;
        }

        // 'as X put it'
        var isAs = scene.IsWord(first, "as");
        first += isAs ? 1 : 0;
        if (!scene.Token(first).IsWord || !(scene.EndsOpenly || scene.BeginsFrame || isAs))
        {
            return SpeakerFinding.None;
        }

        var finding = AttributionClause.At(scene, first, CuePlace.After);
        if (finding.IsFound && IntroducesNext(scene, finding.CueToken) && CueSearch.IsAdjacent(scene))
        {
            return SpeakerFinding.None;
        }

        return finding;
    }

    /// <summary>In <c>X said "no," Y said "yes"</c> the second verb belongs to the second quotation.</summary>
    private static bool IntroducesNext(Scene scene, int cue)
    {
        var next = cue + 1;
        if (scene.Token(next).Kind is TokenKind.Comma or TokenKind.Colon)
        {
            next++;
        }

        return scene.Token(next).Kind == TokenKind.Quote;
    }
}
