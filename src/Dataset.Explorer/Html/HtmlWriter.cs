using System;
using System.Globalization;

namespace Dataset.Explorer.Html;

/// <summary>
/// Writes elements, attributes and text. Text and attribute values are always escaped, and elements are ended in the reverse order of their beginning.
/// </summary>
internal abstract class HtmlWriter
{
    /// <summary>Begins an element; attributes follow.</summary>
    public abstract HtmlWriter Start(string name);

    /// <summary>Writes an attribute of the current element; writes nothing if the value is null.</summary>
    public abstract HtmlWriter Attribute(string name, string? value);

    /// <summary>Writes text inside the element.</summary>
    public abstract HtmlWriter Text(ReadOnlySpan<char> text);

    /// <summary>Writes text of the article itself inside one of its blocks, completely and in order. Text that the page adds is not own text.</summary>
    public virtual HtmlWriter OwnText(ReadOnlySpan<char> text) => Text(text);

    /// <summary>Ends the current element.</summary>
    public abstract HtmlWriter End();

    /// <summary>Ends an element that has no content and no end tag.</summary>
    public abstract HtmlWriter EndVoid();

    /// <summary>Writes a line break, for readers of the source or of a diff.</summary>
    public abstract HtmlWriter Line();

    /// <summary>Writes the <c>class</c> attribute.</summary>
    public HtmlWriter Class(string? value) => Attribute("class", value);

    /// <summary>Writes a number as text, without separators.</summary>
    public HtmlWriter Text(int number) => Text(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes an element that contains only text.</summary>
    public HtmlWriter Element(string name, ReadOnlySpan<char> text) => Start(name).Text(text).End();

    /// <summary>Writes an element with a class that contains only text.</summary>
    public HtmlWriter Element(string name, string @class, ReadOnlySpan<char> text) => Start(name).Class(@class).Text(text).End();

    /// <summary>Writes text of the corpus within text of the page. It is isolated, so that direction marks in it do not affect the surrounding text.</summary>
    public HtmlWriter Isolated(ReadOnlySpan<char> text) => Start("bdi").Text(text).End();

    /// <summary>Writes a name without spaces, such as <c>FarewellVisit</c>, which can break before its capital letters.</summary>
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
