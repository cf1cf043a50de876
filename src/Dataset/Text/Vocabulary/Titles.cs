namespace Dataset.Text.Vocabulary;

/// <summary>
/// Lists titles, offices, and ranks before names, and their modifiers. A title of several words (<c>Prime Minister</c>, <c>Deputy National Security
/// Adviser</c>) is recognized by its last word.
/// </summary>
/// <remarks>
/// Source: the AP Stylebook's entries on titles, and the usage of English-language news, compiled manually: courtesy titles, offices of state, parliament, and
/// law, ranks of services and police, clergy, universities, companies, press, and sports.
/// </remarks>
internal static class Titles
{
    public static void AddTo(LexiconBuilder words)
    {
        words.AddWithStop(MenAbbreviated, new Lexeme(WordClass.Title, WordTopic.Title | WordTopic.MaleTitle), new Lexeme(WordClass.Title));
        words.AddWithStop(WomenAbbreviated, new Lexeme(WordClass.Title, WordTopic.Title | WordTopic.FemaleTitle), new Lexeme(WordClass.Title));
        words.AddWithStop(Abbreviated, new Lexeme(WordClass.Title, WordTopic.Title), new Lexeme(WordClass.Title));
        words.AddWithStop(BeforeNamesAbbreviated, new Lexeme(WordClass.Title), new Lexeme(WordClass.Title));
        words.Add(Men, new Lexeme(WordClass.Title, WordTopic.Title | WordTopic.MaleTitle));
        words.Add(Women, new Lexeme(WordClass.Title, WordTopic.Title | WordTopic.FemaleTitle));
        words.Add(Offices, new Lexeme(WordClass.Title, WordTopic.Title));
        words.Add(BeforeNames, WordClass.Title);
        words.Add(OtherMen, WordTopic.Title | WordTopic.MaleTitle);
        words.Add(OtherWomen, WordTopic.Title | WordTopic.FemaleTitle);
        words.Add(OtherOffices, WordTopic.Title);
        words.Add(ModifyingOffices, new Lexeme(WordClass.Title, WordTopic.Title | WordTopic.TitleModifier));
        words.Add(Modifiers, new Lexeme(WordClass.Title, WordTopic.TitleModifier));
        words.Add(PastModifiers, new Lexeme(WordClass.Title, WordTopic.TitleModifier | WordTopic.PastTitle));
        words.Add(OtherModifiers, WordTopic.TitleModifier);
        words.Add(OtherPastModifiers, WordTopic.TitleModifier | WordTopic.PastTitle);
        words.Add(NoLongerOrNotYet, WordTopic.PastTitle);
    }

    /// <summary>Abbreviations, with or without their dot.</summary>
    private const string MenAbbreviated = "mr";

    private const string WomenAbbreviated = "mrs ms";

    private const string Abbreviated = "dr prof sen rep gov lt col gen maj capt sgt cmdr adm rev";

    private const string BeforeNamesAbbreviated = "atty st";

    /// <summary>Titles with which a speaker as written can begin (<see cref="WordClass.Title"/>).</summary>
    private const string Men = "sir lord king prince father brother pope cardinal archbishop imam sheikh chairman congressman";

    private const string Women = "miss dame lady madame queen princess baroness sister chairwoman congresswoman";

    private const string Offices =
        """
        sheik premier president chancellor minister secretary ambassador governor senator representative mayor chairperson judge justice attorney
        sheriff general admiral captain officer detective inspector superintendent bishop rabbi reverend professor coach
        """;

    /// <summary>Words that occur before names but are not offices without one.</summary>
    private const string BeforeNames = "monsieur mme m. interim";

    /// <summary>Titles that are equally common as ordinary nouns.</summary>
    private const string OtherMen = "emperor sultan emir ayatollah fr spokesman assemblyman councilman alderman airman actor";

    private const string OtherWomen = "madam empress duchess countess spokeswoman assemblywoman councilwoman actress";

    private const string OtherOffices =
        // Birth
        "mx shah crown " +
        // State and diplomacy
        "undersecretary envoy consul commissioner chair leader adviser advisor aide spokesperson director administrator coordinator delegate lawmaker " +
        "legislator speaker whip councillor councilor mp mep pm vp candidate nominee treasurer comptroller ombudsman staff " +
        // Law
        "magistrate prosecutor solicitor barrister lawyer counsel marshal " +
        // Services and police
        "lieutenant colonel major commander cdr brigadier brig sergeant corporal cpl private pvt det insp supt constable agent commandant midshipman " +
        "ensign marine " +
        // Clergy
        "pastor mullah patriarch deacon monsignor msgr vicar " +
        // Scholarship, companies, press, sports
        "provost rector scholar economist analyst strategist scientist researcher historian author writer editor reporter correspondent columnist " +
        "journalist anchor host singer producer executive ceo cfo coo founder owner manager goalkeeper striker midfielder defender quarterback " +
        "pitcher driver champion engineer architect doctor nurse teacher principal ";

    /// <summary>Words that turn the title after them into another office, or show that it is no longer or not yet held.</summary>
    private const string ModifyingOffices = "chief deputy";

    private const string Modifiers = "vice prime acting";

    private const string PastModifiers = "former ex";

    private const string OtherModifiers = "assistant under associate junior senior";

    private const string OtherPastModifiers = "late then";

    private const string NoLongerOrNotYet = "onetime ousted elect designate";
}
