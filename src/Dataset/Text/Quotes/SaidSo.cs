using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>The sentence behind a quotation that says only whose words it was: <c>"A." So says Lee.</c> <c>"A." That was how Lee put it.</c></summary>
internal static class SaidSo
{
    private const int Longest = 24;

    private static readonly WordClassTable Said = WordClassTable.Of("said says wrote spoke");
    private static readonly WordClassTable Pointers = WordClassTable.Of("that this those these");

    public static SpeakerFinding Find(Scene scene, ReportTokenizer report, int frame)
    {
        if (frame + 1 >= report.Frames.Count || !scene.EndsFrame)
        {
            return SpeakerFinding.None;
        }

        var next = report.Frames[frame + 1];
        if (next.To - next.From > Longest || next.To - next.From < 3)
        {
            return SpeakerFinding.None;
        }

        var kept = scene.Frame;
        scene.Frame = next;
        var found = Read(scene, next.From);
        scene.Frame = kept;
        return found;
    }

    private static SpeakerFinding Read(Scene scene, int first)
    {
        if (scene.IsWord(first, "so") || scene.IsWord(first, "thus"))
        {
            return scene.IsAny(first + 1, Said) && PhraseRight.MayBegin(scene, first + 2)
                ? scene.Found(PhraseRight.From(scene, first + 2), first + 1, CuePlace.After)
                : SpeakerFinding.None;
        }

        var rest = Behind(scene, first);
        if (rest == first)
        {
            return SpeakerFinding.None;
        }

        if (scene.IsWord(rest, "how") || scene.IsWord(rest, "what"))
        {
            return AttributionClause.At(scene, rest + 1, CuePlace.After);
        }

        var words = scene.IsWord(rest, "the") && scene.IsWord(rest + 1, "words") && scene.IsWord(rest + 2, "of") && PhraseRight.MayBegin(scene, rest + 3);
        return words ? scene.Found(PhraseRight.From(scene, rest + 3), rest + 1, CuePlace.After) : SpeakerFinding.None;
    }

    // That was, those are, that's; the index itself behind anything else.
    private static int Behind(Scene scene, int first)
    {
        if (scene.IsWord(first, "that's"))
        {
            return first + 1;
        }

        return scene.IsAny(first, Pointers) && (scene.Token(first + 1).Is(WordClass.Be) || scene.IsWord(first + 1, "'s")) ? first + 2 : first;
    }
}
