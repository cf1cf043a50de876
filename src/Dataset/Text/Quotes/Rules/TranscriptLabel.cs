using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>A transcript's label in capitals inside the marks: <c>"LEE: We are done."</c></summary>
internal sealed class TranscriptLabel : ISpeakerTextRule
{
    private const int Longest = 40;

    public SpeakerFinding Find(Scene scene)
    {
        var inner = scene.Inner;
        var letters = 0;
        for (var i = 0; i < inner.Length && i < Longest; i++)
        {
            var c = inner[i];
            if (c == ':')
            {
                return letters >= 2 && i + 1 < inner.Length && Characters.IsWhiteSpace(inner[i + 1])
                    ? new(new TextSpan(scene.Piece.Inner.Start, i), null, Attribution.Explicit, CuePlace.Introduction, -1, -1)
                    : SpeakerFinding.None;
            }

            if (Characters.IsLower(c) || !(Characters.IsUpper(c) || c is ' ' or '.' or '-' or '\'' or '\u2019'))
            {
                break;
            }

            letters += Characters.IsUpper(c) ? 1 : 0;
        }

        return SpeakerFinding.None;
    }
}
