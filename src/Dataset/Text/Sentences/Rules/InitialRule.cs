using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Treats a single letter as an initial (<c>Harlan E. Voss</c>) unless a sentence starter follows, or the letter is a degree or a pronoun (<c>you and I.
/// Did</c>). <see cref="LetterNameRule"/> handles letters that are names.
/// </summary>
internal sealed class InitialRule : SentenceRule
{
    [MethodImpl(Jit.AtOnce)]
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

        return stop.NextIsStarter || IsDegree(stop) || IsPronoun(stop) ? Verdict.End : Verdict.Continue;
    }

    // You and I, it was I, taller than I; not 'the composer I. Marlow'.
    private static bool IsPronoun(in Stop stop)
    {
        var before = WordsBefore.Previous(stop);
        return stop.WordText[0] == 'I' && !before.IsEmpty && Characters.IsLower(before[0])
            && Lexicon.Find(before).Is(WordClass.Auxiliary | WordClass.Conjunction | WordClass.Subordinator | WordClass.Adverb);
    }

    // 20° C., 59° 20' N.: a temperature scale or a compass direction.
    private static bool IsDegree(in Stop stop)
    {
        var i = stop.Word.Start - 1;
        i -= i > stop.SentenceStart && stop.Text[i] == ' ' ? 1 : 0;
        return i > stop.SentenceStart && (stop.Text[i] is '°' or '′' or '″' || (stop.Text[i] is '\'' or '"' && Characters.IsDigit(stop.Text[i - 1])));
    }
}
