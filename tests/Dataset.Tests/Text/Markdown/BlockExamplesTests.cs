using System.Linq;
using Dataset.Text.Markdown;
using Xunit;

namespace Dataset.Tests.Text.Markdown;

/// <summary>Examples of every block rule, by section of the CommonMark specification: the library and Markdig read them the same way.</summary>
public class BlockExamplesTests
{
    [Fact]
    public void Tabs() => AssertSame(
        "\tcode", "  \tcode", "   \tcode", "a\n\tb", "-\titem\n\n\tmore", "- item\n\n\tmore", "- item\n\n\t\tcode", ">\t\tcode", "-\t\tcode", "    one\n\ttwo",
        " - a\n   - b\n\t - c", "#\thead", "*\t*\t*\t", "1.\tone\n\n\ttwo", ">\tquote\n>\n>\tmore");

    [Fact]
    public void Precedence_and_leaf_or_container() => AssertSame(
        "- `a\n- b`", "> `a\nb`", "- a\n- ***\n- b", "# a\n***\nb", "a\n# b\nc", "* a\n# b\n* c", "> a\n***\n> b", "- > a\n- > b", "1. - a\n2. - b");

    [Fact]
    public void Thematic_breaks() => AssertSame(
        "***", "---", "___", "+++", "===", "--", "**", "__", " ***", "  ***", "   ***", "    ***", "word\n    ***", "__________", " - - -",
        " **  * ** * **", "-   -   -",
        "- - - -    ", "_ _ _ x", "x------", "---x---", " *-*", "- a\n***\n- b", "a\n***\nb", "a\n---\nb", "* a\n* * *\n* b", "- a\n- * * *");

    [Fact]
    public void Atx_headings() => AssertSame(
        "# one", "## two", "### three", "#### four", "##### five", "###### six", "####### seven", "#tag", "#5 bolt", "\\# none", "# a *b* \\# c",
        "#      far      ",
        " # one", "  # two", "   # three", "    # four", "word\n    # five", "## a ##", "  ###  b    ###", "# a #########", "##### a ##", "### a ###     ",
        "### a ### b", "# a#", "### a \\###", "## a #\\##", "***\n## a\n***", "one\n# two\nthree", "## \n#\n### ###", "#\t", "# #", "# a\\ #");

    [Fact]
    public void Setext_headings() => AssertSame(
        "a\n===", "a\n---", "a *b\nc*\n===", "  a *b\nc*\t\n===", "a\n------------", "a\n=", "   a\n---", "  a\n-----", "  a\n  ===", "    a\n    ---",
        "a\n   ----   ",
        "a\n    ---", "a\n= =", "a\n--- -", "a  \n-----", "a\\\n----", "`a\n----\n`", "> a\n---", "> a\nb\n===", "- a\n---", "a\nb\n===",
        "---\na\n---\nb\n---\nc",
        "\n===", "---\n---", "- a\n-----", "    a\n---", "> a\n-----", "\\> a\n------", "a\n\nb\n---\nc", "a\nb\n\n---\n\nc", "a\nb\n* * *\nc",
        "a\nb\n\\---\nc",
        "- a\n  ===", "1. a\n   b\n   ---\n   c");

    [Fact]
    public void Indented_code() => AssertSame(
        "    one\n      two", "  - a\n\n    b", "1.  a\n\n    - b", "    <a/>\n    *b*\n\n    - c", "    a\n\n    b\n  \n \n \n    c", "    a\n      \n      b",
        "a\n    b", "    a\nb", "# a\n    b\nc\n---\n    d\n----", "        a\n    b", "\n    \n    a\n    \n", "    a  ", "> a\n\n    b", "- a\n\n      b\n");

    [Fact]
    public void Fenced_code() => AssertSame(
        "```\n<\n >\n```", "~~~\n<\n >\n~~~", "``\na\n``", "```\na\n~~~\n```", "~~~\na\n```\n~~~", "````\na\n```\n``````", "~~~~\na\n~~~\n~~~~", "```",
        "`````\n\n```\na",
        "> ```\n> a\n\nb", "```\n\n  \n```", "```\n```", " ```\n a\na\n```", "  ```\na\n  a\na\n  ```", "   ```\n   a\n    a\n  a\n   ```",
        "    ```\n    a\n    ```",
        "```\na\n  ```", "   ```\na\n  ```", "```\na\n    ```", "``` ```\na", "~~~~~~\na\n~~~ ~~", "a\n```\nb\n```\nc", "a\n---\n~~~\nb\n~~~\n# c",
        "```cs\nvar a = 1;\n```", "~~~~    cs x=3 $%@#$\na\n~~~~~~~", "````;\n````", "``` a ```\nb", "~~~ a ``` ~~~\nb\n~~~", "```\n``` a\n```",
        "- ```\n  a\n  ```\n- b",
        "> ```\n> a\n> ```\n> b");

