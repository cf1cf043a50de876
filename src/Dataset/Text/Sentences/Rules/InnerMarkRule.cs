using System.Runtime.CompilerServices;

namespace Dataset.Text.Sentences.Rules;

/// <summary>A comma, semicolon, colon or closing mark after the stop belongs to the same sentence (<c>the U.S., where</c>), and so do further dots.</summary>
internal sealed class InnerMarkRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop) => stop.NextKind is NextKind.Inner or NextKind.Dots && !stop.Opens ? Verdict.Continue : Verdict.None;
}
