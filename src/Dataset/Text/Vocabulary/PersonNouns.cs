using System;

namespace Dataset.Text.Vocabulary;

/// <summary>Words for one person.</summary>
/// <remarks>Source: the headings of Roget's Thesaurus on kindred, age, rank, callings and courtesy.</remarks>
internal static class PersonNouns
{
    private const byte Man = 1;
    private const byte Woman = 2;
    private const byte Person = 3;

    /// <summary>Nouns for a person, as <c>the old man</c>, <c>my uncle</c>.</summary>
    public static readonly Dataset.Text.WordTable Words = new(
        (1,
            """
            man woman boy girl child lady gentleman fellow lad lass youth maid baby stranger visitor guest friend companion neighbour neighbor lover traveller
            traveler widow widower bride bridegroom father mother brother sister son daughter husband wife uncle aunt cousin nephew niece grandfather
            grandmother grandson granddaughter dad mum mom papa mama stepfather stepmother godfather godmother
            king queen prince princess duke duchess count countess baron baroness earl marquis squire knight lord master mistress governess tutor
            captain colonel major sergeant corporal lieutenant general admiral commander soldier sailor mate pilot inspector detective constable sheriff
            policeman policewoman officer guard sentry doctor nurse surgeon lawyer judge barrister solicitor clerk magistrate coroner priest vicar curate parson
            rector bishop rabbi imam monk nun abbot deacon minister mayor president senator
            teacher schoolmaster headmaster headmistress professor student pupil landlord landlady innkeeper barman barmaid bartender waiter waitress cook
            butler servant footman housekeeper valet porter driver coachman boatman fisherman ferryman farmer shepherd miller baker butcher smith blacksmith
            carpenter tailor cobbler barber gardener shopkeeper merchant banker beggar thief gipsy
            witness defendant prosecutor plaintiff juror foreman prisoner suspect survivor passenger patient hunter guide clown cyclist runner swimmer boxer
            referee umpire veteran retiree pensioner coach manager trainer goalkeeper striker player singer actor actress painter poet author secretary director
            chairman chairwoman editor reporter librarian musician engineer
            """));

    /// <summary>Titles that no company's name begins with, as most of <see cref="Vocabulary.Titles"/> may: of men (1), of women (2), of either (3).</summary>
    public static readonly Dataset.Text.WordTable Titles = new(
        (Man, "Mr Mr. Sir Lord Monsieur Signor Herr Don Uncle Grandfather Brother Father"),
        (Woman, "Mrs Mrs. Ms Ms. Miss Dame Lady Madame Mme Mademoiselle Signora Frau Aunt Grandmother Sister Mother"),
        (Person,
            """
            Dr Dr. Doña Professor Captain Colonel Major Sergeant Lieutenant Inspector Constable Squire Judge Senator Sheriff Prosecutor President Minister Mayor
            Coach Doctor Nurse Officer Detective Justice Bishop Cardinal Rabbi Reverend
            """));

    /// <summary>Whether a title or pronoun is a man's (1) or a woman's (2); 0 if it does not tell.</summary>
    public static byte SexOf(ReadOnlySpan<char> word) =>
        WordsAre.Same(word, "he") ? Man : WordsAre.Same(word, "she") ? Woman : Titles[word] is var sex and (Man or Woman) ? sex : (byte)0;
}
