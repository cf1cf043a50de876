using System;
using System.Globalization;

namespace Dataset.Explorer.Html;

/// <summary>
/// Writes elements, attributes and text. What is written as text or as an attribute's value can be nothing else, and elements end in the order in which they
/// were begun.
/// </summary>
internal abstract class HtmlWriter
{
    /// <summary>Begins an element; attributes follow.</summary>
    public abstract HtmlWriter Start(string name);

    /// <summary>An attribute of the element that was just begun; nothing where the value is null.</summary>
    public abstract HtmlWriter Attribute(string name, string? value);

    /// <summary>Text inside the element.</summary>
    public abstract HtmlWriter Text(ReadOnlySpan<char> text);

    /// <summary>Text of the article itself inside one of its blocks, all of it and in order; what the page adds there is text of the page.</summary>
    public virtual HtmlWriter OwnText(ReadOnlySpan<char> text) => Text(text);

    /// <summary>Ends the element that was begun last.</summary>
    public abstract HtmlWriter End();

    /// <summary>Ends an element that has no content and no end tag.</summary>
    public abstract HtmlWriter EndVoid();

    /// <summary>A line end, for whoever reads the source or a difference of two.</summary>
    public abstract HtmlWriter Line();

    /// <summary>The attribute <c>class</c>.</summary>
    public HtmlWriter Class(string? value) => Attribute("class", value);

    /// <summary>A number as text, without separators.</summary>
    public HtmlWriter Text(int number) => Text(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element with nothing but text in it.</summary>
    public HtmlWriter Element(string name, ReadOnlySpan<char> text) => Start(name).Text(text).End();

    /// <summary>An element with a class and nothing but text in it.</summary>
    public HtmlWriter Element(string name, string @class, ReadOnlySpan<char> text) => Start(name).Class(@class).Text(text).End();

    /// <summary>
    /// Words of the corpus among words of the page: they keep to themselves, so that marks of direction in them do not turn what stands around them.
    /// </summary>
    public HtmlWriter Isolated(ReadOnlySpan<char> text) => Start("bdi").Text(text).End();

    /// <summary>A name without blanks, such as <c>FarewellVisit</c>, which may break before its capitals.</summary>
    public HtmlWriter IsolatedName(string name)
    {
        Start("bdi");
        var start = 0;
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]))
            {
                Text(name.AsSpan(start, i - start)).Start("wbr").EndVoid();
                start = i;
            }
        }

        return Text(name.AsSpan(start)).End();
    }
}
