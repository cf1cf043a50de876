using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>The attribution at the end of the reporter's sentence: <c>the plan is a "disaster" for all, X said</c>.</summary>
internal sealed class CueLater : ISpeakerTextRule
{
    private const int Farthest = 60;

    public SpeakerFinding Find(Scene scene)
    {
        for (var i = scene.At + 1; i < scene.Frame.To && i - scene.At < Farthest; i++)
        {
            if (scene.Tokens[i].Kind != TokenKind.Comma && !(scene.Tokens[i].Kind == TokenKind.Quote && EndsWithComma(scene, i)))
            {
                continue;
            }

            var finding = AttributionClause.At(scene, i + 1, CuePlace.Later);
            if (finding.IsFound)
            {
                return finding;
            }
        }

        return SpeakerFinding.None;
    }

    private static bool EndsWithComma(Scene scene, int quote)
    {
        var inner = scene.Pieces[scene.Tokens[quote].Piece].Inner;
        return scene.Text[inner.End - 1] == ',';
    }
}
