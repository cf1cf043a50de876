using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>
/// Reads the subject between a quotation and its cue: <c>"Why?" Rep. Ines Marlow (D-Ohio), the youngest member, then asked</c>. Accepts names, titles, roles,
/// prepositional and possessive modifiers, brackets, and appositions, but no verbs.
/// </summary>
internal static class AttributionSubject
{
    private const int Words = 16;
    private const int LongestWord = 24;
    private const int PossessedNouns = 2;
    private const int PhraseNouns = 3;
    private const int Modifiers = 2;
    private const int Apposition = 120;
    private const int Bracket = 40;

    /// <summary>Finds the cue, including a final dot if it ends the sentence.</summary>
    public static bool FindVerb(in Stop stop, out TextSpan verb)
    {
        var text = stop.Text;
        var i = stop.NextWord.Start;
        var nouns = 0;
        var modifiers = 0;
        verb = default;
        for (var words = 0; words <= Words; words++)
        {
            var word = i;
            i = WordEnd(stop, word);
            if (i == word)
            {
                i = words > 0 && stop.Asks ? BracketEnd(stop, word) : word;
                if (i == word)
                {
                    return false;
                }
            }
            else if (Characters.IsLower(text[word]))
            {
                var dot = text[i - 1] == '.';
                var letters = text.AsSpan(word, i - word - (dot ? 1 : 0));
                if (words > 0 && IsVerb(stop, letters, i))
                {
                    verb = TextSpan.FromBounds(word, i);
                    return modifiers == 0;
                }

                // Marlow's eldest son asked.
                nouns = words > 0 && IsPossessive(text, word - 1) ? PossessedNouns : nouns;
                if (words == 0 || dot || !Passes(letters, ref nouns, ref modifiers))
                {
                    return false;
                }
            }
            else if (text[i - 1] == '.' && Abbreviations.Find(text.AsSpan(word, i - word - 1)) == AbbreviationKind.None)
            {
                return false;
            }
            else
            {
                modifiers = 0;
            }

            // Ines Marlow, 45, of Leeds, asked.
            i = stop.Asks && i < stop.ParagraphEnd && text[i] == ',' ? AppositionEnd(stop, i + 1) : i;
            if (i >= stop.ParagraphEnd || text[i] is not (' ' or '\n'))
            {
                return false;
            }

            i++;
        }

        return false;
    }

    /// <summary>Returns the index just past the word at an index, including inner punctuation and a final dot.</summary>
    public static int WordEnd(in Stop stop, int index)
    {
        var i = index;
        while (i < stop.ParagraphEnd && i < index + LongestWord
            && (Characters.IsLetterOrDigit(stop.Text[i]) || (stop.Text[i] is '-' or '’' or '\'' or '.' or '&' && (i > index || stop.Text[i] == '&'))))
        {
            i++;
        }

        return i;
    }

    // A verb of saying, or a verb that becomes one with its particle: shot back, chimed in.
    private static bool IsVerb(in Stop stop, ReadOnlySpan<char> word, int end)
    {
        if (Lexicon.IsSmall(word, WordTopic.QuoteVerb))
        {
            return true;
        }

        ref readonly var lexeme = ref Lexicon.Find(word);
        var particle = WordEnd(stop, end + 1);
        return lexeme.Is(WordClass.Past | WordClass.Third) && particle > end + 1 && stop.Text.AsSpan(end + 1, particle - end - 1).TrimEnd('.') switch
        {
            "back" => lexeme.Is(WordClass.SpeaksBack),
            "in" => lexeme.Is(WordClass.SpeaksIn),
            "up" => lexeme.Is(WordClass.SpeaksUp),
            "on" => lexeme.Is(WordClass.SpeaksOn),
            _ => false,
        };
    }

    // A lowercase word that can be part of the subject. A modifier requires a role or a name after it: press secretary, senior analyst.
    private static bool Passes(ReadOnlySpan<char> word, ref int nouns, ref int modifiers)
    {
        ref readonly var lexeme = ref Lexicon.Find(word);
        if (word is "of" or "for" or "the" or "and" or "from" or "in" or "at" or "with" || lexeme.Is(WordClass.NameParticle))
        {
            nouns = PhraseNouns;
            modifiers = 0;
            return true;
        }

        if (nouns > 0)
        {
            nouns--;
            return !lexeme.Is(WordClass.Auxiliary | WordClass.Pronoun | WordClass.Subordinator | WordClass.Relative);
        }

        if (lexeme.Is(WordClass.Title | WordClass.Role | WordClass.Person) || lexeme.Is(WordTopic.Title | WordTopic.PersonNoun))
        {
            modifiers = 0;
            return true;
        }

        // Ines Marlow then asked.
        return lexeme.Is(WordClass.Adverb | WordClass.Time) || WordsAre.AdverbByForm(word)
            || (!lexeme.Is(FunctionWords.Closed | WordClass.Past | WordClass.Third) && ++modifiers <= Modifiers);
    }

    private static bool IsPossessive(string text, int blank) =>
        (text[blank - 1] == 's' && text[blank - 2] is '\'' or '’') || (text[blank - 1] is '\'' or '’' && text[blank - 2] == 's');

    // (D-Ohio), (no relation): the index just past the bracket, or the index itself if there is no bracket.
    private static int BracketEnd(in Stop stop, int index)
    {
        if (index >= stop.ParagraphEnd || stop.Text[index] != '(')
        {
            return index;
        }

        for (var i = index + 1; i < stop.ParagraphEnd && i < index + Bracket; i++)
        {
            if (stop.Text[i] == ')')
            {
                return i + 1;
            }
        }

        return index;
    }

    // The index just past the comma that closes an apposition before the verb, or the index of the opening comma if there is no such comma.
    private static int AppositionEnd(in Stop stop, int index)
    {
        var text = stop.Text;
        for (var i = index; i + 2 < stop.ParagraphEnd && i < index + Apposition; i++)
        {
            if (StopReader.IsMark(text[i]) ? text[i] != '.' || !IsAbbreviated(text, index, i) : text[i] is '"' or '“' or '”')
            {
                return index - 1;
            }

            if (text[i] == ',' && Characters.IsWhiteSpace(text[i + 1]) && BeginsVerb(stop, i + 2))
            {
                return i + 1;
            }
        }

        return index - 1;
    }

    // A verb, optionally preceded by an adverb.
    private static bool BeginsVerb(in Stop stop, int index)
    {
        for (var words = 0; words < 2; words++)
        {
            var end = WordEnd(stop, index);
            var word = stop.Text.AsSpan(index, end - index).TrimEnd('.');
            if (word.IsEmpty || IsVerb(stop, word, end))
            {
                return !word.IsEmpty;
            }

            if (!Lexicon.Find(word).Is(WordClass.Adverb | WordClass.Time) && !WordsAre.AdverbByForm(word))
            {
                return false;
            }

            index = end + 1;
        }

        return false;
    }

    private static bool IsAbbreviated(string text, int from, int dot)
    {
        var start = dot;
        while (start > from && start > dot - LongestWord && (Characters.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return text[dot + 1] == ',' || Characters.IsLetter(text[dot + 1]) || Abbreviations.Find(text.AsSpan(start, dot - start)) != AbbreviationKind.None;
    }
}
