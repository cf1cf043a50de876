using System;

namespace Dataset.Text;

/// <summary>
/// A quotation and its attribution are one sentence, and so are a bracket and the small letter behind it: <c>"Why?" he asked.</c> <c>"Why?" Marlow asked.</c>
/// </summary>
internal sealed class AttributionRule : SentenceRule
{
    private const int NameWords = 6;

    public override Verdict Judge(in Stop stop)
    {
        if (!stop.ClosesQuote && !stop.ClosesBracket)
        {
            return Verdict.None;
        }

        if (stop.NextKind == NextKind.Lower && !stop.Opens)
        {
            return Verdict.Continue;
        }

        return stop.ClosesQuote && stop.HasSpace && stop.NextKind == NextKind.Upper && !stop.Opens && IsAttribution(stop) ? Verdict.Continue : Verdict.None;
    }

    // A name of some words, a verb of speech, and the end of the clause; behind ? and ! also an adverbial (asked on Monday).
    private static bool IsAttribution(in Stop stop)
    {
        // "Why?" She left: an attribution would write her small.
        if (stop.NextIsStarter && stop.NextText is not ("I" or "Mr" or "Mrs" or "Ms" or "Messrs"))
        {
            return false;
        }

        var text = stop.Text;
        var i = stop.NextWord.Start;
        for (var words = 0; words <= NameWords; words++)
        {
            var word = i;
            while (i < stop.ParagraphEnd && i < word + 24 && (Characters.IsLetterOrDigit(text[i]) || text[i] is '-' or '’' or '\'' or '.'))
            {
                i++;
            }

            if (i == word)
            {
                return false;
            }

            if (Characters.IsLower(text[word]))
            {
                var dot = text[i - 1] == '.';
                var verb = text.AsSpan(word, i - word - (dot ? 1 : 0));
                return words > 0 && SpeechVerbs.Contains(verb) && (dot || (stop.Asks && SpeechVerbs.EndsClause(verb)) || EndsClause(stop, i));
            }

            if (text[i - 1] == '.' && Abbreviations.Find(text.AsSpan(word, i - word - 1)) == AbbreviationKind.None)
            {
                return false;
            }

            if (i >= stop.ParagraphEnd || text[i] is not (' ' or '\n'))
            {
                return false;
            }

            i++;
        }

        return false;
    }

    private static bool EndsClause(in Stop stop, int index)
    {
        if (index >= stop.ParagraphEnd)
        {
            return true;
        }

        var text = stop.Text;
        if (!Characters.IsWhiteSpace(text[index]))
        {
            return stop.Asks && text[index] is ',' or ';' or ':';
        }

        var end = index + 1;
        while (end < stop.ParagraphEnd && end < index + 12 && Characters.IsLower(text[end]))
        {
            end++;
        }

        return stop.Asks && text.AsSpan(index + 1, end - index - 1) is "in" or "on" or "at" or "during" or "as" or "after" or "before" or "when" or "while" or "with" or "from" or "to";
    }
}
