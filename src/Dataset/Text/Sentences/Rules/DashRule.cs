using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Begins a sentence with a dash if a capitalized word follows it. After a quotation, the dash introduces the source (<c>"..." - Mara Ellison</c>).
/// </summary>
internal sealed class DashRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (stop.NextKind != NextKind.Dash)
        {
            return Verdict.None;
        }

        var i = stop.NextWord.Start;
        while (i < stop.ParagraphEnd && i < stop.NextWord.Start + 6
            && (stop.Text[i] is '-' or '–' or '—' or '―' or '−' or '"' or '“' || Characters.IsWhiteSpace(stop.Text[i])))
        {
            i++;
        }

        return !stop.ClosesQuote && stop.Abbreviation == AbbreviationKind.None && i < stop.ParagraphEnd && Characters.IsUpper(stop.Text[i])
            ? Verdict.End
            : Verdict.Continue;
    }
}
