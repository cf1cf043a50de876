using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Never ends a sentence after titles and similar abbreviations, because a name or an example follows. After a name, <c>St.</c> and <c>Dr.</c> are streets.
/// </summary>
internal sealed class LeadingAbbreviationRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop) => stop.Abbreviation switch
    {
        AbbreviationKind.Title or AbbreviationKind.Leading => stop.Close == stop.Last ? Verdict.Continue : Verdict.None,
        AbbreviationKind.Street => IsStreet(stop) && stop.NextIsStarter ? Verdict.End : Verdict.Continue,
        _ => Verdict.None,
    };

    private static bool IsStreet(in Stop stop)
    {
        var before = WordsBefore.Previous(stop);
        return !before.IsEmpty && (Characters.IsUpper(before[0]) || Characters.IsDigit(before[0]));
    }
}
