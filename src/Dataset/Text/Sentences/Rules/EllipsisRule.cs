using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Continues the sentence after an ellipsis before a lowercase letter and ends it before an uppercase one, unless the uppercase letter is no evidence of a new
/// sentence (<c>I</c>, or a name after spaced dots). Spaced dots after a period belong to the next sentence.
/// </summary>
internal sealed class EllipsisRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (stop.Dots < 3 || stop.Asks)
        {
            return Verdict.None;
        }

        if (stop.NextKind is not NextKind.Upper)
        {
            return stop.NextKind is NextKind.Nothing or NextKind.Other ? Verdict.None : Verdict.Continue;
        }

        if (!stop.HasSpace)
        {
            return stop.NextIsStarter && stop.NextWord.Length > 1 ? Verdict.End : Verdict.Continue;
        }

        if (stop.ClosesQuote)
        {
            return Verdict.End;
        }

        var tight = stop.First > stop.SentenceStart && !Characters.IsWhiteSpace(stop.Text[stop.First - 1]);
        if (stop.Dots >= 4)
        {
            return tight && stop.Text[stop.First + 1] == ' ' && stop.Close == stop.Last ? Verdict.EndAfterFirst : Verdict.End;
        }

        // A spaced ellipsis also marks a pause before a name.
        var first = stop.NextText[0];
        if (!tight && !stop.NextIsStarter && !IsAfterQuotation(stop))
        {
            return Verdict.Continue;
        }

        return first == 'I' && (stop.NextWord.Length == 1 || stop.NextText[1] is '\'' or '’') ? Verdict.Continue : Verdict.End;
    }

    private static bool IsAfterQuotation(in Stop stop) => stop.First > stop.SentenceStart + 1 && stop.Text[stop.First - 2] is '"' or '”' or '\'' or '’';
}
