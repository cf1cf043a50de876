using System.Runtime.CompilerServices;

namespace Dataset.Text.Sentences.Rules;

/// <summary>Continues the sentence if a comma, semicolon, colon, closing mark, or more dots follow the stop (<c>the U.S., where</c>).</summary>
internal sealed class InnerMarkRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop) => stop.NextKind is NextKind.Inner or NextKind.Dots && !stop.Opens ? Verdict.Continue : Verdict.None;
}
