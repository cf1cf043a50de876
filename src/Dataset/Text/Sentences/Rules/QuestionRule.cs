using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>Ends a sentence after a question mark or exclamation point, except inside a name (<c>Yahoo! said</c>) and before a lowercase letter.</summary>
internal sealed class QuestionRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (!stop.Asks)
        {
            return Verdict.None;
        }

        if (stop.NextKind == NextKind.Lower)
        {
            return Lexicon.IsCapitalized(stop.WordText, WordTopic.ShoutedName) ? Verdict.Continue : Verdict.None;
        }

        return stop.Close == stop.Last && Lexicon.IsCapitalized(stop.WordText, WordTopic.ShoutedName) && stop.NextKind == NextKind.Upper && !stop.NextIsStarter
            ? Verdict.Continue
            : Verdict.End;
    }
}
