using System;
using System.Collections.Generic;
using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Marks;

/// <summary>
/// The marks of all articles of a large page. The script creates them when an article is first shown: for each block with text, in order, the program of
/// <see cref="ProgramWriter"/>, or 0 if the block has no marks.
/// </summary>
internal sealed class DeferredMarks
{
    private readonly List<string> _articles = [];
    private List<string> _blocks = [];

    /// <summary>The elements that all programs of the page share.</summary>
    public ElementTable Elements { get; } = new();

    /// <summary>Adds the next block of the article.</summary>
    /// <param name="write">Writes the block with its marks, or null if it has no marks.</param>
    public void AddBlock(Action<HtmlWriter>? write) => _blocks.Add(write is null ? "0" : PageJson.Write(writer =>
    {
        writer.WriteStartArray();
        write(new ProgramWriter(writer, Elements));
        writer.WriteEndArray();
    }));

    /// <summary>Ends the article; the next block belongs to the next article.</summary>
    public void EndArticle()
    {
        _articles.Add($"[{string.Join(',', _blocks)}]");
        _blocks = [];
    }

    /// <summary>Returns the table of elements and the programs of the articles as JSON.</summary>
    public string Write() => PageJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WritePropertyName("elements"u8);
        Elements.Write(writer);
        writer.WritePropertyName("marks"u8);
        writer.WriteRawValue($"[{string.Join(',', _articles)}]", skipInputValidation: true);
        writer.WriteEndObject();
    });
}
