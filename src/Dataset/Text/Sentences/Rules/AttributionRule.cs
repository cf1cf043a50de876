using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// A quotation and its attribution are one sentence, and so are a bracket and the small letter after it: <c>"Why?" he asked.</c> <c>"Why?" Marlow asked.</c>
/// </summary>
internal sealed class AttributionRule : SentenceRule
{
    private const int NameWords = 10;
    private const int PossessedNouns = 2;
    private const int Apposition = 80;
    private const int Quotation = 300;

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

        return stop.ClosesQuote && stop.HasSpace && stop.NextKind == NextKind.Upper && !stop.Opens && !IsIntroduced(stop) && BeginsName(stop)
            && IsAttribution(stop) ? Verdict.Continue : Verdict.None;
    }

    // He asked, "Why?" I said, "Why not?": what stands before a quotation attributes it.
    private static bool IsIntroduced(in Stop stop)
    {
        var text = stop.Text;
        for (var i = stop.First - 1; i > stop.SentenceStart + 1 && i > stop.First - Quotation; i--)
        {
            if (text[i] is '"' or '“')
            {
                return text[i - 1] == ' ' && text[i - 2] is ',' or ':';
            }
        }

        return false;
    }

    // "Why?" She left: an attribution would write her small.
    private static bool BeginsName(in Stop stop) =>
        !stop.NextIsStarter || stop.NextText is "I" || Lexicon.IsCapitalised(stop.NextText, WordTopic.CourtesyStarter);

    // A name of some words, a verb of speech, and the end of the clause; after ? and ! also an adverbial (asked on Monday).
    private static bool IsAttribution(in Stop stop)
    {
        var text = stop.Text;
        var i = stop.NextWord.Start;
        var nouns = 0;
        for (var words = 0; words <= NameWords; words++)
        {
            var word = i;
            i = WordEnd(stop, word);
            if (i == word)
            {
                return false;
            }

            if (Characters.IsLower(text[word]))
            {
                var dot = text[i - 1] == '.';
                var verb = text.AsSpan(word, i - word - (dot ? 1 : 0));
                if (words > 0 && Lexicon.IsSmall(verb, WordTopic.QuoteVerb))
                {
                    return dot || (stop.Asks && Lexicon.Find(verb).Is(WordTopic.ClosingQuoteVerb)) || EndsClause(stop, i);
                }

                // Ines Marlow of the Harbor Board asked.
                if (words > 0 && IsLink(verb))
                {
                    i++;
                    continue;
                }

                // Marlow's eldest son asked.
                nouns = words > 0 && IsPossessive(text, word - 1) ? PossessedNouns : nouns;
                if (nouns-- <= 0)
                {
                    return false;
                }
            }
            else if (text[i - 1] == '.' && Abbreviations.Find(text.AsSpan(word, i - word - 1)) == AbbreviationKind.None)
            {
                return false;
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

    private static bool IsLink(ReadOnlySpan<char> word) => word is "of" or "for" or "the" or "and" or "from" || Lexicon.Find(word).Is(WordClass.NameParticle);

    private static int WordEnd(in Stop stop, int index)
    {
        var i = index;
        while (i < stop.ParagraphEnd && i < index + 24 && (Characters.IsLetterOrDigit(stop.Text[i]) || stop.Text[i] is '-' or '’' or '\'' or '.'))
        {
            i++;
        }

        return i;
    }

    private static bool IsPossessive(string text, int blank) =>
        (text[blank - 1] == 's' && text[blank - 2] is '\'' or '’') || (text[blank - 1] is '\'' or '’' && text[blank - 2] == 's');

    // Just past the comma that closes an apposition and stands before the verb; the comma before the index if none does.
    private static int AppositionEnd(in Stop stop, int index)
    {
        for (var i = index; i + 2 < stop.ParagraphEnd && i < index + Apposition && !StopReader.IsMark(stop.Text[i]); i++)
        {
            if (stop.Text[i] == ',' && stop.Text[i + 1] == ' '
                && Lexicon.IsSmall(stop.Text.AsSpan(i + 2, WordEnd(stop, i + 2) - i - 2).TrimEnd('.'), WordTopic.QuoteVerb))
            {
                return i + 1;
            }
        }

        return index - 1;
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

        return stop.Asks && Lexicon.IsSmall(text.AsSpan(index + 1, end - index - 1), WordTopic.AfterQuoteVerb);
    }
}