    [Fact]
    public void Html_blocks() => AssertSame(
        "<table>\n  <tr>\n</table>\n\na", " <div>\n  *a*\n         <foo><a>", "</div>\n*a*", "<DIV CLASS=\"a\">\n\n*b*\n\n</DIV>",
        "<div id=\"a\"\n  class=\"b\">\n</div>",
        "<div id=\"a\" class=\"b\n  c\">\n</div>", "<div>\n*a*\n\n*b*", "<div id=\"a\"\n*b*", "<div class\na", "<div *???-&&&-<---\n*a*",
        "<div><a href=\"b\">*c*</a></div>",
        "<div></div>\n``` a\nb\n```", "<a href=\"b\">\n*c*\n</a>", "<Warn>\n*a*\n</Warn>", "<i class=\"a\">\n*b*\n</i>", "</ins>\n*a*",
        "<del>\n*a*\n</del>", "<del>\n\n*a*\n\n</del>",
        "<del>*a*</del>", "<pre><code>\na\n\nb\n</code></pre>\nc", "<script>\n// a\n\nb();\n</script>\nc", "<textarea>\n\n*a*\n\n_b_\n\n</textarea>",
        "<style\n  type=\"a\">\nb\n\nc\n</style>\nd",
        "<style\n  type=\"a\">\n\nb", "> <div>\n> a\n\nb", "- <div>\n- a", "<style>a</style>\n*b*", "<!-- a -->*b*\n*c*", "<script>\na\n</script>1. b",
        "<!-- a\n\nb\n   c -->\nd",
        "<?php\n\n  echo;\n\n?>\na", "<!DOCTYPE html>\na", "<![CDATA[\na\n\nb\n]]>\nc", "  <!-- a -->\n\n    <!-- b -->", "  <div>\n\n    <div>",
        "a\n<div>\nb\n</div>",
        "<div>\na\n</div>\n*b*", "a\n<b c=\"d\">\ne", "<div>\n\n*a* b\n\n</div>", "<div>\n*a* b\n</div>", "<a-b c='d' e=f g />\nh", "<a b=>\nc", "<1>\na",
        "<!a", "<!1");

    [Fact]
    public void Definitions() => AssertSame(
        "[a]: /u \"t\"\n\n[a]", "   [a]: \n      /u  \n           't'  \n\n[a]", "[a*b\\]]:x_(y) 't (with)'\n\nc", "[a b]:\n<my url>\n't'\n\nc",
        "[a]: /u '\nt\none\ntwo\n'\n\nb",
        "[a]: /u 't\n\nb'\n\nc", "[a]:\n/u\n\nb", "[a]:\n\n[a]", "[a]: <>\n\nb", "[a]: <b>(c)\n\nd", "[a]\n\n[a]: u", "[a]: one\n[a]: two\n\nb",
        "[ΑΓΩ]: /u\n\n[αγω]", "[a]: /u",
        "[\na\n]: /u\nb", "[a]: /u \"t\" b", "[a]: /u\n\"t\" b", "    [a]: /u\n\n[a]", "```\n[a]: /u\n```\n\n[a]", "x\n[a]: /b\n\n[a]", "# [a]\n[a]: /u\n> b",
        "[a]: /u\nb\n===\nc", "[a]: /u\n===\nb", "[a]: /u 't'\n[b]: /v\n  't'\n[c]: /w\n\nd", "> [a]: /u\n> b", "- [a]: /u\n- b", "[]: /u", "[ ]: /u",
        "[a[b]: /u", "[a]: /u (t)\nb",
        "[a]: /u (t(\nb", "[a]: (b(c)\nd", "[a]: <b\nc>\nd", "[a] : /u");

    [Fact]
    public void Paragraphs_and_blank_lines() => AssertSame(
        "a\n\nb", "a\nb\n\nc\nd", "a\n\n\nb", "  a\n b", "a\n             b\n                       c", "   a\nb", "    a\nb", "a     \nb     ",
        "  \n\na\n  \n\n# b\n\n  ", "", "\n", "   ", "\u00A0");

    [Fact]
    public void Block_quotes() => AssertSame(
        "> # a\n> b\n> c", "># a\n>b\n> c", "   > # a\n   > b\n > c", "    > # a\n    > b", "> # a\n> b\nc", "> a\nb\n> c", "> a\n---", "> - a\n- b",
        ">     a\n    b", "> ```\na\n```",
        "> a\n    - b", ">", ">\n>  \n> ", ">\n> a\n>  ", "> a\n\n> b", "> a\n> b", "> a\n>\n> b", "a\n> b", "> a\n***\n> b", "> a\nb", "> a\n\nb",
        "> a\n>\nb", "> > > a\nb",
        ">>> a\n> b\n>>c", ">     a\n\n>    b");

