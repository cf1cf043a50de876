using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>
/// <c>"Why?" Lee said.</c> where the splitter took the question for a sentence of its own: the next sentence is nothing but the attribution.
/// </summary>
internal static class SplitAttribution
{
    private const int Longest = 14;

    public static SpeakerFinding Find(Scene scene, ReportTokenizer report, int frame)
    {
        if (frame + 1 >= report.Frames.Count || !scene.EndsFrame || scene.Inner[scene.Inner.Length - 1] is not ('?' or '!' or '\u2026'))
        {
            return SpeakerFinding.None;
        }

        var next = report.Frames[frame + 1];
        if (next.To - next.From > Longest)
        {
            return SpeakerFinding.None;
        }

        var kept = scene.Frame;
        scene.Frame = next;
        var found = AttributionClause.At(scene, next.From, CuePlace.After);
        var isAlone = found.IsFound && !HasContent(scene, found.CueToken);
        scene.Frame = kept;
        return isAlone ? found : SpeakerFinding.None;
    }

    /// <summary>Words of its own: <c>Lee said that</c>, <c>Lee said: "..."</c>, <c>Lee said it</c>.</summary>
    private static bool HasContent(Scene scene, int cue)
    {
        if (scene.Tokens[cue].Is(WordClass.Silent) && scene.Token(cue + 1).IsWord)
        {
            // 'He thinks about it.'
            return true;
        }

        for (var i = cue + 1; i < scene.Frame.To; i++)
        {
            if (scene.Tokens[i].Kind is TokenKind.Quote or TokenKind.Colon || scene.IsWord(i, "that") || Verbs.IsFinite(scene, i))
            {
                return true;
            }
        }

        return false;
    }
}
