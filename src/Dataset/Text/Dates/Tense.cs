using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Whether the words around a month say that it is still to come. The nearest verb before it decides, else the nearest after it.</summary>
internal sealed class Tense
{
    // Further away, a verb belongs to something else; and reading stays linear.
    private const int Reach = 40;

    private readonly DateSentence _sentence;
    private Sign[]? _signs;

    public Tense(DateSentence sentence) => _sentence = sentence;

    /// <summary>What a word says of the time of its clause.</summary>
    private enum Sign : byte
    {
        Unread,
        None,
        Future,
        Past,

        /// <summary>Past only where it stands right before: "said in October", but not "said the vote in October will".</summary>
        Reported,
    }

    /// <summary>Whether the expression that begins at token <paramref name="at"/> lies in the future of its sentence.</summary>
    public bool SaysFuture(int at) => (Before(0, at) ?? After(at)) == Sign.Future;

    /// <summary>Whether a verb between token <paramref name="from"/> and the expression says that it lies in the future.</summary>
    public bool SaysFutureSince(int from, int at) => Before(from, at) == Sign.Future;

    private Sign? Before(int from, int at)
    {
        for (var i = at - 1; i >= from && i >= at - Reach && !_sentence.IsMark(i, ';'); i--)
        {
            var sign = SignOf(i);
            if (sign is Sign.Future or Sign.Past || (sign == Sign.Reported && i == at - 2))
            {
                return sign;
            }
        }

        return null;
    }

    private Sign? After(int at)
    {
        for (var i = at + 1; i < _sentence.Count && i <= at + Reach && !_sentence.IsMark(i, ';'); i++)
        {
            var sign = SignOf(i);
            if (sign is Sign.Future or Sign.Past)
            {
                return sign;
            }
        }

        return null;
    }

    // Each word is read once, and only where a date asks for it.
    private Sign SignOf(int i)
    {
        _signs ??= new Sign[_sentence.Count];
        if (_signs[i] == Sign.Unread)
        {
            _signs[i] = _sentence[i].IsLetters ? Read(i) : Sign.None;
        }

        return _signs[i];
    }

    private Sign Read(int i)
    {
        var word = _sentence.Find(i);
        if (word.Is(DateWord.Future) || IsGoingTo(i) || IsWont(i) || (_sentence.IsWord(i, "ahead") && _sentence.IsWord(i + 1, "of")))
        {
            return Sign.Future;
        }

        if (word.Is(DateWord.Reporting))
        {
            return Sign.Reported;
        }

        // "will be held", "is to be signed": the participle says nothing about the time.
        return (word.Is(DateWord.Past) || IsRegularPast(i)) && !_sentence.IsAny(i - 1, DateWord.BeforeParticiple) ? Sign.Past : Sign.None;
    }

    // "is to meet", "are set to", "is going to": the word "to" after them, before a verb.
    private bool IsGoingTo(int i) => _sentence.IsWord(i, "to") && _sentence.IsAny(i - 1, DateWord.BeforeInfinitive) && _sentence.StartsSmall(i + 1);

    private bool IsWont(int i) => _sentence.IsWord(i, "won") && _sentence.IsApostrophe(i + 1) && _sentence.IsWord(i + 2, "t");

    private bool IsRegularPast(int i) =>
        _sentence[i].Span.Length >= 5 && _sentence.StartsSmall(i) && AsciiText.EndsWith(_sentence.WordAt(i), "ed")
            && !_sentence.IsWord(i, "indeed");
}
