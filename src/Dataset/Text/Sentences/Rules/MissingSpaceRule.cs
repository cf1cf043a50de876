using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Without white space after it a mark ends nothing (<c>3.5</c>, <c>example.org</c>), unless a small word stands before it and a capitalised one after it
/// (<c>of the day.Then</c>), in no address.
/// </summary>
internal sealed class MissingSpaceRule : SentenceRule
{
    private const int AddressBound = 64;
    private const int NameLength = 4;
    private const int NameWords = 3;

    public override Verdict Judge(in Stop stop)
    {
        // East Asian marks bring their own space.
        if (stop.HasSpace || stop.NextKind == NextKind.Nothing || stop.Text[stop.Last - 1] is '。' or '！' or '？' or '．')
        {
            return Verdict.None;
        }

        var forgotten = stop.NextKind == NextKind.Upper && stop.Dots <= 1
            && stop.Abbreviation == AbbreviationKind.None
            && stop.Word.Start > stop.SentenceStart
            && IsCapitalised(stop.NextText)
            && (stop.Close > stop.Last ? stop.ClosesQuote || !stop.Opens : IsWordBefore(stop))
            && !IsAddress(stop);
        return forgotten ? Verdict.End : Verdict.Continue;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word) =>
        word.Length > 1 ? Characters.IsLower(word[1]) || word[1] is '\'' or '’' : word[0] is 'A' or 'I';

    // A small word or a number; after a capitalised word only what surely begins a sentence (Tuesday.The, not Jane.Doe).
    private static bool IsWordBefore(in Stop stop)
    {
        var word = stop.WordText;
        if (word.Length < 2)
        {
            return false;
        }

        var small = true;
        foreach (var c in word)
        {
            if (c == '.')
            {
                return false;
            }

            small &= Characters.IsLower(c) || Characters.IsDigit(c) || c is '\'' or '’';
        }

        // Section II.A
        return small || IsClauseBehind(stop) || (stop.NextIsStarter && !(stop.NextWord.Length == 1 && Characters.IsUpper(word[word.Length - 1])));
    }

    // 'The Times.Tensions have grown', 'Reuters.North Korea replied': two names of some length, and a verb after the second.
    private static bool IsClauseBehind(in Stop stop)
    {
        var text = stop.Text;
        if (stop.Word.Length < NameLength || stop.NextWord.Length < NameLength || text[stop.Word.Start - 1] != ' '
            || Characters.IsUpper(text[stop.Word.End - 1]))
        {
            return false;
        }

        var end = stop.NextWord.End;
        for (var words = 0; words < NameWords && end + 1 < stop.ParagraphEnd && text[end] == ' '; words++)
        {
            var start = end + 1;
            end = start;
            while (end < stop.ParagraphEnd && Characters.IsLetter(text[end]))
            {
                end++;
            }

            if (end > start && Characters.IsLower(text[start]))
            {
                var lexeme = Lexicon.Find(text.AsSpan(start, end - start));
                if (lexeme.Classes != WordClass.None)
                {
                    return lexeme.Is(WordClass.Auxiliary) || (lexeme.Is(WordClass.Verb) && lexeme.Is(WordClass.Past | WordClass.Third));
                }
            }
        }

        return false;
    }

    // An e-mail address, a path, a name with further dots.
    private static bool IsAddress(in Stop stop)
    {
        var text = stop.Text;
        for (var i = stop.First - 1; i >= stop.SentenceStart && i > stop.First - AddressBound && !Characters.IsWhiteSpace(text[i]); i--)
        {
            if (text[i] is '@' or '/' or '_' or '\\' or '=')
            {
                return true;
            }
        }

        for (var i = stop.NextWord.End; i < stop.ParagraphEnd && i < stop.NextWord.End + AddressBound && !Characters.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] is '@' or '/' or '_' or '\\' or '=' || (text[i] == '.' && i + 1 < stop.ParagraphEnd && Characters.IsLower(text[i + 1])))
            {
                return true;
            }
        }

        return stop.NextText is "Com" or "Org" or "Net" or "Html" or "Gov" or "Edu";
    }
}
