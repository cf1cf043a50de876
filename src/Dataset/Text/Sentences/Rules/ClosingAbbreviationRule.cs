using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary><c>etc.</c> goes on before a small letter only.</summary>
internal sealed class ClosingAbbreviationRule : SentenceRule
{
    public override Verdict Judge(in Stop stop) =>
        stop.Abbreviation == AbbreviationKind.Closing && stop.NextKind == NextKind.Lower ? Verdict.Continue : Verdict.None;
}
