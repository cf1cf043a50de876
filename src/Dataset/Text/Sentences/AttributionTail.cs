using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>
/// Checks the words after a verb of saying that follows a quotation. The verb attributes the quotation if it ends its clause or is followed only by an
/// audience, a time, a place, or a manner (<c>asked reporters on Monday</c>). With any other complement it begins a new sentence (<c>asked the court to
/// decide</c>).
/// </summary>
internal static class AttributionTail
{
    private const int Words = 14;

    private const WordClass NoObject = WordClass.Preposition | WordClass.Subordinator | WordClass.Relative | WordClass.Nominative | WordClass.Auxiliary
        | WordClass.Indefinite;

    /// <summary>Determines whether the words after the verb allow it to attribute the quotation before it.</summary>
    public static bool Follows(in Stop stop, TextSpan verb)
    {
        var text = stop.Text;
        if (text[verb.End - 1] == '.' || verb.End >= stop.ParagraphEnd)
        {
            return true;
        }

        if (!stop.Asks)
        {
            return false;
        }

        if (!Characters.IsWhiteSpace(text[verb.End]))
        {
            return IsPause(stop, verb.End);
        }

        var start = verb.End + 1;
        var end = AttributionSubject.WordEnd(stop, start);
        var letters = text.AsSpan(verb.Start, verb.Length);
        var asks = letters is "asked" or "asks" or "told" or "tells";
        return end == start
            ? start < stop.ParagraphEnd && text[start] is '(' or '-' or '–' or '—'
            : Begins(stop, TextSpan.FromBounds(start, end), asks) && GoesOn(stop, start, asks);
    }

    // Words that can directly follow the verb.
    private static bool Begins(in Stop stop, TextSpan span, bool asks)
    {
        var word = stop.Text.AsSpan(span.Start, span.Length).TrimEnd('.');
        ref readonly var lexeme = ref Lexicon.Find(word);
        if (!Characters.IsLower(word[0]))
        {
            return Characters.IsUpper(word[0]) && (asks || lexeme.Is(Calendar.DaysAndMonths));
        }

        if (lexeme.Is(WordTopic.AfterQuoteVerb))
        {
            return !asks || word is not "to";
        }

        if (lexeme.Is(WordClass.Adverb | WordClass.Time) || WordsAre.AdverbByForm(word) || WordsAre.EndsWith(word, "ing")
            || word is "and" or "but" or "aloud" or "up" or "out" || (word is "this" && Lexicon.Find(After(stop, span.End)).Is(WordClass.TimeUnit)))
        {
            return true;
        }

        // Asked reporters, told him; cried half-mad.
        return asks ? !lexeme.Is(NoObject) : word.IndexOf('-') > 0 || WordsAre.AdjectiveByForm(word);
    }

    // Scans to the end of the clause: neither a reported clause nor the object of 'asked for' may follow.
    private static bool GoesOn(in Stop stop, int index, bool asks)
    {
        var text = stop.Text;
        var isBare = asks;
        for (var words = 0; words < Words && index < stop.ParagraphEnd; words++)
        {
            var end = AttributionSubject.WordEnd(stop, index);
            if (end == index)
            {
                return true;
            }

            var word = text.AsSpan(index, end - index);
            ref readonly var lexeme = ref Lexicon.Find(word.TrimEnd('.'));
            if (Characters.IsLower(word[0]))
            {
                if (word is "if" or "whether" or "why" or "how" or "what" || (isBare && words > 0 && word is "to" or "for")
                    || (word is "that" && !Lexicon.Find(After(stop, end)).Is(WordClass.Auxiliary | WordClass.Past | WordClass.Third)))
                {
                    return false;
                }

                if (lexeme.Is(WordClass.Subordinator | WordClass.Relative))
                {
                    return true;
                }

                if (lexeme.Is(WordClass.Nominative) || word is "it" or "you" || (lexeme.Is(WordClass.Auxiliary) && !lexeme.Is(WordClass.Possessive)))
                {
                    return false;
                }

                isBare &= !lexeme.Is(WordClass.Preposition);
            }

            if (end >= stop.ParagraphEnd || (word[word.Length - 1] == '.' && Abbreviations.Find(word.TrimEnd('.')) == AbbreviationKind.None))
            {
                return true;
            }

            if (!Characters.IsWhiteSpace(text[end]))
            {
                return IsPause(stop, end);
            }

            index = end + 1;
        }

        return true;
    }

    // Punctuation that ends the clause and does not introduce another quotation: Marlow answered: "Because."
    private static bool IsPause(in Stop stop, int index)
    {
        var text = stop.Text;
        var next = StopReader.SkipSpace(text, index + 1, stop.ParagraphEnd);
        var opens = next + 1 < stop.ParagraphEnd && text[next] is '"' or '“' or '\'' or '‘' or '`' && Characters.IsUpper(text[next + 1]);
        return text[index] switch
        {
            ',' or ':' => !opens,
            _ => text[index] != '%',
        };
    }

    private static ReadOnlySpan<char> After(in Stop stop, int index)
    {
        var end = index < stop.ParagraphEnd ? AttributionSubject.WordEnd(stop, index + 1) : index;
        return end > index ? stop.Text.AsSpan(index + 1, end - index - 1).TrimEnd('.') : default;
    }
}
