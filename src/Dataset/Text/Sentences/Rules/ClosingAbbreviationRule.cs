using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>Continues the sentence after <c>etc.</c> only before a lowercase letter.</summary>
internal sealed class ClosingAbbreviationRule : SentenceRule
{
    public override Verdict Judge(in Stop stop) =>
        stop.Abbreviation == AbbreviationKind.Closing && stop.NextKind == NextKind.Lower ? Verdict.Continue : Verdict.None;
}
