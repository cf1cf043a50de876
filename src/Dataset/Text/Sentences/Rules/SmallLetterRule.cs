namespace Dataset.Text;

/// <summary>
/// A sentence does not begin with a small letter, except with a name that is written so (<c>iPhone</c>), and in informal writing with a pronoun or question word
/// behind a word that is no abbreviation (<c>it was late. i left</c>).
/// </summary>
internal sealed class SmallLetterRule : SentenceRule
{
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
        return plain && SentenceStarters.IsSmallStarter(stop.Text, stop.NextWord) ? Verdict.End : Verdict.Continue;
    }
}
