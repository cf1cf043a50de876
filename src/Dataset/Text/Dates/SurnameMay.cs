using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// Determines whether <c>May</c> is a surname. It is one before a noun that fits a person but not a month (<c>a May spokesman</c>). If the text names a person
/// called May, it is also one before something that she leads or makes (<c>the May government</c>) and after prepositions that fit people as well as months
/// (<c>support for May</c>).
/// </summary>
internal static class SurnameMay
{
    private const string Name = "May";

    public static bool Is(DateSentence sentence, int at)
    {
        if (sentence.IsAny(at + 1, DateWord.OfPerson) && sentence.StartsSmall(at + 1))
        {
            return true;
        }

        var mayBeName = sentence.IsAny(at + 1, DateWord.OfNamedPerson)
            ? !sentence.IsAny(at - 1, DateWord.OnlyBeforeMonth)
            : sentence.IsAny(at - 1, DateWord.BeforeMonth) && !sentence.IsAny(at - 1, DateWord.OnlyBeforeMonth);
        return mayBeName && sentence.NamesMay;
    }

    /// <summary>Determines whether a text names a person called May anywhere: <c>Clara May resigned</c>, <c>Mrs. May</c>, <c>a May spokesman</c>.</summary>
    public static bool IsNamedIn(string text)
    {
        for (var at = text.IndexOf(Name[0]); at >= 0; at = text.IndexOf(Name[0], at + 1))
        {
            if (IsWord(text, at) && NamesPerson(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(string text, int at)
    {
        var end = at + Name.Length;
        return end <= text.Length && text[at + 1] == Name[1] && text[at + 2] == Name[2] && (end == text.Length || !Characters.IsLetterOrDigit(text[end]))
            && (at == 0 || !Characters.IsLetterOrDigit(text[at - 1]));
    }

    private static bool NamesPerson(string text, int at)
    {
        var next = WordAfter(text, at + Name.Length);
        if (next.Length > 0 && (Characters.IsUpper(text[next.Start]) || Characters.IsDigit(text[next.Start])))
        {
            // "May 5", and a headline in title case: "Rates May Rise".
            return false;
        }

        if (next.Length > 0 && Lexicon.Find(text.AsSpan(next.Start, next.Length)).Is(DateWord.OfPerson))
        {
            return true;
        }

        var before = WordBefore(text, at);
        if (before.Length < 2 || !Characters.IsUpper(text[before.Start]))
        {
            return false;
        }

        var word = Lexicon.Find(text.AsSpan(before.Start, before.Length));
        return word.Is(WordTopic.Title) || (!word.Is(FunctionWords.Closed | WordClass.Time | WordClass.Month)
            && !word.Is(WordTopic.FunctionWord | WordTopic.Starter)
            && !word.Is(DateWord.BeforeMonth | DateWord.Determiner) && !word.Is(WordTopic.Month | WordTopic.Weekday));
    }

    // The word before, skipping whitespace and the dot of a title; empty after any other punctuation.
    private static TextSpan WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0' or '\n')
        {
            end--;
        }

        end = end > 0 && end < at && text[end - 1] == '.' ? end - 1 : end;
        var start = end;
        while (start > 0 && Characters.IsLetter(text[start - 1]))
        {
            start--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan WordAfter(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ' or '\u00A0' or '\n')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && Characters.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
