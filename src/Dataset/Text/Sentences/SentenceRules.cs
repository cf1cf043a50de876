using System.Runtime.CompilerServices;
using Dataset.Text.Sentences.Rules;

namespace Dataset.Text.Sentences;

/// <summary>Provides the rules in the order in which they are applied. The first rule that applies decides; if none does, the sentence ends.</summary>
internal static class SentenceRules
{
    private static readonly SentenceRule[] InOrder =
    [
        new EmptySentenceRule(),
        new InnerMarkRule(),
        new AttributionRule(),
        new CitationRule(),
        new EllipsisRule(),
        new MissingSpaceRule(),
        new FirstItemRule(),
        new ListMarkerRule(),
        new DashRule(),
        new QuestionRule(),
        new LeadingAbbreviationRule(),
        new NumberedRule(),
        new TimeOfDayRule(),
        new CountryRule(),
        new CompanyRule(),
        new UnitRule(),
        new ClosingAbbreviationRule(),
        new LetterNameRule(),
        new InitialRule(),
        new AbbreviationRule(),
        new SmallLetterRule(),
    ];

    /// <summary>Determines whether, and where, the sentence ends at a stop.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static Verdict Judge(in Stop stop)
    {
        foreach (var rule in InOrder)
        {
            var verdict = rule.Judge(stop);
            if (verdict != Verdict.None)
            {
                return verdict;
            }
        }

        return Verdict.End;
    }
}
