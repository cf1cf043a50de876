namespace Dataset.Text.Vocabulary;

/// <summary>Lists words after a number that make it a quantity or a time of day instead of a year or a day of the month.</summary>
/// <remarks>Source: compiled manually from the usage of English-language news and wire copy.</remarks>
internal static class Quantities
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Numbers, DateWord.Quantity);
        words.Add(Money, DateWord.Quantity);
        words.Add(Measures, DateWord.Quantity);
        words.Add(Times, DateWord.Quantity);
        words.Add(Counted, DateWord.Quantity);
        words.Add(NoPlurals, DateWord.NoPlural);
    }

    private const string Numbers = "percent per pct hundred thousand million billion trillion mln bln dozen";

    private const string Money = "dollars dlrs euros pounds yen won yuan rupees cents francs marks pesos rubles roubles crowns";

    private const string Measures =
        """
        km kilometers kilometres miles meters metres feet foot inches yards acres hectares kg kilograms kilos lbs tonnes tons ton tonne grams liters
        litres gallons barrels bushels bags lots ounces degrees mph kph mw kw megawatts points votes shares seats calories pages words copies rounds
        """;

    private const string Times = "hours hrs seconds minutes days weeks months years am pm";

    /// <summary>People and other nouns that news often counts.</summary>
    private const string Counted =
        """
        people persons men women children police troops personnel staff soldiers workers students jobs homes houses cases deaths members employees
        residents families refugees migrants fans passengers others more delegates civilians protesters patients officers animals birds households
        buildings vehicles cars square cubic head
        """;

    /// <summary>Short lowercase words that end in s but are not plurals, and verbs that can have a year as their subject.</summary>
    private const string NoPlurals =
        """
        was is has as its his this thus us does says plus versus always perhaps less yes besides towards afterwards looks begins ends marks brings sees
        starts promises seems remains appears approaches comes draws proves means shows
        """;
}
