namespace Dataset.Text;

/// <summary>A sentence does not begin with a small letter, except with a name that is written so (<c>iPhone</c>).</summary>
internal sealed class SmallLetterRule : SentenceRule
{
    public override Verdict Judge(in Stop stop)
    {
        if (stop.NextKind != NextKind.Lower)
        {
            return Verdict.None;
        }

        var next = stop.NextText;
        return next.Length > 2 && Characters.IsUpper(next[1]) ? Verdict.End : Verdict.Continue;
    }
}
