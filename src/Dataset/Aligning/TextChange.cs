using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>A stretch that two compared texts share, or in which they differ. See <see cref="Corpus.Align"/>.</summary>
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

    /// <summary>Gets a value that specifies whether both texts have the stretch, or which of them does.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Gets the place in the old text, in UTF-16 code units, or <see langword="null"/> for <see cref="ChangeKind.Inserted"/>.</summary>
    public TextSpan? Old { get; }

    /// <summary>Gets the place in the new text, in UTF-16 code units, or <see langword="null"/> for <see cref="ChangeKind.Deleted"/>.</summary>
    public TextSpan? New { get; }

    /// <summary>Returns the kind and the places.</summary>
    /// <returns>A string such as <c>Replaced [11..15) [11..18)</c> or <c>Deleted [3..8)</c>.</returns>
    public override string ToString() => $"{Kind}{Show(Old)}{Show(New)}";

    private static string Show(TextSpan? span) => span is { } place ? $" {place}" : string.Empty;
}
