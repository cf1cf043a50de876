namespace Dataset.Tests.Fuzzing;

/// <summary>The pieces of hostile texts.</summary>
public static class Pieces
{
    /// <summary>Pieces with a meaning in C#, in documentation comments, in format strings, in JSON or in front matter.</summary>
    public static readonly string[] Code =
    [
        "\"\"\"", "\"", "\"\"", "\\", "\\u0022", "\\\"", "*/", "/*", "//", "///", "]]>", "<![CDATA[", "</summary>", "<b>", "<!--", "-->", "&amp;", "&", "&#0;",
        "{", "}", "{0}", "{{", "$\"{x}\"",
        "#if", "\n#if X\n", "#endif", "\n#pragma warning disable\n", "#line 1", "%s", "@", "\"u8", "u8", "';", "';--", "\");", "\0", "`", "~", "^", "|", "\t",
        "---\n", "...\n", "key: value\n", "\uFEFF---\n",
        "[a, b]", "- item\n", "!", "?", "%", "$", "=>", "global::", "<", ">",
    ];

    /// <summary>Characters that are rare in texts and that programs often mishandle.</summary>
    public static readonly string[] Characters =
    [
        "\r\n", "\r", "\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "\0", "\u0001", "\u001A", "\u001B", "\u007F", "\u0080", "\u009F", "\u00A0", "\u00AD",
        "\u1680", "\u180E", "\u2000", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202E", "\u202F", "\u205F", "\u2060", "\u2066", "\u2069",
        "\u3000", "\uFEFF", "\uFFF9", "\uFFFC", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uD83D", "\uDE00",
        "\uDE00\uD83D", "\U0001F600", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\U0001F1F0\U0001F1F7", "\U0010FFFF", "\U000E0001", "\uE000", "\u0301",
        "e\u0301", "\u0338", "\u20DD", "\uFE0F", "\uFE20", "\u0130", "\u0131", "I", "i", "\u00DF", "\u1E9E", "\uFB01", "\u01C5", "\u0345", "\u03A3", "\u03C2",
        "\u212A", "\u2126", "\U0001D400", "\U00010400", "\uFF21", "\uFF02", "\uFF0E", "\u0660", "\u00B2", "\u2160", "\u2460", "\u0E01\u0E33",
        "\u0915\u094D\u0937", "\uAC00", "\u1100\u1161\u11A8", "\u05D0", "\u0627", "\u3042", "\u6F22", "\u30FC", "\u02BC", "\u2212", "\u2024", "\u00B7",
        "\u05F4", "\u2027",
    ];

    /// <summary>Pieces of news articles for which the reading has rules.</summary>
    public static readonly string[] News =
    [
        ".", "..", "...", "\u2026", ". . .", "?", "!", "?!", ",", ";", ":", "-", "--", "---", "\u2013", "\u2014", "\u2015", "(", ")", "[", "]", "/", "'", "''",
        "``", "\"", "\u201C", "\u201D", "\u2018", "\u2019", "\u201E", "\u201A",
        "\u00AB", "\u00BB", "\u2039", "\u203A", "\u300C", "\u300D", "'s", "\u2019s", "n't", "said", "says", "told", "asked", "added", "according to", "he",
        "she", "they", "it", "who", "that", "and", "or", "but", "of", "the", "The", "in", "By", "by", "By By", "BY", "Mr.", "Mrs.", "Dr.", "U.S.", "S. Korea",
        "a.m.", "p.m.", "No.", "Inc.", "Sept.", "St.", "J.", "e.g.", "Friday", "Monday", "May", "March", "september", "6", "31", "1998", "2024", "99999999999",
        "2024-02-30", "6/9/2024", "last", "next", "this", "year", "week", "month", "1910 to 1945", "SEOUL", "PORT ELIN,", "(Reuters) -", "(AP) \u2014",
        "\u2013 The", "Reuters", "Mara Velt", "Ines Quast", "Quast", "Port Elin", "King", "Harbour Board", "www.example.org/a?b=c#d", "a.b@example.org", "3.14",
        "1,000", "$5", "50%", "1.", "a)", "\u2022", "*", "***", "* * *", "Related Articles", "Leave a Reply", "Advertisement", "Share this:", "Views: 0",
        "Photo: A. Reed/Getty Images", "Read more:", "Subscribe", "World", "Source: X", "Copyright 2024", "word", "Word", "WORD", "aWord", "x", "I", "A",
        "leader-to-leader", "Korea-Japan", "O'Brien", "4th", "10-year-old",
    ];

    /// <summary>The gaps between pieces.</summary>
    public static readonly string[] Gaps = [" ", " ", " ", " ", " ", " ", "", "", "  ", "\n", "\n\n", "\n\n\n\n", "\r\n", "\t", "    ", "\u00A0"];
}
