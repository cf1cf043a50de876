namespace Dataset.Text.Dates;

/// <summary>Words after a number that make it a quantity or a time of day, never a year or a day of the month.</summary>
internal static class QuantityWords
{
    private static readonly string[] Units =
    {
        // numbers and shares
        "percent", "per", "pct", "hundred", "thousand", "million", "billion", "trillion", "mln", "bln", "dozen",

        // money
        "dollars", "dlrs", "euros", "pounds", "yen", "won", "yuan", "rupees", "cents", "francs", "marks", "pesos", "rubles", "roubles", "crowns",

        // measures
        "km", "kilometers", "kilometres", "miles", "meters", "metres", "feet", "foot", "inches", "yards", "acres", "hectares", "kg", "kilograms", "kilos",
        "lbs", "tonnes", "tons", "ton", "tonne", "grams", "liters", "litres", "gallons", "barrels", "bushels", "bags", "lots", "ounces", "degrees", "mph",
        "kph", "mw", "kw", "megawatts", "points", "votes", "shares", "seats", "calories", "pages", "words", "copies", "rounds",

        // time
        "gmt", "utc", "est", "edt", "et", "cet", "cest", "bst", "ist", "jst", "kst", "pst", "pdt", "hours", "hrs", "seconds", "minutes", "days", "weeks",
        "months", "years", "am", "pm",

        // people and what is counted in news
        "people", "persons", "men", "women", "children", "police", "troops", "personnel", "staff", "soldiers", "workers", "students", "jobs", "homes", "houses",
        "cases", "deaths", "members", "employees", "residents", "families", "refugees", "migrants", "fans", "passengers", "others", "more", "delegates",
        "civilians", "protesters", "patients", "officers", "animals", "birds", "households", "buildings", "vehicles", "cars", "square", "cubic", "head",
    };

    // Small words that end in s and are no plurals, and verbs that a year can have as its subject.
    private static readonly string[] NoPlurals =
    {
        "was", "is", "has", "as", "its", "his", "this", "thus", "us", "does", "says", "plus", "versus", "always", "perhaps", "less", "yes", "besides",
        "towards", "afterwards", "looks", "begins", "ends", "marks", "brings", "sees", "starts", "promises", "seems", "remains", "appears", "approaches",
        "comes", "draws", "proves", "means", "shows",
    };

    /// <summary>Whether the word is a unit or something that news counts.</summary>
    public static bool IsUnit(DateSentence sentence, int index) => sentence.IsAny(index, Units);

    /// <summary>Whether the word looks like a plural noun.</summary>
    public static bool IsPlural(DateSentence sentence, int index)
    {
        var token = sentence[index];
        if (!sentence.StartsSmall(index) || token.Span.Length < 4 || !AsciiWords.EndsWith(sentence.Text, token.Span, "s"))
        {
            return false;
        }

        return !AsciiWords.EndsWith(sentence.Text, token.Span, "ss") && !AsciiWords.EndsWith(sentence.Text, token.Span, "us")
            && !AsciiWords.EndsWith(sentence.Text, token.Span, "is") && !sentence.IsAny(index, NoPlurals);
    }

    /// <summary>Whether what follows a small number makes it a count: <c>10 percent</c>, <c>7 villages</c>.</summary>
    public static bool Counts(DateSentence sentence, int index) => IsUnit(sentence, index) || IsPlural(sentence, index);
}
