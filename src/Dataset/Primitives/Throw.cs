using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Text;

namespace Dataset.Primitives;

/// <summary>Creates the exceptions that the library throws, with messages that suggest a solution.</summary>
internal static class Throw
{
    public static NotSupportedException ReadOnly() => new("The lists of a corpus are read-only.");

    public static ArgumentOutOfRangeException Index(int index, int count) =>
        new(nameof(index), index, count == 0 ? "The list is empty." : $"The index must be between 0 and {count - 1}.");

    public static ArgumentOutOfRangeException Span(TextSpan span, int length) =>
        new(nameof(span), span, $"The span is not within the text, which has {length} code units.");

    /// <summary>Creates the exception for a key or name that was not found. The message suggests the nearest existing one.</summary>
    public static KeyNotFoundException NotFound(string what, string wanted, string corpus, IEnumerable<string> candidates)
    {
        var nearest = Nearest.Find(wanted, candidates);
        var hint = nearest is null ? $"; it has no {Plural(what)}." : $". The nearest is '{nearest}'.";
        return new KeyNotFoundException($"The corpus '{corpus}' has no {what} '{wanted}'{hint}");
    }

    /// <summary>Creates the exception for an alias of several entities. The message lists them.</summary>
    public static KeyNotFoundException Ambiguous(string what, string wanted, string corpus, IEnumerable<string> candidates) =>
        new($"The corpus '{corpus}' has more than one {what} '{wanted}': {string.Join(", ", candidates.Select(c => $"'{c}'"))}; use the full name.");

    public static InvalidDataException Miscounted() => Image("an article or entity does not have as many parts as the corpus counts.");

    public static InvalidDataException Image(string why) => new($"The corpus image is damaged: {why}");

    private static string Plural(string what) => what switch
    {
        "person" => "people",
        "entity" => "entities",
        _ => what + "s",
    };
}
