using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// A single letter is an initial (<c>Harlan E. Voss</c>) unless a word that surely begins a sentence follows, or it names a thing (<c>Plan B. Police said</c>,
/// <c>you and I. Did</c>).
/// </summary>
internal sealed class InitialRule : SentenceRule
{
    public override Verdict Judge(in Stop stop)
    {
        if (stop.Abbreviation != AbbreviationKind.Initial)
        {
            return Verdict.None;
        }

        if (stop.NextKind is NextKind.Nothing)
        {
            return Verdict.None;
        }

        if (stop.NextKind is not NextKind.Upper || stop.IsSentenceStart)
        {
            return Verdict.Continue;
        }

        if (stop.NextIsStarter || IsDegree(stop))
        {
            return Verdict.End;
        }

        var before = WordsBefore.Previous(stop);
        var pronoun = stop.WordText[0] == 'I' && !before.IsEmpty && Characters.IsLower(before[0]);
        return pronoun || Lexicon.Find(before).Is(WordTopic.Designation) ? Verdict.End : Verdict.Continue;
    }

    // 20° C., 59° 20' N.: a scale or a side of the world.
    private static bool IsDegree(in Stop stop)
    {
        var i = stop.Word.Start - 1;
        i -= i > stop.SentenceStart && stop.Text[i] == ' ' ? 1 : 0;
        return i > stop.SentenceStart && (stop.Text[i] is '°' or '′' or '″' || (stop.Text[i] is '\'' or '"' && Characters.IsDigit(stop.Text[i - 1])));
    }
}
