using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Continues the sentence after a unit that follows a number before a lowercase letter or a number (<c>6 ft. 2 in. tall</c>). Elsewhere, <c>ft.</c> means
/// "featuring".
/// </summary>
internal sealed class UnitRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (stop.Abbreviation != AbbreviationKind.Unit)
        {
            return Verdict.None;
        }

        var before = WordsBefore.Previous(stop);
        var measures = !before.IsEmpty && (Characters.IsDigit(before[before.Length - 1]) || before is "sq." or "cu.");
        return stop.NextKind switch
        {
            NextKind.Lower or NextKind.Digit when measures => Verdict.Continue,
            NextKind.Upper when !measures && stop.WordText is "ft" => Verdict.Continue,

            // See sec. 5.
            NextKind.Digit when stop.WordText is "sec" or "secs" or "pt" => Verdict.Continue,
            _ => Verdict.None,
        };
    }
}
