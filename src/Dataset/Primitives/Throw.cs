using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Text;

namespace Dataset.Primitives;

/// <summary>The exceptions that the library throws, with messages that name the way out.</summary>
internal static class Throw
{
    public static NotSupportedException ReadOnly() => new("The lists of a corpus cannot be changed.");

    public static ArgumentOutOfRangeException Index(int index, int count) =>
        new(nameof(index), index, count == 0 ? "The list is empty." : $"The index must lie between 0 and {count - 1}.");

    public static ArgumentOutOfRangeException Span(TextSpan span, int length) =>
        new(nameof(span), span, $"The span does not lie in the text, which has {length} code units.");

    /// <summary>For a key or name that is not there: names the nearest that is.</summary>
    public static KeyNotFoundException NotFound(string what, string wanted, string corpus, IEnumerable<string> candidates)
    {
        var nearest = Nearest.Find(wanted, candidates);
        var hint = nearest is null ? "; it has none at all." : $". The nearest is '{nearest}'.";
        return new KeyNotFoundException($"The corpus '{corpus}' has no {what} '{wanted}'{hint}");
    }

    /// <summary>For an alias of several entities: names them.</summary>
    public static KeyNotFoundException Ambiguous(string what, string wanted, string corpus, IEnumerable<string> candidates) =>
        new($"In the corpus '{corpus}', '{wanted}' could be any {what} of {string.Join(", ", candidates.Select(c => $"'{c}'"))}; use the full name.");

    public static InvalidDataException Miscounted() => Image("an article or entity does not have as many parts as the corpus counts.");

    public static InvalidDataException Image(string why) => new($"The corpus image is damaged: {why}");
}
