using System;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Whether who acts between two quotations can be who spoke the first.</summary>
internal static class SpokenOn
{
    /// <summary>
    /// Whether <paramref name="actor"/> is somebody else than <paramref name="speaker"/>: another name, or a pronoun that does not go with it. A pronoun that
    /// may stand for the speaker does not.
    /// </summary>
    public static bool IsOther(string text, TextSpan speaker, TextSpan actor)
    {
        var one = text.AsSpan(speaker.Start, speaker.Length);
        var other = text.AsSpan(actor.Start, actor.Length);
        var isPronoun = IsPronoun(other);
        if (!isPronoun && !IsPronoun(one))
        {
            return !MemoryExtensions.Equals(Last(other), Last(one), StringComparison.Ordinal);
        }

        if (IsFirstPerson(other) || IsFirstPerson(one))
        {
            return IsFirstPerson(other) != IsFirstPerson(one);
        }

        var sex = SexOf(one);
        var otherSex = SexOf(other);
        return sex != 0 && otherSex != 0 ? sex != otherSex : !isPronoun;
    }

    private static byte SexOf(ReadOnlySpan<char> phrase)
    {
        var space = phrase.IndexOf(' ');
        return PersonNouns.SexOf(space < 0 ? phrase : phrase.Slice(0, space));
    }

    private static bool IsFirstPerson(ReadOnlySpan<char> phrase) => WordsAre.Same(phrase, "i") || WordsAre.Same(phrase, "we");

    private static bool IsPronoun(ReadOnlySpan<char> phrase) => Lexicon.Find(phrase).Is(WordClass.Pronoun);

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> phrase) => phrase.Slice(phrase.LastIndexOf(' ') + 1);
}
