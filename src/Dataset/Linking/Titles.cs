namespace Dataset.Linking;

/// <summary>
/// Words that stand before a name and are no part of it. Collected by hand for this project from the usage of English-language news: courtesy titles,
/// offices of state, parliament and law, ranks of services and police, clergy, universities, companies, press and sport. A title of several words
/// (<c>Prime Minister</c>, <c>Deputy National Security Adviser</c>) is known by its last one.
/// </summary>
internal static class Titles
{
    /// <summary>Titles in one word, without the stop of an abbreviation.</summary>
    public static readonly WordSet All = new(
        // Courtesy and birth
        "mr mrs ms miss mx dr sir dame lord lady madam madame king queen prince princess emperor empress sultan emir sheikh sheik shah crown " +
        "duchess countess baroness " +
        // State and diplomacy
        "president premier minister chancellor secretary undersecretary ambassador envoy consul governor gov mayor commissioner chairman chairwoman chair " +
        "chairperson chief leader deputy adviser advisor aide spokesman spokeswoman spokesperson director general administrator coordinator delegate " +
        "representative rep senator sen congressman congresswoman assemblyman assemblywoman lawmaker legislator speaker whip councillor councilor councilman " +
        "councilwoman alderman mp mep pm vp candidate nominee treasurer comptroller ombudsman staff " +
        // Law
        "judge justice magistrate prosecutor attorney solicitor barrister lawyer counsel sheriff marshal " +
        // Services and police
        "gen lieutenant lt colonel col major maj captain capt commander cmdr cdr admiral adm brigadier brig sergeant sgt corporal cpl private pvt " +
        "officer detective det inspector insp superintendent supt constable agent commandant midshipman ensign airman marine " +
        // Clergy
        "pope cardinal archbishop bishop father fr sister brother reverend rev pastor rabbi imam ayatollah mullah patriarch deacon monsignor msgr vicar " +
        // Learning, companies, press, sport
        "professor prof provost rector scholar economist analyst strategist scientist researcher historian author writer editor reporter " +
        "correspondent columnist journalist anchor host actor actress singer producer executive ceo cfo coo founder owner manager coach " +
        "goalkeeper striker midfielder defender quarterback pitcher driver champion engineer architect doctor nurse teacher principal");

    /// <summary>Words that make another office of the title after them: the vice president is not the president.</summary>
    public static readonly WordSet Modifiers = new("prime vice deputy assistant under associate acting former ex late then junior senior chief");

    /// <summary>Words that say of a title, however far before it, that it is carried no longer or not yet.</summary>
    public static readonly WordSet Past = new("former ex late then onetime ousted elect designate");
}
