using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Continues the sentence after <c>a.m.</c> or <c>p.m.</c> before a day or a time zone, and if the time opens its sentence (<c>At 5 a.m. Mr. Marlow left.</c>).
/// </summary>
internal sealed class TimeOfDayRule : SentenceRule
{
    // At about 10:30 p.m.: longer text before the time is a clause.
    private const int Opening = 24;

    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (stop.Abbreviation != AbbreviationKind.Time)
        {
            return Verdict.None;
        }

        if (stop.NextKind != NextKind.Upper)
        {
            return stop.NextKind is NextKind.Nothing or NextKind.Dash ? Verdict.None : Verdict.Continue;
        }

        if (stop.WordText[0] is 'A' or 'P' && !stop.NextIsStarter && !IsAfterNumber(stop))
        {
            // P.M. Hale: the prime minister.
            return Verdict.Continue;
        }

        return Lexicon.IsCapitalized(stop.NextText, Calendar.DaysAndMonths) || IsZone(stop) || OpensSentence(stop) || (stop.OpensBracket && !stop.NextIsStarter)
            ? Verdict.Continue
            : Verdict.End;
    }

    private static bool IsAfterNumber(in Stop stop)
    {
        var before = WordsBefore.Previous(stop);
        return !before.IsEmpty && Characters.IsDigit(before[before.Length - 1]);
    }

    private static bool IsZone(in Stop stop)
    {
        var word = stop.NextText;
        if (word.Length == 1)
        {
            // E.T., E.S.T.
            return word[0] is 'E' or 'C' or 'M' or 'P' or 'G' && stop.NextWord.End < stop.ParagraphEnd && stop.Text[stop.NextWord.End] == '.';
        }

        if (IsBeforeTime(stop) || Lexicon.IsCapitalized(word, WordTopic.ZoneName) || Lexicon.IsInCapitals(word, WordTopic.ZoneLetters))
        {
            return true;
        }

        // EST, GMT, CEST, JST.
        return word.Length is 3 or 4 && word[word.Length - 1] == 'T' && Characters.IsUpper(word[0]) && Characters.IsUpper(word[1])
            && Characters.IsUpper(word[2]);
    }

    // New York time, Tokyo time.
    private static bool IsBeforeTime(in Stop stop)
    {
        var i = stop.NextWord.Start;
        for (var words = 0; words < 3; words++)
        {
            while (i < stop.ParagraphEnd && i < stop.NextWord.Start + Opening && Characters.IsLetter(stop.Text[i]))
            {
                i++;
            }

            if (i + 5 > stop.ParagraphEnd || !Characters.IsWhiteSpace(stop.Text[i]))
            {
                return false;
            }

            if (stop.Text.AsSpan(i + 1, 4) is "time" or "Time" && (i + 5 == stop.ParagraphEnd || !Characters.IsLetter(stop.Text[i + 5])))
            {
                return true;
            }

            i++;
        }

        return false;
    }

    private static bool OpensSentence(in Stop stop)
    {
        if (stop.Word.Start - stop.SentenceStart > Opening || stop.Word.Start <= stop.SentenceStart)
        {
            return false;
        }

        var end = stop.SentenceStart;
        while (end < stop.Word.Start && Characters.IsLetter(stop.Text[end]))
        {
            end++;
        }

        return Lexicon.IsCapitalized(stop.Text.AsSpan(stop.SentenceStart, end - stop.SentenceStart), WordTopic.TimeOpening);
    }
}
