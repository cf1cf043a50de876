using System.Runtime.CompilerServices;

namespace Dataset.Text.Sentences.Rules;

/// <summary>Keeps a citation in parentheses in the sentence of the quotation before it: <c>"It grows [...]" (Alder 17).</c></summary>
internal sealed class CitationRule : SentenceRule
{
    private const int Longest = 60;

    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (!stop.ClosesQuote || !stop.Opens || stop.Text[stop.Next] != '(')
        {
            return Verdict.None;
        }

        for (var i = stop.Next + 1; i + 1 < stop.ParagraphEnd && i < stop.Next + Longest; i++)
        {
            if (stop.Text[i] == ')')
            {
                return stop.Text[i + 1] is '.' or ',' or ';' ? Verdict.Continue : Verdict.None;
            }
        }

        return Verdict.None;
    }
}
