using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>Subject and verb directly behind the quotation, either first: <c>"...," said X</c>, <c>"...," X, a professor, said</c>.</summary>
internal sealed class CueAfter : ISpeakerTextRule
{
    private static readonly WordClassTable Clefts = WordClassTable.Of("how what all");
    private static readonly WordClassTable Places = WordClassTable.Of("first last only");
    private static readonly WordClassTable Words = WordClassTable.Of("thing word words");

    public SpeakerFinding Find(Scene scene)
    {
        var first = scene.At + 1;
        if (scene.IsFollowedByComma || scene.Token(first).Kind == TokenKind.Dash)
        {
            first++;
        }

        first = BehindCleft(scene, first);

        // 'as X put it'
        var isAs = scene.IsWord(first, "as");
        first += isAs ? 1 : 0;
        if (!scene.Token(first).IsWord || !(scene.EndsOpenly || isAs || (scene.BeginsFrame && IsPlainSubject(scene, first))))
        {
            return SpeakerFinding.None;
        }

        var finding = AttributionClause.At(scene, first, CuePlace.After);
        if (finding.IsFound && ((IntroducesNext(scene, finding.CueToken) && CueSearch.IsAdjacent(scene))
            || (finding.Attribution == Attribution.Explicit && IsReportOfSpeech(scene))))
        {
            return SpeakerFinding.None;
        }

        return finding;
    }

    /// <summary>Behind <c>"...," is how</c>, <c>"...," was all that</c>, <c>"...," were the first words</c>.</summary>
    private static int BehindCleft(Scene scene, int first)
    {
        if (!scene.Token(first).Is(WordClass.Be))
        {
            return first;
        }

        var i = first + 1;
        if (scene.IsAny(i, Clefts))
        {
            i++;
        }
        else if (scene.IsWord(i, "the") && scene.IsAny(i + 1, Places) && scene.IsAny(i + 2, Words))
        {
            i += 3;
        }
        else
        {
            return first;
        }

        return scene.IsWord(i, "that") ? i + 1 : i;
    }

    /// <summary>Without a comma before it: <c>"We are in" said Lee</c>, not <c>"High key" effect added</c>.</summary>
    private static bool IsPlainSubject(Scene scene, int first)
    {
        var token = scene.Token(first);
        return token.Capital || token.Is(WordClass.Pronoun | WordClass.Determiner | WordClass.Speech);
    }

    /// <summary>In <c>X said it was "safe," the agency reported</c> the words are X's. In <c>he called it "safe," X said</c> both are one.</summary>
    private static bool IsReportOfSpeech(Scene scene)
    {
        if (scene.BeginsFrame || !scene.Token(scene.At - 1).IsWord)
        {
            return false;
        }

        var before = CueSearch.Before(scene, scene.At, WordClass.Speech);
        return before is { IsFound: true, Attribution: Attribution.Explicit } && !scene.Token(before.CueToken).Is(WordClass.Weak);
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
