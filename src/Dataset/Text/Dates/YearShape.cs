using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Determines whether digits have the form of a year, regardless of the words around them.</summary>
internal static class YearShape
{
    private const int FirstPossible = 1000;
    private const int LastPossible = 2199;

    /// <summary>Determines whether the token has four digits and is not part of a longer number, or is one half of a span of years.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool Has(DateSentence sentence, int at) =>
        sentence[at] is { Kind: DateTokenKind.Number, Span.Length: 4, Value: >= FirstPossible and <= LastPossible }
        && (IsSpan(sentence, at - 2) || IsFreeBefore(sentence, at))
        && (IsSpan(sentence, at) || IsFreeAfter(sentence, at));

    /// <summary>
    /// Determines whether two years joined by a dash or a slash begin at <paramref name="at"/>: <c>1914-18</c>, <c>1986/87</c>, <c>2019–2021</c>.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsSpan(DateSentence sentence, int at)
    {
        var (first, second) = (sentence[at], sentence[at + 2]);
        if (first is not { Kind: DateTokenKind.Number, Span.Length: 4, Value: >= FirstPossible and <= LastPossible }
            || second is not { Kind: DateTokenKind.Number, Span.Length: 2 or 4 }
            || !(sentence.IsJoiningDash(at + 1) || sentence.IsMark(at + 1, '/')) || !sentence.Joins(at + 1) || !sentence.Joins(at + 2))
        {
            return false;
        }

        var end = second.Span.Length == 4 ? second.Value : SecondYear(first.Value, second.Value);
        var isJoinedOn = sentence.Joins(at + 3) && (sentence.Kind(at + 3) != DateTokenKind.Mark
            || ((sentence.IsJoiningDash(at + 3) || sentence.IsMark(at + 3, '/')) && sentence.Joins(at + 4)));
        return end > first.Value && end <= LastPossible && !isJoinedOn && IsFreeBefore(sentence, at);
    }

    /// <summary>Returns the year that two digits after <paramref name="first"/> denote, in the same century.</summary>
    public static int SecondYear(int first, int figures) => (first / 100 * 100) + figures;

    private static bool IsFreeBefore(DateSentence sentence, int at)
    {
        if (!sentence.Joins(at))
        {
            return true;
        }

        if (!sentence.IsFreeBefore(at))
        {
            return false;
        }

        // A number joined on both sides is part of an address, a code, or a phone number, but "pre-1998" is a year.
        var isJoiner = sentence.IsJoiningDash(at - 1) || sentence[at - 1].Value is '/' or '.';
        return !isJoiner || !sentence.Joins(at - 1) || sentence.Kind(at - 2) == DateTokenKind.Mark
            || (sentence.IsJoiningDash(at - 1) && sentence.IsAny(at - 2, DateWord.YearPrefix));
    }

    private static bool IsFreeAfter(DateSentence sentence, int at)
    {
        if (!sentence.Joins(at + 1))
        {
            return true;
        }

        // Attached letters make decades ("1990s") and codes of all kinds.
        if (sentence.Kind(at + 1) != DateTokenKind.Mark || !sentence.IsFreeAfter(at) || IsDecade(sentence, at))
        {
            return false;
        }

        var isJoiner = sentence.IsJoiningDash(at + 1) || sentence.IsMark(at + 1, '/');
        return !isJoiner || !sentence.Joins(at + 2) || sentence.Kind(at + 2) == DateTokenKind.Mark
            || (sentence.IsJoiningDash(at + 1) && sentence.IsAny(at + 2, DateWord.YearSuffix));
    }

    // "the 1990's"
    private static bool IsDecade(DateSentence sentence, int at) =>
        sentence[at].Value % 10 == 0 && sentence.IsApostrophe(at + 1) && sentence.IsWord(at + 2, "s") && sentence.Joins(at + 2)
        && (sentence.IsAny(at - 1, DateWord.BeforeDecade) || (sentence.IsJoiningDash(at - 1) && sentence.IsAny(at - 2, DateWord.BeforeDecade)));
}
