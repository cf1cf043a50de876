using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Continues the sentence after an abbreviation that precedes a number if a number follows: <c>No. 10</c>, <c>Sept. 27</c>, <c>Vol. II</c>, <c>Tues. Jan.
/// 5</c>. <c>Sec. Gen.</c> is a title.
/// </summary>
internal sealed class NumberedRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (stop.Abbreviation != AbbreviationKind.Numbered)
        {
            return Verdict.None;
        }

        return stop.NextKind switch
        {
            // He said no. she left: text without capitalization.
            NextKind.Lower when stop.WordText is "no" && SentenceStarters.IsSmallStarter(stop.Text, stop.NextWord) => Verdict.End,
            NextKind.Digit or NextKind.Lower or NextKind.Other => Verdict.Continue,
            NextKind.Upper when stop.WordText is "Sec" && stop.NextText is "Gen" => Verdict.Continue,
            NextKind.Upper => IsNumber(stop.NextText)
                || (!stop.WordText.Equals("No".AsSpan(), StringComparison.Ordinal) && Lexicon.IsCapitalized(stop.NextText, WordTopic.Month))
                ? Verdict.Continue
                : Verdict.End,
            _ => Verdict.None,
        };
    }

    // A Roman numeral of two or more letters, or an uppercase letter and digits (A1).
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        var roman = word.Length > 1;
        var digit = false;
        foreach (var c in word)
        {
            roman &= c is 'I' or 'V' or 'X' or 'L' or 'C';
            digit |= Characters.IsDigit(c);
        }

        return roman || digit;
    }
}
