using System;

namespace Dataset.Text.Vocabulary;

/// <summary>What lists a word is in that tell of no grammar. A word may be in several. Case counts only where a list says so.</summary>
[Flags]
internal enum WordTopic : ulong
{
    None = 0,

    // The calendar (Calendar.cs)

    /// <summary>A month, in full or short; the value is 1 to 12.</summary>
    Month = 1UL << 0,

    /// <summary>A weekday, in full or short; the value is 1 (Monday) to 7.</summary>
    Weekday = 1UL << 1,

    /// <summary>Several of a weekday: <c>Mondays</c>.</summary>
    Weekdays = 1UL << 2,

    /// <summary>A short form of a month or weekday.</summary>
    ShortForm = 1UL << 3,

    /// <summary>A calendar word or auxiliary that is a name or another word as well: <c>April</c>, <c>Sun</c>, <c>Will</c>.</summary>
    AlsoName = 1UL << 4,

    /// <summary>What follows the figures of a place in a row: <c>st</c>.</summary>
    OrdinalSuffix = 1UL << 5,

    /// <summary>What stands around days and hours on a line that says when a page was published.</summary>
    DayLine = 1UL << 6,

    // Titles and people (Titles.cs, PeopleNouns.cs)

    /// <summary>A title or office before a name, without the stop of an abbreviation.</summary>
    Title = 1UL << 7,

    /// <summary>What makes another office of the title after it: the vice president is not the president.</summary>
    TitleModifier = 1UL << 8,

    /// <summary>What says of a title, however far before it, that it is carried no longer or not yet.</summary>
    PastTitle = 1UL << 9,

    /// <summary>A title that only men carry.</summary>
    MaleTitle = 1UL << 10,

    /// <summary>A title that only women carry.</summary>
    FemaleTitle = 1UL << 11,

    /// <summary>A common noun for people, by which a subject is known as a person.</summary>
    PersonNoun = 1UL << 12,

    // Documents (Documents.cs)

    /// <summary>A document that is quoted; the value has a bit for each group of words that news uses for one another.</summary>
    Document = 1UL << 13,

    /// <summary>What says before a document that somebody speaks by it: <c>issued</c>.</summary>
    BeforeDocument = 1UL << 14,

    // Words around names (NamePhrases.cs)

    /// <summary>A word that is no part of a name beside it, beyond the closed classes of <see cref="FunctionWords"/>.</summary>
    FunctionWord = 1UL << 15,

    /// <summary>A function word of two letters that is no syllable of a Korean, Chinese or Vietnamese name.</summary>
    NoSyllable = 1UL << 16,

    /// <summary>What ends a compound before a name that is no part of the name: <c>Brussels-based</c>.</summary>
    CompoundEnd = 1UL << 17,

    /// <summary>A word after which a noun phrase goes on about something else: <c>a spokesman | for</c>.</summary>
    Postmodifier = 1UL << 18,

    /// <summary>What joins two speakers, or two parts of one title.</summary>
    Joiner = 1UL << 19,

    /// <summary>A pronoun that stands for a speaker.</summary>
    SpeakerPronoun = 1UL << 20,

    /// <summary>A subject that says nothing of who speaks: <c>there</c>.</summary>
    EmptySubject = 1UL << 21,

    /// <summary>A small word inside the name of a place: <c>upon</c>.</summary>
    PlaceParticle = 1UL << 22,

    // Ends of sentences (SentenceStarts.cs, SentenceContexts.cs)

    /// <summary>Capitalised only because it begins a sentence. Asked of a capitalised word.</summary>
    Starter = 1UL << 23,

    /// <summary>A noun or adjective that begins sentences of news, and names as well: the word after it decides. Asked of a capitalised word.</summary>
    NounStarter = 1UL << 24,

    /// <summary>Begins a sentence in text that is all capitals. Asked of a word in capitals.</summary>
    ShoutedStarter = 1UL << 25,

    /// <summary>Begins a sentence where capitals are not kept. Asked of a word in small letters.</summary>
    SmallStarter = 1UL << 26,

    /// <summary>A verb that attributes a quotation which ends in a question or exclamation mark. Asked of a word in small letters.</summary>
    QuoteVerb = 1UL << 27,

    /// <summary>One of those that no clause follows, so that it belongs to what stands before it.</summary>
    ClosingQuoteVerb = 1UL << 28,

    /// <summary>What follows a preposition that begins a sentence. Asked of a word in small letters.</summary>
    AfterPreposition = 1UL << 29,

    /// <summary>What stands before a number that is part of its sentence: <c>step 3.</c> Asked of a word in small letters.</summary>
    Counting = 1UL << 30,

    /// <summary>A label before the credit of a picture. Asked of a capitalised word.</summary>
    CreditLabel = 1UL << 31,

