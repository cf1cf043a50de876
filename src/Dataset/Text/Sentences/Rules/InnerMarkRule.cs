namespace Dataset.Text;

/// <summary>A comma, semicolon, colon or closing mark behind the stop belongs to the same sentence: <c>the U.S., where</c>.</summary>
internal sealed class InnerMarkRule : SentenceRule
{
    public override Verdict Judge(in Stop stop) => stop.NextKind == NextKind.Inner && !stop.Opens ? Verdict.Continue : Verdict.None;
}
