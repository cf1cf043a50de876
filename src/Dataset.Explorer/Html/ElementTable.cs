using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Dataset.Explorer.Html;

/// <summary>The start tags of elements, each of which is written once: a name that is mentioned a thousand times is the same link each time.</summary>
internal sealed class ElementTable
{
    // Names of elements and attributes never contain this character, and it is removed from values.
    private const char Separator = '\0';

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string[]> _elements = [];

    /// <summary>Returns the number of an element.</summary>
    /// <param name="tag">The name of the element, followed by the names and values of its attributes in turn.</param>
    public int Add(List<string> tag)
    {
        var key = string.Join(Separator, tag);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = _elements.Count);
            _elements.Add([.. tag]);
        }

        return number;
    }

    /// <summary>Writes the table as an array of arrays.</summary>
    public void Write(Utf8JsonWriter output)
    {
        output.WriteStartArray();
        foreach (var element in _elements)
        {
            output.WriteStartArray();
            foreach (var part in element)
            {
                output.WriteStringValue(part);
            }

            output.WriteEndArray();
        }

        output.WriteEndArray();
    }
}
