using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Keeps a quotation and its attribution in one sentence, and also a bracket and the lowercase word after it: <c>"Why?" he asked.</c> <c>"Why?" Marlow
/// asked.</c> <c>"Why?" Rep. Ines Marlow of Ohio, a Democrat, asked reporters on Monday.</c>
/// </summary>
internal sealed class AttributionRule : SentenceRule
{
    private const int Quotation = 300;

    [MethodImpl(Jit.AtOnce)]
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

        return stop.ClosesQuote && stop.HasSpace && !stop.Opens && BeginsName(stop) && !IsIntroduced(stop)
            && AttributionSubject.FindVerb(stop, out var verb) && AttributionTail.Follows(stop, verb) ? Verdict.Continue : Verdict.None;
    }

    // He asked, "Why?" I said, "Why not?": the clause before the quotation attributes it.
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

    // "Why?" She left: an attribution would use lowercase 'she'. "Why?" 12-year-old Ines Marlow asked.
    private static bool BeginsName(in Stop stop) => stop.NextKind switch
    {
        NextKind.Upper => !stop.NextIsStarter || stop.NextText is "I" || Lexicon.IsCapitalized(stop.NextText, WordTopic.CourtesyStarter),
        NextKind.Digit => stop.NextWord.End < stop.ParagraphEnd && stop.Text[stop.NextWord.End] == '-',
        _ => false,
    };
}
