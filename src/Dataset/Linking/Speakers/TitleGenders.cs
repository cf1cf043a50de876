using System;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>What a title tells of who carries it.</summary>
internal enum Gender
{
    Unknown = 0,
    Male = 1,
    Female = 2,

    /// <summary>An article that says both, of one name: nothing is certain.</summary>
    Contradictory = 3,
}

/// <summary>Titles that only men or only women carry; the list of <see cref="Titles"/> in as far as it tells.</summary>
internal static class TitleGenders
{
    private static readonly WordSet Male = new(
        "mr sir lord king prince emperor sultan emir sheikh chairman spokesman congressman assemblyman councilman alderman pope cardinal archbishop father " +
        "fr brother imam ayatollah actor airman");

    private static readonly WordSet Female = new(
        "mrs ms miss madam madame dame lady queen princess empress duchess countess baroness chairwoman spokeswoman congresswoman assemblywoman councilwoman " +
        "sister actress");

    /// <summary>What the title tells.</summary>
    public static Gender Of(ReadOnlySpan<char> title) => Male.Contains(title) ? Gender.Male : Female.Contains(title) ? Gender.Female : Gender.Unknown;
}
