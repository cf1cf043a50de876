using System;

namespace Dataset.Text.Vocabulary;

/// <summary>
/// Specifies the lists, other than grammatical classes, that contain a word. A word can be in several. Case matters only if the description of a list says so.
/// </summary>
[Flags]
internal enum WordTopic : ulong
{
    None = 0,

    // The calendar (Calendar.cs)

    /// <summary>A month, in full or abbreviated; the value is 1 to 12.</summary>
    Month = 1UL << 0,

    /// <summary>A weekday, in full or abbreviated; the value is 1 (Monday) to 7.</summary>
    Weekday = 1UL << 1,

    /// <summary>The plural of a weekday: <c>Mondays</c>.</summary>
    Weekdays = 1UL << 2,

    /// <summary>A short form of a month or weekday.</summary>
    ShortForm = 1UL << 3,

    /// <summary>A calendar word or auxiliary that is also a name or another word: <c>April</c>, <c>Sun</c>, <c>Will</c>.</summary>
    AlsoName = 1UL << 4,

    /// <summary>The suffix of an ordinal number: <c>st</c>.</summary>
    OrdinalSuffix = 1UL << 5,

    /// <summary>A word around dates and times on a line that states when a page was published.</summary>
    DayLine = 1UL << 6,

    // Titles and people (Titles.cs, PeopleNouns.cs)

    /// <summary>A title or office before a name, without an abbreviation dot.</summary>
    Title = 1UL << 7,

    /// <summary>A word that turns the title after it into another office: the vice president is not the president.</summary>
    TitleModifier = 1UL << 8,

    /// <summary>A word before a title, however far, that shows that it is no longer or not yet held.</summary>
    PastTitle = 1UL << 9,

    /// <summary>A title that only men have.</summary>
    MaleTitle = 1UL << 10,

    /// <summary>A title that only women have.</summary>
    FemaleTitle = 1UL << 11,

    /// <summary>A common noun for people, which identifies a subject as a person.</summary>
    PersonNoun = 1UL << 12,

    // Documents (Documents.cs)

    /// <summary>A document that is quoted; the value has a bit for each group of words that news uses interchangeably.</summary>
    Document = 1UL << 13,

    /// <summary>A word before a document that indicates that someone speaks through it: <c>issued</c>.</summary>
    BeforeDocument = 1UL << 14,

    // Words around names (NamePhrases.cs)

    /// <summary>A word that is not part of an adjacent name, in addition to the closed classes of <see cref="FunctionWords"/>.</summary>
    FunctionWord = 1UL << 15,

    /// <summary>A two-letter function word that is not a syllable of a Korean, Chinese, or Vietnamese name.</summary>
    NoSyllable = 1UL << 16,

    /// <summary>The end of a compound before a name that is not part of the name: <c>Brussels-based</c>.</summary>
    CompoundEnd = 1UL << 17,

    /// <summary>A word after which a noun phrase continues with something else: <c>a spokesman | for</c>.</summary>
    Postmodifier = 1UL << 18,

    /// <summary>A word that joins two speakers or two parts of a title.</summary>
    Joiner = 1UL << 19,

    /// <summary>A pronoun that can refer to a speaker.</summary>
    SpeakerPronoun = 1UL << 20,

    /// <summary>A subject that does not identify a speaker: <c>there</c>.</summary>
    EmptySubject = 1UL << 21,

    /// <summary>A short lowercase word within the name of a place: <c>upon</c>.</summary>
    PlaceParticle = 1UL << 22,

    // Sentence boundaries (SentenceStarts.cs, SentenceContexts.cs)

    /// <summary>A word that is capitalized only because it begins a sentence. Applies to a capitalized word.</summary>
    Starter = 1UL << 23,

    /// <summary>A noun or adjective that can begin a sentence or a name, so the word after it decides. Applies to a capitalized word.</summary>
    NounStarter = 1UL << 24,

    /// <summary>A word that begins a sentence in text that is entirely in uppercase. Applies to a word in all caps.</summary>
    ShoutedStarter = 1UL << 25,

    /// <summary>A word that begins a sentence in text without capitalization. Applies to a lowercase word.</summary>
    SmallStarter = 1UL << 26,

    /// <summary>A verb that attributes a quotation that ends with a question mark or exclamation point. Applies to a lowercase word.</summary>
    QuoteVerb = 1UL << 27,

    /// <summary>A verb of that kind that cannot be followed by a clause, so it belongs to the preceding quotation.</summary>
    ClosingQuoteVerb = 1UL << 28,

    /// <summary>A word that follows a preposition at the beginning of a sentence. Applies to a lowercase word.</summary>
    AfterPreposition = 1UL << 29,

    /// <summary>A word before a number that is part of its sentence: <c>step 3.</c> Applies to a lowercase word.</summary>
    Counting = 1UL << 30,

    /// <summary>A label before the credit of a picture. Applies to a capitalized word.</summary>
    CreditLabel = 1UL << 31,

