using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Continues the sentence if a country modifies the next word (<c>U.S. Treasury</c>). Ends it before a sentence starter (<c>in the U.S. He said</c>), or before
/// another name if the country is a place (<c>in the U.S. Marlow said</c>).
/// </summary>
internal sealed class CountryRule : SentenceRule
{
    private const int LongestOpening = 24;

    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (stop.Abbreviation != AbbreviationKind.Country || stop.NextKind != NextKind.Upper)
        {
            return stop.Abbreviation == AbbreviationKind.Country && stop.NextKind != NextKind.Nothing ? Verdict.Continue : Verdict.None;
        }

        if (stop.NextIsStarter)
        {
            return OpensSentence(stop) ? Verdict.Continue : Verdict.End;
        }

        var before = WordsBefore.Previous(stop);
        return !stop.OpensBracket && before is "the" && IsPlace(WordsBefore.Second(stop)) && !IsFollowing(stop) ? Verdict.End : Verdict.Continue;
    }

    private static bool IsPlace(ReadOnlySpan<char> before) => Lexicon.IsSmall(before, WordTopic.BeforeCountry) || before is "In" or "Outside";

    // In the U.S. the rate fell: no verb precedes the country.
    private static bool OpensSentence(in Stop stop)
    {
        var text = stop.Text.AsSpan(stop.SentenceStart, stop.Word.Start - stop.SentenceStart).TrimStart("\"“'‘`(".AsSpan()).TrimEnd(" \n".AsSpan());
        if (text.Length > LongestOpening || !text.EndsWith(" the".AsSpan()))
        {
            return false;
        }

        text = text.Slice(0, text.Length - 4);
        var blank = text.LastIndexOf(' ');
        return (blank < 0 || Lexicon.IsCapitalized(text.Slice(0, blank), WordTopic.BeforeOpening))
            && Lexicon.Find(text.Slice(blank + 1)).Is(WordTopic.CountryOpening);
    }

    private static bool IsFollowing(in Stop stop)
    {
        var word = stop.NextText;
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] is '\'' or '’')
            {
                word = word.Slice(0, i);
            }
        }

        // A word in all caps is a headline or an agency (the U.S. EPA).
        return Lexicon.IsCapitalized(word, WordTopic.AfterCountry | Calendar.DaysAndMonths) || (word.Length > 1 && Characters.IsUpper(word[1]))
            || (stop.NextWord.End < stop.ParagraphEnd && stop.Text[stop.NextWord.End] == '-');
    }
}
