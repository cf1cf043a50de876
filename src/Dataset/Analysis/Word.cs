using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>
/// A word in a text. It knows where it stands and makes no string of its own until <see cref="Text"/> is asked for.
/// The default value is empty.
/// </summary>
/// <remarks>
/// Words are the segments between the word boundaries of Unicode's UAX #29 that hold a letter or a digit, with two tailorings: a hyphen between letters or
/// digits joins (<c>leader-to-leader</c>), and so do all dots of an initialism (<c>U.S.</c>). <c>Kim's</c> is one word.
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

    /// <summary>Where the word stands in the text that it was found in, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>The word as written. A new string each time; <see cref="AsSpan"/> makes none.</summary>
    public string Text => _text is null ? string.Empty : _text.Substring(Span.Start, Span.Length);

    /// <summary>The word's characters, without a copy.</summary>
    /// <returns>The characters in the text; empty for the default value.</returns>
    public ReadOnlySpan<char> AsSpan() => _text.AsSpan(Span.Start, Span.Length);

    /// <summary>Whether the other is the same place of the same text. Two words written alike at different places are not equal; compare
    /// <see cref="Text"/> or <see cref="AsSpan"/> for that.</summary>
    /// <param name="other">Another word.</param>
    /// <returns><see langword="true"/> if span and text are equal.</returns>
    public bool Equals(Word other) => Span == other.Span && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>A hash of the place.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>The word as written.</summary>
    /// <returns>The same as <see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
