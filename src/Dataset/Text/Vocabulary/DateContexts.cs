namespace Dataset.Text.Vocabulary;

/// <summary>Lists words around an expression that decide whether it is a date. <see cref="DateWord"/> describes each list.</summary>
/// <remarks>Source: the grammar of English dates, not a corpus.</remarks>
internal static class DateContexts
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(BeforeMonth, DateWord.BeforeMonth);
        words.Add(AfterNoun, DateWord.AfterNoun);
        words.Add(BetweenDays, DateWord.BetweenDays);
        words.Add(BetweenDates, DateWord.BetweenDates);
        words.Add(BeforeYear, DateWord.BeforeYear);
        words.Add(BeforeDecade, DateWord.BeforeDecade);
        words.Add(BeforeCount, DateWord.BeforeCount);
        words.Add(Fiscal, DateWord.Fiscal);
        words.Add(YearPrefixes, DateWord.YearPrefix);
        words.Add(YearSuffixes, DateWord.YearSuffix);
        words.Add(BeforeQuantity, DateWord.BeforeQuantity);
        words.Add(Determiners, DateWord.Determiner);
        words.Add(RowDeterminers, DateWord.RowDeterminer);
        words.Add(OpenDeterminers, DateWord.OpenDeterminer);
        words.Add(Streets, DateWord.Street);
        words.Add(NameBeforeWeekday, DateWord.NameBeforeWeekday);
        words.Add(NameAfterWeekday, DateWord.NameAfterWeekday);
        words.Add(ProgrammeNouns, DateWord.ProgrammeNoun);
        words.Add(PapersOnSunday, DateWord.PaperOnSunday);
        words.Add(PartsOfDay, DateWord.PartOfDay);
        words.Add(Comparing, DateWord.Comparing);
        words.Add(OnlyBeforeMonth, DateWord.OnlyBeforeMonth);
        words.Add(KnownByDay, DateWord.KnownByDay);
        words.Add(OfPerson, DateWord.OfPerson);
        words.Add(OfNamedPerson, DateWord.OfNamedPerson);
    }

    private const string BeforeMonth =
        """
        in since until till by from of for during before after through between early late mid around last next this every each following previous
        """;

    private const string AfterNoun = "on to of for from in at by through with was is has had will would and that which who began ended against";

    private const string BetweenDays = "and or to through until";

    private const string BetweenDates = "to through until till";

    private const string BeforeYear =
        """
        in since until till by from of for during before after through between circa around early late mid end year years spring summer autumn fall
        winter fiscal financial class born died dated founded established and or to
        """;

    private const string BeforeDecade = "the early late mid";

    private const string BeforeCount =
        """
        of by for to and or between from around with without won win got had has have lost killed sold bought all these those
        """;

    private const string Fiscal = "fiscal financial";

    private const string YearPrefixes = "pre post mid early late end";

    private const string YearSuffixes = "era style vintage present based born built dated";

    private const string BeforeQuantity =
        """
        about approximately nearly almost some over than least most exactly roughly only just another no number numbers room flight page route highway
        interstate channel chapter paragraph at estimated additional further extra total totaling totalling up
        """;

    private const string Determiners = "the a an this that his her its their our my your s whose";

    private const string RowDeterminers = "the his her its their our my your s whose very every each a";

    private const string OpenDeterminers =
        """
        a an any every each another one some first second third fourth fifth alternate following previous preceding same coming
        """;

    private const string Streets = "street avenue road boulevard lane drive st ave rd blvd square plaza";

    private const string NameBeforeWeekday = "black good bloody super fat shrove ash maundy cyber easter palm holy giving blue ruby bowl casual";

    private const string NameAfterWeekday =
        """
        times telegraph mail mirror express herald post independent review live tribune standard business world today edition observer mercury star
        """;

    private const string ProgrammeNouns = "football baseball basketball hockey live lights raw futures fever worship magazine";

    private const string PapersOnSunday = "mail independent herald";

    private const string PartsOfDay = "morning afternoon evening night";

    private const string Comparing = "more less fewer greater rather other";

    private const string OnlyBeforeMonth = "in since until till during last next this early late mid";

    private const string KnownByDay = "attack attacks terrorists hijackings hijackers bombings massacre uprising insurrection";

    private const string OfPerson = "spokesman spokeswoman spokesperson aide aides administration cabinet camp premiership ally allies loyalist loyalists";

    private const string OfNamedPerson =
        """
        government plan plans deal team ministry office campaign proposal proposals speech letter era supporter supporters adviser advisers critic critics
        leadership withdrawal resignation statement
        """;
}
