using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using Dataset.Text;
using Dataset.Text.Markdown;
using Dataset.Text.Words;

namespace Dataset;

/// <summary>
/// The words of a text span, in order. A <c>foreach</c> loop over the words does not allocate, and LINQ can also be used. The default value is empty.
/// </summary>
/// <example>
/// <code>
/// foreach (Word word in sentence.Words)
/// {
///     if (word.AsSpan().Equals("summit", StringComparison.OrdinalIgnoreCase)) { ... }
/// }
/// </code>
/// </example>
[DebuggerDisplay("Count = {Count()}")]
public readonly struct WordEnumerable : IEnumerable<Word>
{
    private readonly string? _text;
    private readonly TextSpan _span;
    private readonly TextProjection? _projection;

    /// <summary>Initializes a new instance of the <see cref="WordEnumerable"/> struct.</summary>
    /// <param name="text">The text that the spans of the words refer to.</param>
    /// <param name="span">The span of <paramref name="text"/> or, if <paramref name="projection"/> is not null, of the displayed text.</param>
    /// <param name="projection">The mapping to the displayed text, or null if it is the text itself.</param>
    internal WordEnumerable(string text, TextSpan span, TextProjection? projection = null)
    {
        _text = text;
        _span = span;
        _projection = projection;
    }

    /// <summary>Counts the words. Each call takes time proportional to the length of the text and does not allocate.</summary>
    /// <returns>The number of words.</returns>
    public int Count() => _text is null ? 0 : WordBreaker.Count(_projection?.Text ?? _text, _span);

    /// <summary>Returns an enumerator that iterates through the words.</summary>
    /// <returns>An enumerator that is positioned before the first word.</returns>
    public Enumerator GetEnumerator() => new(_text ?? string.Empty, _span, _projection);

    IEnumerator<Word> IEnumerable<Word>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates words.</summary>
    public struct Enumerator : IEnumerator<Word>
    {
        private readonly string _text;
        private readonly string _shown;
        private readonly TextSpan _span;
        private readonly TextProjection? _projection;
        private int _position;

        internal Enumerator(string text, TextSpan span, TextProjection? projection)
        {
            _text = text;
            _shown = projection?.Text ?? text;
            _span = span;
            _projection = projection;
            _position = span.Start;
            Current = default;
        }

        /// <summary>Gets the current word, or the default value before the first and after the last word.</summary>
        public Word Current { readonly get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Advances the enumerator to the next word.</summary>
        /// <returns><see langword="true"/> if the enumerator was advanced to the next word; <see langword="false"/> if it has passed the last word.</returns>
        public bool MoveNext()
        {
            if (!WordBreaker.TryNext(_shown, _position, _span.End, out var word))
            {
                _position = _span.End;
                Current = default;
                return false;
            }

            _position = word.End;
            Current = new Word(_text, _projection?.ToSource(word) ?? word);
            return true;
        }

        /// <summary>Sets the enumerator to its initial position, before the first word.</summary>
        public void Reset()
        {
            _position = _span.Start;
            Current = default;
        }

        /// <summary>Does nothing. The enumerator has no resources to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
