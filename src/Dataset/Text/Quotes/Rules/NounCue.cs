namespace Dataset.Text.Quotes.Rules;

/// <summary>A noun of saying with its owner: <c>X's claim that "..."</c>, <c>in X's words, "..."</c>.</summary>
internal sealed class NounCue : ISpeakerRule
{
    private const int Farthest = 15;

    public SpeakerFinding Find(Scene scene)
    {
        for (var i = scene.At - 1; i > scene.Frame.From && scene.At - i < Farthest; i--)
        {
            var token = scene.Tokens[i];
            if (token.Kind is TokenKind.Quote or TokenKind.Semicolon)
            {
                break;
            }

            if (!token.Is(WordClass.CueNoun) || !Governs(scene, i))
            {
                continue;
            }

            var owner = Owner(scene, i);
            if (!owner.IsEmpty)
            {
                var finding = scene.Found(owner, i, CuePlace.Before);
                return finding with { Speaker = WithoutPossessive(scene, finding.Speaker!.Value) };
            }
        }

        return SpeakerFinding.None;
    }

    /// <summary>The noun stands directly before the quotation, or a clause or a description of it does.</summary>
    private static bool Governs(Scene scene, int noun) =>
        scene.At - noun <= 2 || scene.IsWord(noun + 1, "that") || scene.IsWord(noun + 1, "of") || scene.IsWord(noun + 1, "as");

    private static Phrase Owner(Scene scene, int noun)
    {
        for (var i = noun - 1; i >= scene.Frame.From && noun - i <= 3; i--)
        {
            var token = scene.Tokens[i];
            if (!token.IsWord)
            {
                break;
            }

            if (token.Is(WordClass.Possessive))
            {
                return NounPhrase.RunEndingAt(scene, i, scene.Frame.From) is { IsEmpty: false } run ? run : new(i, i + 1);
            }
        }

        return default;
    }

    private static TextSpan WithoutPossessive(Scene scene, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && !Characters.IsLetter(scene.Text[end - 1]))
        {
            end--;
        }

        return end - 2 > span.Start && scene.Text[end - 2] is '\'' or '\u2019' ? TextSpan.FromBounds(span.Start, end - 2) : TextSpan.FromBounds(span.Start, end);
    }
}
