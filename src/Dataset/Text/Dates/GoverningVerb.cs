using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Finds the verb that a date expression belongs to, before or after it, and the tense that the verb indicates.</summary>
internal sealed class GoverningVerb
{
    // A verb further away governs something else; the limit also keeps reading linear.
    private const int Reach = 40;

    // "if the party in power won"
    private const int ConditionReach = 4;

    // ", the mayor of the town said,"
    private const int LongestAttribution = 8;

    private readonly DateSentence _sentence;
    private readonly VerbSigns _signs;
    private readonly DatePosition _position;

    public GoverningVerb(DateSentence sentence, VerbSigns signs, DatePosition position) => (_sentence, _signs, _position) = (sentence, signs, position);

    /// <summary>
    /// Returns the tense of the nearest verb before the expression, or <see langword="null"/> if there is no verb at or after token <paramref name="from"/>.
    /// </summary>
    public Tense? Before(int from, DateMatch match, ref int verb)
    {
        var isAhead = false;
        var isInfinitive = false;
        for (var i = match.Start - 1; i >= from && i >= match.Start - Reach && !_sentence.IsMark(i, ';'); i--)
        {
            var sign = _signs[i];
            if (sign is VerbSign.None or VerbSign.Unread)
            {
                continue;
            }

            if (sign is VerbSign.Prospect or VerbSign.Infinitive)
            {
                isAhead |= sign == VerbSign.Prospect;
                isInfinitive |= sign == VerbSign.Infinitive;
                continue;
            }

            if (sign == VerbSign.Opener)
            {
                if (!isAhead && After(match.End, ref verb, inClause: true) is { } own)
                {
                    return own;
                }

                continue;
            }

            verb = i;
            if (sign is VerbSign.Said or VerbSign.Told)
            {
                return Sayings.Owns(_sentence, i, sign == VerbSign.Told, match, _position.IsSubject(match)) ? isAhead ? Tense.Open : Tense.Past
                    : isAhead ? Tense.Future
                    : After(match.End, ref verb) ?? Tense.Past;
            }

            return !isAhead ? TenseOf(sign, i) : sign is VerbSign.Past or VerbSign.Open ? Tense.Open : Tense.Future;
        }

        if (!isAhead && !isInfinitive)
        {
            return null;
        }

        // "Oslo to Host Talks in June": a headline often has no other verb.
        var after = After(match.End, ref verb);
        return isAhead ? after == Tense.Past ? Tense.Open : Tense.Future : after ?? Tense.Future;
    }

    /// <summary>Returns the tense of the nearest verb at or after token <paramref name="at"/>, or <see langword="null"/> if there is no verb.</summary>
    public Tense? After(int at, ref int verb, bool inClause = false)
    {
        var participle = -1;
        for (var i = at; i < _sentence.Count && i <= at + Reach && !_sentence.IsMark(i, ';'); i++)
        {
            if ((inClause && _sentence.IsMark(i, ','))
                || (participle >= 0 && (_sentence.IsMark(i, ',') || IsJoiner(i) || _signs[i] == VerbSign.Opener)))
            {
                break;
            }

            var sign = _signs[i];
            if (sign is VerbSign.None or VerbSign.Unread or VerbSign.Opener or VerbSign.Prospect or VerbSign.Infinitive
                || (sign is VerbSign.Said or VerbSign.Told && IsParenthesis(at, i)))
            {
                continue;
            }

            if (sign == VerbSign.Past && participle < 0 && IsMaybeParticiple(i))
            {
                participle = i;
                continue;
            }

            verb = i;
            return TenseOf(sign);
        }

        verb = participle >= 0 ? participle : verb;
        return participle >= 0 ? Tense.Past : null;
    }

    private bool IsJoiner(int i) => _sentence.IsWord(i, "and") || _sentence.IsWord(i, "but");

    // "a campaign focused on schools will"
    private bool IsMaybeParticiple(int i) => AsciiText.EndsWith(_sentence.WordAt(i), "ed") && _sentence.Find(i + 1).Is(WordClass.Preposition)
        && !_sentence.IsWord(i + 1, "to");

    // ", he said," and the end of a sentence: "in November, an analyst said." But not "On Monday, he said, the town will".
    private bool IsParenthesis(int from, int said)
    {
        if (_sentence.IsMark(said + 1, ',') && _sentence[said + 2] is { Kind: DateTokenKind.Mark, Value: '"' or '\'' or '\u201C' or '\u2018' or '`' })
        {
            return false;
        }

        var isLast = said == _sentence.Count - 1 || _sentence.IsMark(said + 1, '.');
        if (!isLast && !_sentence.IsMark(said + 1, ','))
        {
            return false;
        }

        for (var i = said - 1; i >= from && i >= said - LongestAttribution; i--)
        {
            if (_sentence.IsMark(i, ','))
            {
                return true;
            }
        }

        return false;
    }

    // "if he won in November", "whoever wins": a condition is still in the future.
    private Tense TenseOf(VerbSign sign, int verb)
    {
        if (sign is VerbSign.Past or VerbSign.Present)
        {
            for (var i = verb - 1; i >= verb - ConditionReach && _sentence[i].IsLetters; i--)
            {
                if (_sentence.IsWord(i, "if") || _sentence.IsWord(i, "unless") || _sentence.IsWord(i, "whoever"))
                {
                    return sign == VerbSign.Past ? Tense.Open : Tense.Future;
                }
            }
        }

        return TenseOf(sign);
    }

    private static Tense TenseOf(VerbSign sign) => sign switch
    {
        VerbSign.Past or VerbSign.Said or VerbSign.Told => Tense.Past,
        VerbSign.Future => Tense.Future,
        VerbSign.Arranged => Tense.Arranged,
        VerbSign.Present => Tense.Present,
        _ => Tense.Open,
    };
}