    [Fact]
    public void List_items() => AssertSame(
        "1.  a\n    b\n\n        c\n\n    > d", "- a\n\n b", "- a\n\n  b", " -    a\n\n     b", " -    a\n\n      b", "   > > 1.  a\n>>\n>>     b",
        ">>- a\n>>\n  >  > b", "-a\n\n2.b",
        "- a\n\n\n  b", "1.  a\n\n    ```\n    b\n    ```\n\n    c\n\n    > d", "- a\n\n      b\n\n\n      c", "123456789. a", "1234567890. a", "0. a",
        "003. a", "-1. a",
        "- a\n\n      b", "  10.  a\n\n           b", "1.     a\n\n   b\n\n       c", "1.      a\n\n   b\n\n       c", "   a\n\nb", "-    a\n\n  b",
        "-  a\n\n   b",
        "-\n  a\n-\n  ```\n  b\n  ```\n-\n      c", "-   \n  a", "-\n\n  a", "- a\n-\n- b", "- a\n-   \n- b", "1. a\n2.\n3. b", "*", "a\n*\n\nb\n1.",
        " 1.  a\n     b\n\n         c",
        "    1.  a\n        b", "  1.  a\n b", "> 1. > a\nb", "- a\n  - b\n    - c\n      - d", "- a\n - b\n  - c\n   - d", "10) a\n    - b",
        "10) a\n   - b", "- - a", "1. - 2. a", "- # a\n- b\n  ---\n  c");

    [Fact]
    public void Lists() => AssertSame(
        "- a\n- b\n+ c", "1. a\n2. b\n3) c", "a\n- b\n- c", "a\n14.  b", "a\n1.  b", "- a\n\n- b\n\n\n- c", "- a\n  - b\n    - c\n\n\n      d",
        "- a\n- b\n\n<!-- -->\n\n- c",
        "-   a\n\n    b\n\n-   c\n\n<!-- -->\n\n    d", "- a\n - b\n  - c\n   - d\n  - e\n - f\n- g", "1. a\n\n  2. b\n\n   3. c", "- a\n- b\n\n- c",
        "* a\n*\n\n* c", "- a\n- b\n\n  c\n- d",
        "- a\n- ```\n  b\n\n\n  ```\n- c", "- a\n  - b\n\n    c\n- d", "* a\n  > b\n  >\n* c", "- a\n  > b\n  ```\n  c\n  ```\n- d",
        "1. ```\n   a\n   ```\n\n   b", "* a\n  * b\n\n  c");

    [Fact]
    public void Tables()
    {
        foreach (var text in new[]
        {
            "| a | b |\n| - | - |\n| c | d |", "a | b\n- | :-:\nc | d\n\ne", "| a |\n| --- |\n| b |\n\nc", "| a | b |\n|:--|--:|\n| c |\n| d | e | f |",
            "| a | b |\n| --- | --- |\n# c",
            "> | a | b |\n> | --- | --- |\n> | c | d |", "- | a | b |\n  | --- | --- |\n  | c | d |", "| a \\| b | c |\n| --- | --- |\n| d | e |",
            "a\n\n| b | c |\n| --- | --- |\n\nd",
        })
        {
            Assert.Equal((text, string.Join('\n', MarkdigBlocks.Expected(text, withTables: true))), (text, string.Join('\n', MarkdigBlocks.Actual(text,
                withTables: true))));
        }
    }

    // Markdig 1.6.0 differs from the specification here.
    [Theory]
    [InlineData("2) ````\n- - -", "Code 1-1|Markup 2-2")] // 4.1: a line of dashes is a thematic break, not a list, also after the fence of an item
    [InlineData("  1. one\n    2) two", "Paragraph 1-2 one / 2) two")] // 5.2: a list marker is indented by at most three columns
    [InlineData("[a]: /u\n---", "Markup 2-2")] // 4.7, 4.1: a definition is not a paragraph that dashes could underline
    public void The_specification_decides_if_Markdig_deviates_from_it(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', MarkdigBlocks.Actual(text)));
        Assert.NotEqual(expected, string.Join('|', MarkdigBlocks.Expected(text)));
    }

    [Fact]
    public void Labels_are_folded_and_listed_once() =>
        Assert.Equal(["a b", "ss", "ἱι"], MarkdownReader.Read("[ A\n  b ]: /u\n[a B]: /v\n[\u1E9E]: /w\n[SS]: /x\n[ᾹΙ]: <\n\n[\u1F31ι]: y", false).Labels);

    private static void AssertSame(params string[] texts)
    {
        foreach (var text in texts)
        {
            Assert.Equal((text, string.Join('\n', MarkdigBlocks.Expected(text))), (text, string.Join('\n', MarkdigBlocks.Actual(text))));
        }
    }
}
