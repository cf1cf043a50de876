using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>A word in a text. It stores only its position; <see cref="Text"/> creates a string. The default value is empty.</summary>
/// <remarks>
/// Words are the segments between the word boundaries of Unicode's UAX #29 that contain a letter or a digit, with two tailorings: a hyphen between letters or
/// digits joins them (<c>leader-to-leader</c>), and so do all periods of an initialism (<c>U.S.</c>). <c>Kim's</c> is one word.
/// </remarks>
[DebuggerDisplay("{Text,nq} {Span}")]
[JsonConverter(typeof(DatasetJsonConverter<Word>))]
public readonly record struct Word
{
    private readonly string? _text;

    internal Word(string text, TextSpan span)
    {
        _text = text;
        Span = span;
    }

    /// <summary>Gets the span of the word in the text that contains it, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the word as written. Each call creates a new string; <see cref="AsSpan"/> does not allocate.</summary>
    public string Text => _text is null ? string.Empty : _text.Substring(Span.Start, Span.Length);

    /// <summary>Returns the characters of the word without copying them.</summary>
    /// <returns>The characters in the text, or an empty span for the default value.</returns>
    public ReadOnlySpan<char> AsSpan() => _text.AsSpan(Span.Start, Span.Length);

    /// <summary>
    /// Determines whether another word is at the same position of the same text. To compare words by their characters, use <see cref="Text"/> or
    /// <see cref="AsSpan"/>.
    /// </summary>
    /// <param name="other">The word to compare with this word.</param>
    /// <returns><see langword="true"/> if the spans and the texts are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals(Word other) => Span == other.Span && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>Returns a hash code for the position.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>Returns the word as written.</summary>
    /// <returns>The value of <see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
