using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>A stretch of two texts that are compared: what both have, or what differs. See <see cref="Corpus.Align"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<TextChange>))]
public readonly record struct TextChange
{
    internal TextChange(ChangeKind kind, TextSpan? old, TextSpan? @new)
    {
        Kind = kind;
        Old = old;
        New = @new;
    }

    /// <summary>Whether both texts have it, or which of them.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Where it stands in the old text, in UTF-16 code units; <see langword="null"/> for what is <see cref="ChangeKind.Inserted"/>.</summary>
    public TextSpan? Old { get; }

    /// <summary>Where it stands in the new text, in UTF-16 code units; <see langword="null"/> for what is <see cref="ChangeKind.Deleted"/>.</summary>
    public TextSpan? New { get; }

    /// <summary>The kind and the places.</summary>
    /// <returns>For example <c>Replaced [11..15) [11..18)</c> or <c>Deleted [3..8)</c>.</returns>
    public override string ToString() => $"{Kind}{Show(Old)}{Show(New)}";

    private static string Show(TextSpan? span) => span is { } place ? $" {place}" : string.Empty;
}
