namespace Dataset.Text;

/// <summary>Any other abbreviation ends its sentence only before a word that surely begins one: <c>in the U.S. He said</c>, but <c>U.S. Treasury</c>.</summary>
internal sealed class AbbreviationRule : SentenceRule
{
    public override Verdict Judge(in Stop stop)
    {
        if (stop.Abbreviation is not (AbbreviationKind.General or AbbreviationKind.Initialism or AbbreviationKind.State or AbbreviationKind.Title or AbbreviationKind.Leading))
        {
            return Verdict.None;
        }

        return stop.NextKind switch
        {
            NextKind.Nothing => Verdict.None,
            NextKind.Upper when stop.NextIsStarter => Verdict.End,
            _ => Verdict.Continue,
        };
    }
}
