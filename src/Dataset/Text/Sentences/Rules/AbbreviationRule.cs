using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Ends a sentence after any other abbreviation only before a sentence starter (<c>Crane Jr. He said</c>), and never if the abbreviation begins the sentence
/// (<c>P.S. The</c>).
/// </summary>
internal sealed class AbbreviationRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (stop.Abbreviation is not (AbbreviationKind.General or AbbreviationKind.Initialism or AbbreviationKind.State or AbbreviationKind.Title
            or AbbreviationKind.Leading))
        {
            return Verdict.None;
        }

        return stop.NextKind switch
        {
            NextKind.Nothing => Verdict.None,
            NextKind.Upper when stop.NextIsStarter && !stop.IsSentenceStart => Verdict.End,
            _ => Verdict.Continue,
        };
    }
}
