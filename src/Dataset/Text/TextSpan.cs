namespace Dataset;

// No accessibility here: this file is also compiled into the generator, where the type stays internal.
// TextSpan.Public.cs makes it public in the library.

/// <summary>A piece of a text: where it begins and how long it is, in UTF-16 code units.</summary>
/// <param name="Start">The index of the first code unit.</param>
/// <param name="Length">How many code units the piece has.</param>
readonly partial record struct TextSpan(int Start, int Length)
{
    /// <summary>The index just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the piece has no code unit at all.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The piece from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <param name="start">The index of the first code unit.</param>
    /// <param name="end">The index just past the last code unit.</param>
    /// <returns>The span between the two.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the code unit at <paramref name="position"/> belongs to this piece.</summary>
    /// <param name="position">An index in the text, in UTF-16 code units.</param>
    /// <returns><see langword="true"/> if it lies in the piece.</returns>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the whole of <paramref name="other"/> lies in this piece.</summary>
    /// <param name="other">Another piece of the same text.</param>
    /// <returns><see langword="true"/> if no code unit of it lies outside.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two pieces share a code unit.</summary>
    /// <param name="other">Another piece of the same text.</param>
    /// <returns><see langword="true"/> if at least one code unit belongs to both.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
