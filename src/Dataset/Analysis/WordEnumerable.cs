using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using Dataset.Text;
using Dataset.Text.Markdown;
using Dataset.Text.Words;

namespace Dataset;

/// <summary>
/// The words of a piece of text, in order. <c>foreach</c> over it allocates nothing; it also serves LINQ. The default value is empty.
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

    /// <summary>The words of a piece.</summary>
    /// <param name="text">The text that the words' spans are in.</param>
    /// <param name="span">The piece, in that text or, if there is a projection, in what that shows.</param>
    /// <param name="projection">What a reader sees of the text, if that is not the text itself.</param>
    internal WordEnumerable(string text, TextSpan span, TextProjection? projection = null)
    {
        _text = text;
        _span = span;
        _projection = projection;
    }

    /// <summary>How many words there are. They are counted each time, in time linear to the text, without an allocation.</summary>
    /// <returns>The number of words.</returns>
    public int Count() => _text is null ? 0 : WordBreaker.Count(_projection?.Text ?? _text, _span);

    /// <summary>Begins at the first word.</summary>
    /// <returns>An enumerator that stands before it.</returns>
    public Enumerator GetEnumerator() => new(_text ?? string.Empty, _span, _projection);

    IEnumerator<Word> IEnumerable<Word>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes from word to word.</summary>
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

        /// <summary>The word; the default value before the first and after the last.</summary>
        public Word Current { readonly get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next word.</summary>
        /// <returns><see langword="false"/> if there is none.</returns>
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

        /// <summary>Goes back before the first word.</summary>
        public void Reset()
        {
            _position = _span.Start;
            Current = default;
        }

        /// <summary>Does nothing: there is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
