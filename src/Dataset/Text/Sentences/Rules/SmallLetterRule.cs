namespace Dataset.Text;

/// <summary>
/// A sentence does not begin with a small letter, except with a name that is written so (<c>iPhone</c>), and in informal writing with a pronoun or question word
/// behind a word that is no abbreviation (<c>it was late. i left</c>).
/// </summary>
internal sealed class SmallLetterRule : SentenceRule
{
    private const int ShortestSentence = 12;

    public override Verdict Judge(in Stop stop)
    {
        if (stop.NextKind != NextKind.Lower)
        {
            return Verdict.None;
        }

        var next = stop.NextText;
        if (next.Length > 2 && Characters.IsUpper(next[1]))
        {
            return Verdict.End;
        }

        var plain = stop.Dots < 2 && !stop.Opens && (stop.Asks || stop.Word.Length > 3 || stop.Word.IsEmpty) && stop.Abbreviation == AbbreviationKind.None;
        return plain && (IsInSmallLetters(stop) || SentenceStarters.IsSmallStarter(stop.Text, stop.NextWord)) ? Verdict.End : Verdict.Continue;
    }

    // Who begins a sentence of some words with a small letter does so with the next.
    private static bool IsInSmallLetters(in Stop stop) =>
        stop.HasSpace && stop.First - stop.SentenceStart >= ShortestSentence && Characters.IsLower(stop.Text[stop.SentenceStart]) && !Characters.IsUpper(stop.Text[stop.SentenceStart + 1])
        && Characters.IsLower(stop.Text[stop.First - 1]);
}
