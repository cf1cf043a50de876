using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Ends a sentence after a company suffix, or after a state that follows a comma, if a capitalized word follows, unless that word continues the phrase: <c>Inc.
/// Chairman</c>, <c>Co. Friday</c>.
/// </summary>
internal sealed class CompanyRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
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

        return !stop.NextIsStarter && (stop.OpensBracket || Lexicon.Find(stop.NextText).Is(WordTopic.AfterCompany)
                || Lexicon.IsCapitalized(stop.NextText, Calendar.DaysAndMonths))
            ? Verdict.Continue
            : Verdict.End;
    }
}
