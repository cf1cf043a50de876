namespace Dataset;

// No accessibility here: this file is also compiled into the generator, where the type stays internal.
// TextSpan.Public.cs makes it public in the library.

/// <summary>A span of a text: a start and a length, in UTF-16 code units.</summary>
/// <param name="Start">The index of the first code unit.</param>
/// <param name="Length">The number of code units.</param>
readonly partial record struct TextSpan(int Start, int Length)
{
    /// <summary>Gets the index just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Gets a value indicating whether the span is empty.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Creates a span from <paramref name="start"/> up to, but not including, <paramref name="end"/>.</summary>
    /// <param name="start">The index of the first code unit.</param>
    /// <param name="end">The index just past the last code unit.</param>
    /// <returns>The span between the two indexes.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Determines whether the span contains the code unit at <paramref name="position"/>.</summary>
    /// <param name="position">An index in the text, in UTF-16 code units.</param>
    /// <returns><see langword="true"/> if the position is in the span; otherwise, <see langword="false"/>.</returns>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Determines whether the span contains the whole of <paramref name="other"/>.</summary>
    /// <param name="other">Another span of the same text.</param>
    /// <returns><see langword="true"/> if no code unit of <paramref name="other"/> is outside the span; otherwise, <see langword="false"/>.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Determines whether the two spans share a code unit.</summary>
    /// <param name="other">Another span of the same text.</param>
    /// <returns><see langword="true"/> if at least one code unit is in both spans; otherwise, <see langword="false"/>.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
