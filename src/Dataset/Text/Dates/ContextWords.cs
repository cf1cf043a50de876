namespace Dataset.Text.Dates;

/// <summary>Words around an expression that decide whether it is one. Collected from the grammar of English dates, not from any corpus.</summary>
internal static class ContextWords
{
    /// <summary>Before a month that may also be a name or a verb (<c>March</c>, <c>May</c>), they make it a month.</summary>
    public static readonly string[] BeforeMonth =
    {
        "in", "since", "until", "till", "by", "from", "of", "for", "during", "before", "after", "through", "between",
        "early", "late", "mid", "around", "last", "next", "this", "every", "each", "following", "previous",
    };

    /// <summary>Behind <c>the March</c> and <c>the May</c>, they speak against a month: <c>the March on the capital</c>.</summary>
    public static readonly string[] AfterNoun =
    {
        "on", "to", "of", "for", "from", "in", "at", "by", "through", "with", "was", "is", "has", "had", "will", "would", "and", "that", "which", "who",
        "began", "ended", "against",
    };

    /// <summary>Between two months.</summary>
    public static readonly string[] BetweenMonths = { "and", "or", "to", "through", "until" };

    /// <summary>Before a number, they make it a year.</summary>
    public static readonly string[] BeforeYear =
    {
        "in", "since", "until", "till", "by", "from", "of", "for", "during", "before", "after", "through", "between", "circa", "around",
        "early", "late", "mid", "end", "year", "years", "spring", "summer", "autumn", "fall", "winter", "fiscal", "financial",
        "class", "born", "died", "dated", "founded", "established", "and", "or", "to",
    };

    /// <summary>Before a year of ten with <c>'s</c>, they make a decade of it: <c>the 1990's</c>.</summary>
    public static readonly string[] BeforeDecade = { "the", "early", "late", "mid" };

    /// <summary>Before a number with a plural, they make it a count: <c>of 2016 delegates</c>, <c>won 2016 delegates</c>.</summary>
    public static readonly string[] BeforeCount =
    {
        "of", "by", "for", "to", "and", "or", "between", "from", "around", "with", "without", "won", "win", "got", "had", "has", "have", "lost", "killed",
        "sold", "bought", "all", "these", "those",
    };

    /// <summary>Before a year, they make it one that need not begin in January.</summary>
    public static readonly string[] Fiscal = { "fiscal", "financial" };

    /// <summary>Joined to a year by a hyphen from the left: <c>pre-1998</c>.</summary>
    public static readonly string[] YearPrefixes = { "pre", "post", "mid", "early", "late", "end" };

    /// <summary>Joined to a year by a hyphen from the right: <c>1998-era</c>.</summary>
    public static readonly string[] YearSuffixes = { "era", "style", "vintage", "present", "based", "born", "built", "dated" };

    /// <summary>Before a number, they make it a quantity, a number in a row or a level.</summary>
    public static readonly string[] BeforeQuantity =
    {
        "about", "approximately", "nearly", "almost", "some", "over", "than", "least", "most", "exactly", "roughly", "only", "just",
        "another", "no", "number", "numbers", "room", "flight", "page", "route", "highway", "interstate", "channel", "chapter", "paragraph", "at", "estimated",
        "additional", "further", "extra", "total", "totaling", "totalling", "up",
    };

    /// <summary>Before a noun, they make a year of the number between: <c>the 2016 elections</c>.</summary>
    public static readonly string[] Determiners =
    {
        "the", "a", "an", "this", "that", "his", "her", "its", "their", "our", "my", "your", "s", "whose",
    };

    /// <summary>Before <c>last</c> or <c>next</c>, they make it a place in a row or a stretch of time: <c>the last week</c>, <c>his last year</c>.</summary>
    public static readonly string[] RowDeterminers = { "the", "his", "her", "its", "their", "our", "my", "your", "s", "whose", "very", "every", "each", "a" };

    /// <summary>Before a weekday or month, they leave open which one is meant.</summary>
    public static readonly string[] OpenDeterminers =
    {
        "a", "an", "any", "every", "each", "another", "one", "some", "first", "second", "third", "fourth", "fifth", "alternate", "following", "previous",
        "preceding", "same", "coming",
    };

    /// <summary>What ends a street's name: <c>1600 Harbor Avenue</c>.</summary>
    public static readonly string[] Streets = { "street", "avenue", "road", "boulevard", "lane", "drive", "st", "ave", "rd", "blvd", "square", "plaza" };

    /// <summary>Before a weekday, they make a name of a day that has its own (<c>Good Friday</c>) or of something else.</summary>
    public static readonly string[] NameBeforeWeekday =
    {
        "black", "good", "bloody", "super", "fat", "shrove", "ash", "maundy", "cyber", "easter", "palm", "holy", "giving", "blue", "ruby",
    };

    /// <summary>After a weekday, they make the name of a newspaper or a programme.</summary>
    public static readonly string[] NameAfterWeekday =
    {
        "times", "telegraph", "mail", "mirror", "express", "herald", "post", "independent", "review", "live", "tribune", "standard",
    };
}