    /// <summary>What mail and news write in angle brackets: <c>&lt;grin&gt;</c>.</summary>
    Grin = 1UL << 32,

    /// <summary>What goes on with a company or place after its stop: <c>Inc. Chairman</c>. Asked of a word with a capital.</summary>
    AfterCompany = 1UL << 33,

    /// <summary>What is named after its country: <c>U.S. Treasury</c>. Asked of a capitalised word.</summary>
    AfterCountry = 1UL << 34,

    /// <summary>What stands before a country as a place: <c>in the U.S.</c> Asked of a word in small letters.</summary>
    BeforeCountry = 1UL << 35,

    /// <summary>The preposition of a country that opens its sentence: <c>Across the U.S. the rate fell</c>.</summary>
    CountryOpening = 1UL << 36,

    /// <summary>What stands before that preposition: <c>Even in the U.S. the rate fell</c>. Asked of a capitalised word.</summary>
    BeforeOpening = 1UL << 37,

    /// <summary>A thing that a letter names: <c>Plan B</c>.</summary>
    Designation = 1UL << 38,

    /// <summary>A name that ends in an exclamation mark: <c>Yahoo!</c> Asked of a capitalised word.</summary>
    ShoutedName = 1UL << 39,

    /// <summary>A courtesy title that begins sentences: an abbreviation, and yet a starter.</summary>
    CourtesyStarter = 1UL << 40,

    /// <summary>What goes on after a verb of speech: <c>"Why?" she asked on Monday.</c> Asked of a word in small letters.</summary>
    AfterQuoteVerb = 1UL << 41,

    /// <summary>The preposition of a time that opens its sentence: <c>At 5 a.m. Mr. Marlow left.</c> Asked of a capitalised word.</summary>
    TimeOpening = 1UL << 42,

    /// <summary>What a time zone is named after: <c>Eastern</c>. Asked of a capitalised word.</summary>
    ZoneName = 1UL << 43,

    /// <summary>The letters of a time zone: <c>ET</c>. Asked of a word in capitals.</summary>
    ZoneLetters = 1UL << 44,

    // A letter that is a name (LetterNames.cs), beside the things that it designates

    /// <summary>A designation that may have an article: <c>a Plan B</c>.</summary>
    LetterKind = 1UL << 48,

    /// <summary>Somebody or some soldiers that a letter names. Asked of a capitalised word.</summary>
    LetterUnit = 1UL << 49,

    /// <summary>What a letter measures: <c>a rating of B</c>.</summary>
    LetterMeasure = 1UL << 50,

    /// <summary>What a letter is: <c>the answer is C</c>.</summary>
    LetterAnswer = 1UL << 57,

    /// <summary>What is done with a grade or size: <c>earned an A</c>.</summary>
    LetterAward = 1UL << 51,

    /// <summary>Music that has a key, and what is done in it.</summary>
    KeyedWork = 1UL << 52,

    /// <summary>A ruler who may have a numeral: <c>King Charles I</c>. Asked of a capitalised word.</summary>
    Ruler = 1UL << 53,

    /// <summary>What stands before a platform called X.</summary>
    BeforePlatform = 1UL << 54,

    /// <summary>The end of a domain or file name (SentenceContexts.cs).</summary>
    AddressEnding = 1UL << 55,

    /// <summary>What a numbered item is called (SentenceContexts.cs). Asked of a capitalised word.</summary>
    ItemLabel = 1UL << 56,

    // What names are made of (GivenNames.cs, NameNouns.cs, Countries.cs). Asked of a capitalised word.

    /// <summary>A given name.</summary>
    GivenName = 1UL << 45,

    /// <summary>Ends or, before <c>of</c>, begins the name of a body: <c>Ministry</c>.</summary>
    OrganizationNoun = 1UL << 46,

    /// <summary>Ends the name of a place: <c>Bay</c>.</summary>
    PlaceNoun = 1UL << 47,

    /// <summary>Ends the name of an event: <c>Summit</c>.</summary>
    EventNoun = 1UL << 58,

    /// <summary>Stands between a name and an office, and ends no name: <c>Foreign</c>.</summary>
    OfficeNoun = 1UL << 59,

    /// <summary>Belongs to a nation, language, creed or party: <c>Japanese</c>.</summary>
    Demonym = 1UL << 60,

    /// <summary>A direction before the name or adjective of a nation or region: <c>South</c>.</summary>
    Direction = 1UL << 61,

    /// <summary>Capitalised by custom, and no name: <c>TV</c>.</summary>
    NoName = 1UL << 62,

    /// <summary>A small word that a name has after the noun of a body or place: <c>Ministry of</c>. Asked of a word in small letters.</summary>
    NameJoiner = 1UL << 63,
}
