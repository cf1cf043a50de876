using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>
/// Distinguishes two sentences without a space between them (<c>says the Herald.Prices have fallen</c>) from a name that contains a dot (<c>Math.Round</c>):
/// one clause ends before the dot and another begins after it. The lookahead and lookbehind are bounded.
/// </summary>
internal static class ForgottenBlank
{
    private const int Back = 400;
    private const int Bracket = 80;
    private const int LongestWord = 24;
    private const int Words = 8;
    private const int ClauseWords = 6;
    private const int Commas = 2;
    private const int ShortestParticiple = 5;

    /// <summary>Determines whether a stop without a space after it separates two clauses.</summary>
    public static bool IsBetweenClauses(in Stop stop) => ClosesWord(stop)
        && (OpensQuotation(stop) ? HasClauseBefore(stop) : OpensWord(stop, out var end) && HasClauseBefore(stop) && HasVerbAfter(stop, end));

    // A separate word, a percentage, or words in brackets, but not code().
    private static bool ClosesWord(in Stop stop)
    {
        var text = stop.Text;
        if (stop.Word.Length > 0)
        {
            var before = text[stop.Word.Start - 1];
            return stop.WordText.IndexOf('.') < 0 && (Characters.IsWhiteSpace(before) || before is '$' or '£' or '€' or '-');
        }

        if (stop.First == stop.SentenceStart || text[stop.First - 1] != ')')
        {
            return stop.First > stop.SentenceStart + 1 && text[stop.First - 1] == '%' && Characters.IsDigit(text[stop.First - 2]);
        }

        for (var i = stop.First - 2; i > stop.SentenceStart && i > stop.First - Bracket; i--)
        {
            if (text[i] == '(')
            {
                return Characters.IsWhiteSpace(text[i - 1]);
            }
        }

        return false;
    }

    private static bool OpensQuotation(in Stop stop) => stop.Opens && stop.Text[stop.Next] is '"' or '“' && stop.NextWord.Start == stop.Next + 1;

    // A capitalized word, an all-caps word after a lowercase one, or U.S.
    private static bool OpensWord(in Stop stop, out int end)
    {
        end = stop.NextWord.End;
        var word = stop.NextText;
        if ((stop.Opens && stop.Text[stop.Next] is not ('\'' or '’' or '‘')) || word.IsEmpty)
        {
            return false;
        }

        if (word.Length > 1)
        {
            return Characters.IsLower(word[1]) || (!HasCapitalEnd(stop) && WordShapes.Of(word) == WordShape.Capitals);
        }

        var text = stop.Text;
        while (end + 1 < stop.ParagraphEnd && text[end] == '.' && Characters.IsUpper(text[end + 1]))
        {
            end += 2;
        }

        end += end < stop.ParagraphEnd && text[end] == '.' ? 1 : 0;
        return Abbreviations.Find(text.AsSpan(stop.NextWord.Start, end - stop.NextWord.Start).TrimEnd('.')) == AbbreviationKind.Country;
    }

    private static bool HasCapitalEnd(in Stop stop) => stop.Word.Length > 0 && Characters.IsUpper(stop.Text[stop.Word.End - 1]);

    // A finite verb, a preposition that governs the word ('according to the Times', 'on Facebook'), or enough words to make a verb likely.
    private static bool HasClauseBefore(in Stop stop)
    {
        var text = stop.Text;
        var end = stop.Word.Start;
        var previous = true;
        var words = 0;
        while (end > stop.SentenceStart && end > stop.First - Back)
        {
            var start = end;
            while (start > stop.SentenceStart && start > end - LongestWord && IsLetter(text[start - 1]))
            {
                start--;
            }

            if (start < end && (start == stop.SentenceStart || Characters.IsLower(text[start]) || end - start == 1))
            {
                var word = text.AsSpan(start, end - start);
                if (IsFinite(word) || Lexicon.Find(word).Is(WordClass.Nominative) || word is "according"
                    || (previous && Lexicon.Find(word).Is(WordClass.Preposition)))
                {
                    return true;
                }
            }

            words += start < end ? 1 : 0;
            if (words == ClauseWords)
            {
                return true;
            }

            previous &= start == end || text.AsSpan(start, end - start) is "the";
            end = start < end ? start : end - 1;
        }

        return false;
    }

    // Skips what can separate a subject from its verb: names, nouns, 'of Ohio', and a phrase set off by commas.
    private static bool HasVerbAfter(in Stop stop, int end)
    {
        var text = stop.Text;
        var commas = 0;
        for (var words = 0; words < Words && end + 1 < stop.ParagraphEnd; words++)
        {
            if (text[end] == ',' && commas++ < Commas)
            {
                end++;
            }

            if (end + 1 >= stop.ParagraphEnd || !Characters.IsWhiteSpace(text[end]))
            {
                return false;
            }

            var start = end + 1;
            for (end = start; end < stop.ParagraphEnd && end < start + LongestWord && (IsLetter(text[end]) || (end > start && text[end] == '-')); end++)
            {
            }

            var word = text.AsSpan(start, end - start);
            if (word.IsEmpty)
            {
                return false;
            }

            if (Characters.IsUpper(word[0]))
            {
                end += end < stop.ParagraphEnd && text[end] == '.' && Abbreviations.Find(word) != AbbreviationKind.None ? 1 : 0;
                continue;
            }

            if (IsFinite(word) || (commas > 0 && word is "who" or "which" or "whose"))
            {
                return true;
            }

            if (Lexicon.Find(word).Is(WordClass.Subordinator | WordClass.Nominative | WordClass.Relative)
                || (Lexicon.Find(word).Is(WordClass.Conjunction) && !(end + 1 < stop.ParagraphEnd && Characters.IsUpper(text[end + 1]))))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsFinite(ReadOnlySpan<char> word)
    {
        ref readonly var lexeme = ref Lexicon.Find(word);
        return lexeme.Classes == WordClass.None
            ? word.Length >= ShortestParticiple && WordsAre.EndsWith(word, "ed")
            : lexeme.Is(WordClass.Auxiliary) || (lexeme.Is(WordClass.Verb) && lexeme.Is(WordClass.Past | WordClass.Third));
    }

    private static bool IsLetter(char c) => Characters.IsLetter(c) || c is '\'' or '’';
}
