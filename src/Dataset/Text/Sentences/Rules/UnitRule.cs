namespace Dataset.Text;

/// <summary>A unit behind a number goes on before a small letter or a number: <c>6 ft. 2 in. tall</c>.</summary>
internal sealed class UnitRule : SentenceRule
{
    public override Verdict Judge(in Stop stop)
    {
        if (stop.Abbreviation != AbbreviationKind.Unit || stop.NextKind is not (NextKind.Lower or NextKind.Digit))
        {
            return Verdict.None;
        }

        var before = WordsBefore.Previous(stop);
        return !before.IsEmpty && Characters.IsDigit(before[before.Length - 1]) ? Verdict.Continue : Verdict.None;
    }
}
