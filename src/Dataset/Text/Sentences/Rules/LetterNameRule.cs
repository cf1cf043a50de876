using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Ends a sentence after a single letter that is a name or a grade if any capitalized word follows: <c>Plan B. Police said</c>, <c>a rating of C.
/// Investors</c>, <c>King Charles I. Parliament</c>, <c>posted on X. Readers</c>. An initial does not end a sentence there.
/// </summary>
internal sealed class LetterNameRule : SentenceRule
{
    private const int TitleReach = 4;

    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (stop.Abbreviation != AbbreviationKind.Initial || stop.IsSentenceStart || !Characters.IsUpper(stop.WordText[0])
            || (stop.NextKind != NextKind.Upper && !BeginsWithNumber(stop)))
        {
            return Verdict.None;
        }

        return IsDesignated(stop) || IsMeasure(stop) || IsAward(stop) || IsKey(stop) || IsListed(stop) || IsRuler(stop) || IsUnnamed(stop)
            || IsPlatform(stop)
            ? Verdict.End
            : Verdict.None;
    }

    // Plan B, Section C, hepatitis-B, Company B, but not 'the room J. Marlow booked' or 'to question J. Marlow'.
    private static bool IsDesignated(in Stop stop)
    {
        var hyphen = stop.Text[stop.Word.Start - 1] == '-';
        var noun = WordsBefore.Before(stop, hyphen ? stop.Word.Start - 1 : stop.Word.Start);
        var letters = stop.Text.AsSpan(noun.Start, noun.Length);
        ref readonly var lexeme = ref Lexicon.Find(letters);
        if (Lexicon.IsCapitalized(letters, WordTopic.Designation | WordTopic.LetterUnit))
        {
            return true;
        }

        var before = WordsBefore.Before(stop, noun.Start);
        if (lexeme.Is(WordTopic.LetterKind))
        {
            // The plan J. Edwin Marlow made.
            return !(stop.Text.AsSpan(before.Start, before.Length) is "the" && NextIsName(stop));
        }

        if (!lexeme.Is(WordTopic.Designation))
        {
            // Jay-Z
            return hyphen && noun.Length > 0 && stop.WordText[0] is 'X' or 'Y' or 'Z';
        }

        ref readonly var first = ref Lexicon.Find(stop.Text.AsSpan(before.Start, before.Length));
        return !NextIsInitial(stop) && !first.Is(WordClass.Determiner)
            && !(first.Is(WordClass.Auxiliary) && !first.Is(WordClass.Be)) && !(lexeme.Is(WordClass.Verb) && IsInfinitive(stop, before));
    }

    // To question J. Marlow, but not 'from point A to point B'.
    private static bool IsInfinitive(in Stop stop, TextSpan to) =>
        stop.Text.AsSpan(to.Start, to.Length) is "to" && WordsBefore.Before(stop, to.Start) is var before
        && !(before.Length == 1 && Characters.IsUpper(stop.Text[before.Start]));

    // A rating of B, a grade of A, the answer is C.
    private static bool IsMeasure(in Stop stop) =>
        (WordsBefore.Previous(stop) is "is" or "was" or "be" && Lexicon.Find(WordsBefore.Second(stop)).Is(WordTopic.LetterMeasure | WordTopic.LetterAnswer))
        || (stop.WordText[0] <= 'G' && WordsBefore.Previous(stop) is "of" && Lexicon.Find(WordsBefore.Second(stop)).Is(WordTopic.LetterMeasure));

    // Earned an A, wears an M, the grade was a C, but not 'wears an L. Marlow dress'.
    private static bool IsAward(in Stop stop) =>
        stop.WordText[0] is >= 'A' and <= 'F' or 'S' or 'M' or 'L' && WordsBefore.Previous(stop) is "a" or "an"
        && (Lexicon.Find(WordsBefore.Second(stop)).Is(WordTopic.LetterAward)
            || (WordsBefore.Second(stop) is "is" or "was" && Lexicon.Find(WordsBefore.At(stop, 3)).Is(WordTopic.LetterMeasure)))
        && !NextIsName(stop);

    // The Sonata in F.
    private static bool IsKey(in Stop stop) =>
        stop.WordText[0] is >= 'A' and <= 'G' && WordsBefore.Previous(stop) is "in" && Lexicon.Find(WordsBefore.Second(stop)).Is(WordTopic.KeyedWork);

    // Plans A and B, from A to Z: the letter before it has no dot.
    private static bool IsListed(in Stop stop)
    {
        var other = WordsBefore.Second(stop);
        return other.Length == 1 && Characters.IsUpper(other[0]) && other[0] != 'I'
            && WordsBefore.Previous(stop) is "and" or "or" or "to" or "through" or "not";
    }

    // King Charles I, Pope John Paul I.
    private static bool IsRuler(in Stop stop)
    {
        if (stop.WordText[0] is not ('I' or 'V' or 'X'))
        {
            return false;
        }

        for (var i = 1; i <= TitleReach; i++)
        {
            var word = WordsBefore.At(stop, i);
            if (word.IsEmpty || !Characters.IsUpper(word[0]))
            {
                return false;
            }

            if (i > 1 && Lexicon.IsCapitalized(word, WordTopic.Ruler))
            {
                return true;
            }
        }

        return false;
    }

    // Mr. X, Mrs. Y.
    private static bool IsUnnamed(in Stop stop) =>
        stop.WordText[0] is 'X' or 'Y' or 'Z' && Lexicon.IsCapitalized(WordsBefore.Previous(stop).TrimEnd('.'), WordTopic.CourtesyStarter);

    private static bool IsPlatform(in Stop stop) =>
        stop.WordText[0] == 'X' && Lexicon.IsSmall(WordsBefore.Previous(stop), WordTopic.BeforePlatform)
        && !WordsAre.Same(WordsBefore.Second(stop), "according");

    private static bool NextIsInitial(in Stop stop) =>
        stop.NextWord.Length == 1 && stop.NextWord.End < stop.ParagraphEnd && stop.Text[stop.NextWord.End] == '.';

    // F. Scott Marlow: the word after the next one is also capitalized.
    private static bool NextIsName(in Stop stop) =>
        NextIsInitial(stop) || (stop.NextWord.End + 1 < stop.ParagraphEnd && Characters.IsUpper(stop.Text[stop.NextWord.End + 1]));

    // 20 million died, 90% of it: a number followed by a space or a symbol.
    private static bool BeginsWithNumber(in Stop stop) =>
        stop.NextKind == NextKind.Digit && stop.NextWord.Length > 1 && stop.NextWord.End + 1 < stop.ParagraphEnd
        && (stop.Text[stop.NextWord.End] == '%' || (stop.Text[stop.NextWord.End] == ' ' && Characters.IsLower(stop.Text[stop.NextWord.End + 1])));
}
