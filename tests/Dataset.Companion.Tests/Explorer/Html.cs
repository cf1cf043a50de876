using System.IO;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dataset.Explorer.Html;

namespace Dataset.Companion.Tests.Explorer;

/// <summary>Parses pages the way a browser does, with the algorithm of the HTML standard.</summary>
internal static class Html
{
    /// <summary>Parses a whole page, with scripts disabled.</summary>
    public static IHtmlDocument Parse(string page) => new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(page);

    public static IHtmlDocument Parse(Corpus corpus, ExplorerOptions? options = null) => Parse(Write(corpus, options));

    public static string Write(Corpus corpus, ExplorerOptions? options = null)
    {
        using var stream = new MemoryStream();
        corpus.WriteHtml(stream, options);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Parses the output of a writer.</summary>
    public static string Write(System.Action<MarkupWriter> write)
    {
        using var output = new StringWriter();
        write(new(output));
        return output.ToString();
    }

    /// <summary>Returns the text as HTML can show it, without NUL and halves of surrogate pairs.</summary>
    public static string Show(string text)
    {
        var shown = text.Replace('\0', '\u2400').ToCharArray();
        for (var i = 0; i < shown.Length; i++)
        {
            if (char.IsHighSurrogate(shown[i]) && i + 1 < shown.Length && char.IsLowSurrogate(shown[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(shown[i]))
            {
                shown[i] = '\uFFFD';
            }
        }

        return new(shown);
    }

    /// <summary>Replaces U+FFFF, which AngleSharp takes for the end of a page; browsers do not.</summary>
    public static string WithoutEnd(string text) => text.Replace('\uFFFF', '\uFFFE');

    /// <summary>Returns the text without what the page adds.</summary>
    public static string TextOf(IElement block) =>
        string.Concat(block.Descendants<IText>().Where(text => text.Ancestors<IElement>().TakeWhile(e => e != block).All(e => !e.ClassList.Contains("x")))
            .Select(text => text.Data));
}
