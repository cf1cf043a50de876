using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>Specifies the gender that a title indicates.</summary>
internal enum Gender
{
    Unknown = 0,
    Male = 1,
    Female = 2,

    /// <summary>An article has titles of both genders for one name, so the gender is uncertain.</summary>
    Contradictory = 3,
}

/// <summary>Finds the gender of titles that only men or only women have, of those in <see cref="Titles"/>.</summary>
internal static class TitleGenders
{
    /// <summary>Returns the gender that the title indicates.</summary>
    public static Gender Of(ReadOnlySpan<char> title)
    {
        ref readonly var lexeme = ref Lexicon.Find(title);
        return lexeme.Is(WordTopic.MaleTitle) ? Gender.Male : lexeme.Is(WordTopic.FemaleTitle) ? Gender.Female : Gender.Unknown;
    }
}