    /// <summary>A word that mail and newsgroup messages write in angle brackets: <c>&lt;grin&gt;</c>.</summary>
    Grin = 1UL << 32,

    /// <summary>
    /// A word that continues the phrase after the dot of a company or place: <c>Inc. Chairman</c>. Applies to a word that begins with an uppercase letter.
    /// </summary>
    AfterCompany = 1UL << 33,

    /// <summary>A word that its country modifies: <c>U.S. Treasury</c>. Applies to a capitalized word.</summary>
    AfterCountry = 1UL << 34,

    /// <summary>A word before a country as a place: <c>in the U.S.</c> Applies to a lowercase word.</summary>
    BeforeCountry = 1UL << 35,

    /// <summary>A preposition before a country that opens its sentence: <c>Across the U.S. the rate fell</c>.</summary>
    CountryOpening = 1UL << 36,

    /// <summary>A word before that preposition: <c>Even in the U.S. the rate fell</c>. Applies to a capitalized word.</summary>
    BeforeOpening = 1UL << 37,

    /// <summary>Something that is named by a letter: <c>Plan B</c>.</summary>
    Designation = 1UL << 38,

    /// <summary>A name that ends in an exclamation point: <c>Yahoo!</c> Applies to a capitalized word.</summary>
    ShoutedName = 1UL << 39,

    /// <summary>A courtesy title that can begin a sentence, although it is an abbreviation.</summary>
    CourtesyStarter = 1UL << 40,

    /// <summary>A word that can follow a verb of saying after a quotation: <c>"Why?" she asked on Monday.</c> Applies to a lowercase word.</summary>
    AfterQuoteVerb = 1UL << 41,

    /// <summary>A preposition before a time that opens its sentence: <c>At 5 a.m. Mr. Marlow left.</c> Applies to a capitalized word.</summary>
    TimeOpening = 1UL << 42,

    /// <summary>A word in the name of a time zone: <c>Eastern</c>. Applies to a capitalized word.</summary>
    ZoneName = 1UL << 43,

    /// <summary>The letters of a time zone: <c>ET</c>. Applies to a word in all caps.</summary>
    ZoneLetters = 1UL << 44,

    // A letter that is a name (LetterNames.cs), in addition to Designation

    /// <summary>A designation that can follow an article: <c>a Plan B</c>.</summary>
    LetterKind = 1UL << 48,

    /// <summary>A person or military unit that is named by a letter. Applies to a capitalized word.</summary>
    LetterUnit = 1UL << 49,

    /// <summary>Something that a letter measures: <c>a rating of B</c>.</summary>
    LetterMeasure = 1UL << 50,

    /// <summary>Something that a letter can be: <c>the answer is C</c>.</summary>
    LetterAnswer = 1UL << 57,

    /// <summary>A verb whose object is a grade or size: <c>earned an A</c>.</summary>
    LetterAward = 1UL << 51,

    /// <summary>A musical work that has a key, and words for its performance.</summary>
    KeyedWork = 1UL << 52,

    /// <summary>A ruler who can have a numeral: <c>King Charles I</c>. Applies to a capitalized word.</summary>
    Ruler = 1UL << 53,

    /// <summary>A word before a platform called X.</summary>
    BeforePlatform = 1UL << 54,

    /// <summary>The ending of a domain or file name (SentenceContexts.cs).</summary>
    AddressEnding = 1UL << 55,

    /// <summary>The name of a numbered item (SentenceContexts.cs). Applies to a capitalized word.</summary>
    ItemLabel = 1UL << 56,

    // Parts of names (GivenNames.cs, NameNouns.cs, Countries.cs). These apply to a capitalized word.

    /// <summary>A given name.</summary>
    GivenName = 1UL << 45,

    /// <summary>A noun that ends the name of an organization or begins it before <c>of</c>: <c>Ministry</c>.</summary>
    OrganizationNoun = 1UL << 46,

    /// <summary>A noun that ends the name of a place: <c>Bay</c>.</summary>
    PlaceNoun = 1UL << 47,

    /// <summary>A noun that ends the name of an event: <c>Summit</c>.</summary>
    EventNoun = 1UL << 58,

    /// <summary>A word between a name and an office that ends no name: <c>Foreign</c>.</summary>
    OfficeNoun = 1UL << 59,

    /// <summary>A word for a nation, language, creed, or party: <c>Japanese</c>.</summary>
    Demonym = 1UL << 60,

    /// <summary>A direction before the name or adjective of a nation or region: <c>South</c>.</summary>
    Direction = 1UL << 61,

    /// <summary>A conventionally capitalized word that is not a name: <c>TV</c>.</summary>
    NoName = 1UL << 62,

    /// <summary>A lowercase word within a name, after the noun of an organization or place: <c>Ministry of</c>. Applies to a lowercase word.</summary>
    NameJoiner = 1UL << 63,
}
