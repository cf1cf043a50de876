using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>The subject of the last verb of speech or stance in the sentences before one.</summary>
internal static class LastStance
{
    private const int Farthest = 200;

    public static TextSpan? In(Scene scene, ReportTokenizer report, int frames)
    {
        var kept = scene.Frame;
        TextSpan? speaker = null;
        var last = report.Frames.Count == 0 || frames == 0 ? 0 : report.Frames[frames - 1].To;
        for (var f = frames - 1; f >= 0 && speaker is null && last - report.Frames[f].From < Farthest; f--)
        {
            scene.Frame = report.Frames[f];
            for (var i = scene.Frame.To - 1; i >= scene.Frame.From && speaker is null; i--)
            {
                if (!report.Tokens[i].Capital && !report.Tokens[i].Is(WordClass.Silent)
                    && Verbs.Is(scene, i, WordClass.Speech | WordClass.Stance, WordClass.Past | WordClass.Third))
                {
                    speaker = VerbSubject.PersonOf(scene, i);
                }
            }
        }

        scene.Frame = kept;
        return speaker;
    }
}
