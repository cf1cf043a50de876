namespace Dataset.Text.Quotes.Rules;

/// <summary>A verb before the quotation: <c>X said, "..."</c>, <c>X said the "..."</c>, <c>saying it "..."</c>, <c>X praised Y and called him "..."</c>.</summary>
internal sealed class CueBefore : ISpeakerRule
{
    public SpeakerFinding Find(Scene scene) => CueSearch.Before(scene, scene.At, WordClass.Cue);
}
