using System;
using System.Collections.Generic;
using System.Text.Json;
using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Marks;

/// <summary>
/// The marks of all articles of a large page, which the script makes in an article when it is first shown: for each of its blocks with text, in order, the
/// program of <see cref="ProgramWriter"/>, or 0 where it has no mark.
/// </summary>
internal sealed class DeferredMarks
{
    private readonly ElementTable _elements = new();
    private readonly List<string> _articles = [];
    private List<string> _blocks = [];

    /// <summary>Adds the next block of the article.</summary>
    /// <param name="write">Writes it with its marks, or null where it has none.</param>
    public void AddBlock(Action<HtmlWriter>? write) => _blocks.Add(write is null ? "0" : PageJson.Write(writer =>
    {
        writer.WriteStartArray();
        write(new ProgramWriter(writer, _elements));
        writer.WriteEndArray();
    }));

    /// <summary>Ends the article; the next block is one of the next article.</summary>
    public void EndArticle()
    {
        _articles.Add($"[{string.Join(',', _blocks)}]");
        _blocks = [];
    }

    /// <summary>Writes the table of elements and the programs as members of an object.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("elements"u8);
        _elements.Write(writer);
        writer.WritePropertyName("marks"u8);
        writer.WriteRawValue($"[{string.Join(',', _articles)}]", skipInputValidation: true);
    }
}
