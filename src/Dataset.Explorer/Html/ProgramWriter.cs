using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Dataset.Explorer.Html;

/// <summary>
/// Writes elements as JSON, from which the script creates them when they are first shown. A page of a thousand articles has more elements than a browser can
/// create without a noticeable delay, but it reads text immediately.
/// </summary>
/// <remarks>
/// The JSON is one array of tokens: a string is text; a negative number -1 - n begins element n of the table that all programs of the page share; 0 ends an
/// element; a positive number is a number of UTF-16 code units of the block's own text, which is already on the page.
/// </remarks>
/// <param name="output">The writer for the array.</param>
/// <param name="table">The table of elements.</param>
internal sealed class ProgramWriter(Utf8JsonWriter output, ElementTable table) : HtmlWriter
{
    private readonly List<string> _tag = [];
    private int _open;

    public override HtmlWriter Start(string name)
    {
        CloseTag();
        _tag.Add(name);
        _open++;
        return this;
    }

    public override HtmlWriter Attribute(string name, string? value)
    {
        if (_tag.Count == 0)
        {
            throw new InvalidOperationException($"The attribute '{name}' comes after the content of its element.");
        }

        if (value is not null)
        {
            _tag.Add(name);
            _tag.Add(HtmlText.Visible(value));
        }

        return this;
    }

    public override HtmlWriter Text(ReadOnlySpan<char> text)
    {
        CloseTag();
        if (text.Length > 0)
        {
            output.WriteStringValue(HtmlText.Visible(text.ToString()));
        }

        return this;
    }

    public override HtmlWriter OwnText(ReadOnlySpan<char> text)
    {
        CloseTag();
        if (text.Length > 0)
        {
            output.WriteNumberValue(text.Length);
        }

        return this;
    }

    public override HtmlWriter End()
    {
        CloseTag();
        _open = _open > 0 ? _open - 1 : throw new InvalidOperationException("No element is open.");
        output.WriteNumberValue(0);
        return this;
    }

    public override HtmlWriter EndVoid() => End();

    public override HtmlWriter Line()
    {
        CloseTag();
        return this;
    }

    private void CloseTag()
    {
        if (_tag.Count == 0)
        {
            return;
        }

        output.WriteNumberValue(-1 - table.Add(_tag));
        _tag.Clear();
    }
}
