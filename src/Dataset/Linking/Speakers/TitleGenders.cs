using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>What a title says about who carries it.</summary>
internal enum Gender
{
    Unknown = 0,
    Male = 1,
    Female = 2,

    /// <summary>An article that says both, of one name: nothing is certain.</summary>
    Contradictory = 3,
}

/// <summary>Titles that only men or only women carry; those of <see cref="Titles"/> in as far as they tell.</summary>
internal static class TitleGenders
{
    /// <summary>What the title says about gender.</summary>
    public static Gender Of(ReadOnlySpan<char> title)
    {
        ref readonly var lexeme = ref Lexicon.Find(title);
        return lexeme.Is(WordTopic.MaleTitle) ? Gender.Male : lexeme.Is(WordTopic.FemaleTitle) ? Gender.Female : Gender.Unknown;
    }
}
