using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Dataset.Explorer.Html;

/// <summary>
/// Writes HTML: elements are closed in the order in which they were opened, and what is text or an attribute's value can be nothing else. Lines end in LF.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private readonly Stack<string> _open = new();
    private bool _isTagOpen;

    /// <summary>Begins an element; attributes follow.</summary>
    public HtmlWriter Start(string name)
    {
        CloseTag();
        output.Write('<');
        output.Write(name);
        _open.Push(name);
        _isTagOpen = true;
        return this;
    }

    /// <summary>An attribute of the element that was just begun; nothing where the value is null.</summary>
    public HtmlWriter Attribute(string name, string? value)
    {
        if (!_isTagOpen)
        {
            throw new InvalidOperationException($"The attribute '{name}' comes after the content of its element.");
        }

        if (value is not null)
        {
            output.Write(' ');
            output.Write(name);
            if (value.Length > 0)
            {
                output.Write("=\"");
                HtmlText.Write(output, value);
                output.Write('"');
            }
        }

        return this;
    }

    /// <summary>An attribute that is a number.</summary>
    public HtmlWriter Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The attribute <c>class</c>.</summary>
    public HtmlWriter Class(string? value) => Attribute("class", value);

    /// <summary>Text inside the element.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        CloseTag();
        HtmlText.Write(output, text);
        return this;
    }

    /// <summary>A number as text, without separators.</summary>
    public HtmlWriter Text(int number) => Text(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Ends the element that was begun last.</summary>
    public HtmlWriter End()
    {
        CloseTag();
        output.Write("</");
        output.Write(_open.Pop());
        output.Write('>');
        return this;
    }

    /// <summary>Ends an element that has no content and no end tag.</summary>
    public HtmlWriter EndVoid()
    {
        CloseTag();
        _open.Pop();
        return this;
    }

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

    /// <summary>A line end, for whoever reads the source or a difference of two.</summary>
    public HtmlWriter Line()
    {
        CloseTag();
        output.Write('\n');
        return this;
    }

    /// <summary>Script, style or JSON of the library's own: not escaped, as browsers do not decode it there.</summary>
    /// <exception cref="InvalidOperationException">It could end its element.</exception>
    public HtmlWriter Raw(string content)
    {
        CloseTag();
        if (content.Contains("</", StringComparison.Ordinal) || content.Contains("<!--", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("What is not escaped could end its element.");
        }

        output.Write(content);
        return this;
    }

    /// <summary>The declaration at the beginning of a page.</summary>
    public HtmlWriter Doctype()
    {
        output.Write("<!DOCTYPE html>\n");
        return this;
    }

    private void CloseTag()
    {
        if (_isTagOpen)
        {
            output.Write('>');
            _isTagOpen = false;
        }
    }
}
