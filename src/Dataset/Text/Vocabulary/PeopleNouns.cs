namespace Dataset.Text.Vocabulary;

/// <summary>
/// Common nouns for people, by which a subject is known as a person, beside the roles of <see cref="Nouns"/> and the titles of <see cref="Titles"/>.
/// </summary>
/// <remarks>Source: by hand, from the usage of English-language news.</remarks>
internal static class PeopleNouns
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Words, WordTopic.PersonNoun);
    }

    private const string Words =
        """
        man woman men women boy girl person people child children son daughter mother father wife husband brother sister friend colleague ally rival
        opponent critic successor predecessor counterpart neighbor neighbour resident visitor guest winner loser player victim survivor witness suspect
        defendant plaintiff worker employee employer boss student pupil voter activist protester veteran expert official officer politician lawmaker
        diplomat pair duo couple both
        """;
}
