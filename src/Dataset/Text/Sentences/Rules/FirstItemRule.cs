using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Begins a sentence at the first marker of a list, even if the marker is a lowercase letter: <c>Two things are needed. (a) Oil the chain. (b) Dry it.</c>
/// </summary>
internal sealed class FirstItemRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (stop.NextKind != NextKind.Lower || !stop.HasSpace || stop.Abbreviation != AbbreviationKind.None)
        {
            return Verdict.None;
        }

        var list = ListMarker.At(stop.Text, stop.Next, stop.ParagraphEnd);
        return list.IsFirst && !list.IsInSmallLetters && list.GoesOn(stop.Text, stop.Next, stop.ParagraphEnd, out _) ? Verdict.End : Verdict.None;
    }
}
