namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// A form of company, or a state behind a comma, ends its sentence before a capital, except before what goes on with it: <c>Inc. Chairman</c>,
/// <c>Co. Friday</c>.
/// </summary>
internal sealed class CompanyRule : SentenceRule
{
    private static readonly WordTable Following = new(
        (1,
            """
            Chairman Chairwoman Chair President Vice Chief Executive Executives Senior Director Directors Treasurer CEO CFO COO CTO Spokesman Spokeswoman
            Spokesperson Managing General Deputy Assistant Associate Founder Cofounder Co Partner Analyst Economist Strategist Secretary Chancellor Counsel
            Manager Head Class Series Unit Units Division Group Holdings Ltd Limited Inc Corp Plc PLC LLC LLP LP Board Stock Chapter Editor Publisher Professor
            Gov Sen Rep Attorney Mayor Judge Senator Governor Congressman Representative Democrat Republican Democratic Partners International USA Pension
            Foundation Building Tower Center Plaza
            """));

    public override Verdict Judge(in Stop stop)
    {
        if (stop.Abbreviation != AbbreviationKind.Company && (stop.Abbreviation != AbbreviationKind.State || !WordsBefore.IsAfterComma(stop)))
        {
            return Verdict.None;
        }

        if (stop.NextKind != NextKind.Upper)
        {
            return stop.NextKind is NextKind.Nothing or NextKind.Dash ? Verdict.None : Verdict.Continue;
        }

        return !stop.NextIsStarter && (stop.OpensBracket || Following.Contains(stop.NextText) || Calendar.IsDayOrMonth(stop.NextText))
            ? Verdict.Continue
            : Verdict.End;
    }
}
