using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Recognizes words of time expressions: <c>Monday</c>, <c>earlier this year</c>, <c>two weeks ago</c>, <c>on March 3</c>.</summary>
internal static class TimeTags
{
    private const int YearLength = 4;

    /// <summary>Determines whether a word belongs to a time expression. The words before it must be tagged.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool Is(in TokenView t, int i)
    {
        ref readonly var word = ref t[i];
        if (t.IsEither(i, "early", "late") && (t.Has(i + 1, WordClass.Time | WordClass.Month) || t.IsWord(i + 1, "this")))
        {
            return true;
        }

        if (!word.Is(WordClass.TimeUnit | WordClass.Month | WordClass.Time | WordClass.Number | WordClass.Determiner | WordClass.Subordinator)
            && !Characters.IsDigit(t.Word(i)[0]))
        {
            return false;
        }

        var before = t.TagOf(i - 1);
        if (word.Is(WordClass.TimeUnit))
        {
            return before == Tag.Time && !word.Capital;
        }

        if (word.Is(WordClass.Month) && word.Capital)
        {
            return before is Tag.Preposition or Tag.Time || t.IsEither(i - 1, "early", "late") || IsDigits(t, i + 1);
        }

        if (IsDigits(t, i))
        {
            var isYear = word.Span.Length == YearLength && t.Word(i)[0] is '1' or '2';
            return (before == Tag.Time && (t.Has(i - 1, WordClass.Month) || isYear)) || (isYear && t.IsWord(i - 1, "in"))
                || IsAgo(t, i);
        }

        if (word.Is(WordClass.Number) && IsAgo(t, i))
        {
            return true;
        }

        // 'The last pilot' and 'the next one' are not time expressions.
        return word.Is(WordClass.Time)
            ? !Tagger.IsNominal(before) && (!t.IsEither(i, "last", "next") || IsUnit(t, i + 1) || before == Tag.Time)
            : (!word.Capital || i == t.From) && (t.IsEither(i, "this", "that") || t.IsEither(i, "every", "each")) && IsUnit(t, i + 1) && !IsSubjectOf(t, i + 2);
    }

    private static bool IsUnit(in TokenView t, int i) => t.Has(i, WordClass.TimeUnit) || (t.Has(i, WordClass.Time | WordClass.Month) && t[i].Capital);

    // 'This year saw'
    private static bool IsSubjectOf(in TokenView t, int i) => t.Has(i, WordClass.PlainVerb) && t.Has(i, WordClass.Past | WordClass.Third)
        && !t.Has(i, WordClass.Cue);

    private static bool IsAgo(in TokenView t, int i) =>
        t.Has(i + 1, WordClass.TimeUnit) && (t.IsEither(i + 2, "ago", "later") || t.IsEither(i + 2, "earlier", "before"));

    [MethodImpl(Jit.AtOnce)]
    private static bool IsDigits(in TokenView t, int i)
    {
        if (!t[i].IsWord)
        {
            return false;
        }

        foreach (var c in t.Word(i))
        {
            if (!Characters.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
