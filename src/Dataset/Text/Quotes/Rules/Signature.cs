using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>A name behind a dash that ends the paragraph's sentence: <c>"..." — Ann Lee</c>.</summary>
internal sealed class Signature : ISpeakerTextRule
{
    private const int Longest = 6;

    public SpeakerFinding Find(Scene scene)
    {
        var i = scene.At + 1;
        if (!scene.BeginsFrame || scene.Token(i).Kind != TokenKind.Dash)
        {
            return SpeakerFinding.None;
        }

        var from = i + 1;
        var to = from;
        while (to < scene.Frame.To && scene.Tokens[to] is { IsWord: true } token && (token.Capital || token.Is(WordClass.NameParticle)) && to - from < Longest)
        {
            to++;
        }

        var ends = to >= scene.Frame.To || scene.Tokens[to].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.OpenBracket;
        return to > from && ends ? scene.Found(new(from, to), -1, CuePlace.After) : SpeakerFinding.None;
    }
}
