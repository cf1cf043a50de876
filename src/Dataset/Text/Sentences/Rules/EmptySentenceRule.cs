using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences.Rules;

/// <summary>Attaches punctuation with no word before it to the text that follows: <c>... and then</c>, <c>“… Fares rose</c>.</summary>
internal sealed class EmptySentenceRule : SentenceRule
{
    private const int Longest = 8;

    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (stop.First - stop.SentenceStart > Longest || stop.NextKind == NextKind.Nothing)
        {
            return Verdict.None;
        }

        for (var i = stop.SentenceStart; i < stop.First; i++)
        {
            if (Characters.IsLetterOrDigit(stop.Text[i]))
            {
                return Verdict.None;
            }
        }

        return Verdict.Continue;
    }
}
