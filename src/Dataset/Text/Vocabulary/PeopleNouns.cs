namespace Dataset.Text.Vocabulary;

/// <summary>
/// Lists common nouns for people, which identify a subject as a person, in addition to the roles of <see cref="Nouns"/> and the titles of <see cref="Titles"/>.
/// </summary>
/// <remarks>Source: compiled manually from the usage of English-language news.</remarks>
internal static class PeopleNouns
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Words, WordTopic.PersonNoun);
        words.Add(Persons, WordClass.Person);
    }

    private const string Words =
        """
        man woman men women boy girl person people child children son daughter mother father wife husband brother sister friend colleague ally rival
        opponent critic successor predecessor counterpart neighbor neighbour resident visitor guest winner loser player victim survivor witness suspect
        defendant plaintiff worker employee employer boss student pupil voter activist protester veteran expert official officer politician lawmaker
        diplomat pair duo couple both
        """;

    // Source: the headings of Roget's Thesaurus on kinship, age, rank, occupations, and courtesy.
    private const string Persons =
        """
        man woman boy girl child lady gentleman fellow lad lass youth maid baby stranger visitor guest friend companion neighbour neighbor lover
        traveller traveler widow widower bride bridegroom father mother brother sister son daughter husband wife uncle aunt cousin nephew niece
        grandfather grandmother grandson granddaughter dad mum mom papa mama stepfather stepmother godfather godmother king queen prince princess duke
        duchess count countess baron baroness earl marquis squire knight lord master mistress governess tutor captain colonel major sergeant corporal
        lieutenant general admiral commander soldier sailor mate pilot inspector detective constable sheriff policeman policewoman officer guard sentry
        doctor nurse surgeon lawyer judge barrister solicitor clerk magistrate coroner priest vicar curate parson rector bishop rabbi imam monk nun abbot
        deacon minister mayor president senator teacher schoolmaster headmaster headmistress professor student pupil landlord landlady innkeeper barman
        barmaid bartender waiter waitress cook butler servant footman housekeeper valet porter driver coachman boatman fisherman ferryman farmer shepherd
        miller baker butcher smith blacksmith carpenter tailor cobbler barber gardener shopkeeper merchant banker beggar thief gipsy witness defendant
        prosecutor plaintiff juror foreman prisoner suspect survivor passenger patient hunter guide clown cyclist runner swimmer boxer referee umpire
        veteran retiree pensioner coach manager trainer goalkeeper striker player singer actor actress painter poet author secretary director chairman
        chairwoman editor reporter librarian musician engineer
        """;
}
