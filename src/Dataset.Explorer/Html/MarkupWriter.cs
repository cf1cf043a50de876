using System;
using System.Collections.Generic;
using System.IO;

namespace Dataset.Explorer.Html;

/// <summary>Writes HTML as text. Lines end with a line feed.</summary>
internal sealed class MarkupWriter(TextWriter output) : HtmlWriter
{
    private readonly Stack<string> _open = new();
    private bool _isTagOpen;

    public override HtmlWriter Start(string name)
    {
        CloseTag();
        output.Write('<');
        output.Write(name);
        _open.Push(name);
        _isTagOpen = true;
        return this;
    }

    public override HtmlWriter Attribute(string name, string? value)
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

    public override HtmlWriter Text(ReadOnlySpan<char> text)
    {
        CloseTag();
        HtmlText.Write(output, text);
        return this;
    }

    public override HtmlWriter End()
    {
        CloseTag();
        output.Write("</");
        output.Write(_open.Pop());
        output.Write('>');
        return this;
    }

    public override HtmlWriter EndVoid()
    {
        CloseTag();
        _open.Pop();
        return this;
    }

    public override HtmlWriter Line()
    {
        CloseTag();
        output.Write('\n');
        return this;
    }

    /// <summary>Writes a script, style or JSON of the library. It is not escaped, because browsers do not decode it there.</summary>
    /// <exception cref="InvalidOperationException">The content could end its element.</exception>
    public MarkupWriter Raw(string content)
    {
        CloseTag();
        if (content.Contains("</", StringComparison.Ordinal) || content.Contains("<!--", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The content is not escaped and could end its element.");
        }

        output.Write(content);
        return this;
    }

    /// <summary>Writes the declaration at the beginning of a page.</summary>
    public MarkupWriter Doctype()
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
