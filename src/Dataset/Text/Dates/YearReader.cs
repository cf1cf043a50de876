using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// Reads a four-digit year, alone or in a name (<c>the 1998 Joint Declaration</c>), and spans of years with one number shortened (<c>1914-18</c>,
/// <c>1986/87</c>). The context decides which numbers are years.
/// </summary>
internal sealed class YearReader : IDateReader
{
    // News writes large quantities with a comma, so a bare number in this range is a year unless the context contradicts it. Outside the range, the context
    // must confirm it.
    private const int FirstUsual = 1900;
    private const int LastUsual = 2049;

    [MethodImpl(Jit.AtOnce)]
    public bool TryRead(DateSentence sentence, int at, out DateMatch match)
    {
        match = default;
        if (!YearShape.Has(sentence, at) || !ReadsAsYear(sentence, at))
        {
            return false;
        }

        var isFiscal = sentence.IsAny(at - 1, DateWord.Fiscal)
            || (sentence.IsWord(at - 1, "year") && sentence.IsAny(at - 2, DateWord.Fiscal));
        var date = new WrittenDate(DateUnit.Year) { Year = sentence[at].Value, IsUnclear = isFiscal };
        match = YearShape.IsSpan(sentence, at) ? SpanOfYears(sentence, at, date) : new DateMatch(at, at + 1, date);
        return true;
    }

    // Two consecutive years can be a season or a fiscal year, and 2010-12 can also be a month, so the days stay open.
    private static DateMatch SpanOfYears(DateSentence sentence, int at, WrittenDate first)
    {
        var end = sentence[at + 2];
        var isShort = end.Span.Length == 2;
        var second = isShort ? YearShape.SecondYear(sentence[at].Value, end.Value) : end.Value;
        first = first with { IsUnclear = first.IsUnclear || second == first.Year + 1 || (isShort && end.Value <= 12) };
        return new DateMatch(at, at + 3, first, first with { Year = second });
    }

    private static bool ReadsAsYear(DateSentence sentence, int at)
    {
        var after = YearShape.IsSpan(sentence, at) ? at + 3 : at + 1;
        if (QuantityWords.IsUnit(sentence, after) || LeadsToUnit(sentence, at) || IsAddress(sentence, at))
        {
            return false;
        }

        var isUsual = sentence[at].Value is >= FirstUsual and <= LastUsual;
        var speaksFor = sentence.IsAny(at - 1, DateWord.BeforeYear);
        var isDetermined = sentence.IsAny(at - 1, DateWord.Determiner);
        if (sentence.IsAny(at - 1, DateWord.BeforeQuantity))
        {
            return isUsual && IsCompared(sentence, at, after);
        }

        if (QuantityWords.IsPlural(sentence, after))
        {
            // "won 2024 delegates", "of 2024 delegates", and "2000 delegates" are counts; "the 2016 elections" and "in 2016 voters" are not.
            var isRound = sentence[at].Value % 100 == 0;
            return isUsual && (isDetermined || !sentence.IsAny(at - 1, DateWord.BeforeCount)) && (!isRound || isDetermined || speaksFor);
        }

        return isUsual || speaksFor || (isDetermined && sentence[after].IsLetters) || (sentence.IsMark(at - 1, '(') && sentence.IsMark(after, ')'));
    }

    // "from 1500 to 2000 tonnes"
    private static bool LeadsToUnit(DateSentence sentence, int at) =>
        (sentence.IsWord(at + 1, "to") || sentence.IsWord(at + 1, "and") || sentence.IsWord(at + 1, "or") || sentence.IsJoiningDash(at + 1))
        && sentence.Kind(at + 2) == DateTokenKind.Number && QuantityWords.IsUnit(sentence, at + 3);

    // "better than 2016", but not "more than 2016" or "higher than 2016 levels of"
    private static bool IsCompared(DateSentence sentence, int at, int after) =>
        sentence.IsWord(at - 1, "than") && !sentence.IsAny(at - 2, DateWord.Comparing) && sentence[at].Value % 100 != 0
        && (!sentence[after].IsLetters || sentence.Find(after).Is(FunctionWords.Closed));

    private static bool IsAddress(DateSentence sentence, int at) =>
        sentence.StartsCapital(at + 1)
        && (sentence.IsAny(at + 2, DateWord.Street) || (sentence.StartsCapital(at + 2) && sentence.IsAny(at + 3, DateWord.Street)));
}
