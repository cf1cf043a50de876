using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>
/// Pieces that are hard on a reader when a text consists only of them: openings without ends, ends without openings, the triggers of each rule.
/// </summary>
internal static class SlowPieces
{
    public static readonly TheoryData<string> All =
    [
        // Quotation marks and their surroundings.
        "\"", "\" ", "\"\n", "\u201C", "\u201D", "\u00AB", "'", "''", "``", "\u2018", "\u2018a ", "\u2018a\u2019 ", "\"a\" ", "\u201Ca\u201D ", "\u201Ca\n\n",
        "\u201Ca\u2018b", "\"'", "\"A,\" he said. ",
        "\"A,\" he said, \"b.\" ", "said \"a ", "\"A\n\nhe said ", "\" said Ka. \"", "\"a b c\" Ka said. ", "Ka: \"", "Ka: a\n",

        // Sentence ends and lookalikes.
        ".", ". ", ".\n", ". . ", "\u2026", "A.", "A. ", "U.S. ", "a.b.", "Mr. ", "No. 1 ", "1. ", "?! ", "?\"", ".) ", "a.m. ", "http://a.", "a@", "\u2022 ",
        "(a) ",

        // Whitespace, line ends, and single characters.
        "\n", " ", "\t\n", "\r", "\u00A0", "\u2028", "a", "A", "1", "\u0301", "\0", "\uD800", "\u3042", "\U0001F1F0", "\U0001F600\u200D",

        // Words, brackets, hyphens.
        "a ", "A ", "a\n", "a\n\n", "a-", "a'", "a: ", "(", ")", "([{", "[a]", "-", "- ", "--", " \u2013 ", "\u2014A", "* ",

        // Names and speakers.
        "Ka ", "Ka Ka ", "KA KA ", "Ka-Ka-", "Kc Kd ", "Ka Kc ", "Ka's ", "Ka, ", "Ka and ", "Ka said ", "said Ka, ", "Mr. Ka ", "he said ", "said ", "He ",
        "who ", "according to ", "the statement ", "S. Korea ",

        // Layout: bylines, datelines, credits, boilerplate, front matter.
        "By ", "By By By\n", "By A B,\n", "By Ka and ", "PORT ELIN - ", "(Reuters) ", "PORT ELIN, May 3 (Reuters) - A came.\n\n", "World\n\n",
        "Related Articles\n", "Photo: A/Getty Images\n", "Advertisement\n\nIt was so for all of them.\n\n", "A Long Headline Here\n\n", "Is it?\n", "- a\n\n",
        "1. A b c\n", "A: b?\n", "Q: a?\nA: b.\n", "Image caption,\n", "[a b c d]\n", "Ka Ka/AP\n", "(Ka Ka/AP", "Home / ", "---\n", "a: b\n", "- a\n",
        "tags: [a, ",

        // Dates.
        "May ", "May 3, ", "May to ", "6 and ", "1 ", "1,", "1910 to ", "2031-", "6/9/", "last year ", "Monday, ", "next ",
    ];

    /// <summary>The same for readers of Markdown, and of the imports and components of MDX.</summary>
    public static readonly TheoryData<string> Markdown =
    [
        ">", "> ", "* ", "- ", "1. ", "- a\n ", "> - ", "`", "`a", "```\n", "~~~", "[", "]", "[a\n", "[a]: b '\n", "[a]: b\n===\n", "[a](", "[a](b '", "![",
        "[^1]: ",
        "a|b\n-|-\n", "|-", "{", "{a\n", "{/*", "<", "<a b='\n", "<a b=", "</", "<div>\n", "<?", "<![CDATA[", "<!A",
        "import a from '\n", "import {\n\n", "import a, {}, {\n\n", "export {\n\n", "export {\n}{\n\n", "export default `\n\n",
        "<!--\n", "<!--\n\n", "{a\n\n", "<A {\n\n", "{a}<A>{\n\n",
        "*", "**", "_", "*a ", "**a* ", "_a*", "***a**b*", "~~", "\\", "&", "&amp", "&#1", "http://", "www.", "a@b.", "{% x ", "{{< x ",
        "# ",
        "#\n", "===\n", "---\n", "a\n===\n", "    a\n", "\t", "  \n", "<A ", "<A>{", "/>",
    ];
}
