using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Determines the position of a date expression among the words and verbs of its sentence.</summary>
internal sealed class DatePosition
{
    // "after the attack on the town in June"
    private const int NounReach = 6;

    private const int ParticipleReach = 5;

    private readonly DateSentence _sentence;
    private readonly VerbSigns _signs;

    public DatePosition(DateSentence sentence, VerbSigns signs) => (_sentence, _signs) = (sentence, signs);

    /// <summary>Determines whether the expression has a possessive apostrophe: <c>Monday's</c>.</summary>
    public bool IsPossessive(DateMatch match) => _sentence.IsApostrophe(match.End) && _sentence.Joins(match.End);

    /// <summary>Determines whether the expression follows an event: <c>after the fire in June</c>.</summary>
    public bool FollowsEvent(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - NounReach; i--)
        {
            if (_sentence.IsWord(i, "after") || _sentence.IsWord(i, "since") || _sentence.IsWord(i, "following"))
            {
                return true;
            }

            if (_signs[i] is not (VerbSign.None or VerbSign.Unread))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Determines whether the expression is next to the verb: <c>was killed on Monday</c>, <c>Monday, he was killed</c>.</summary>
    public bool IsNextTo(int verb, DateMatch match) => verb > match.Start ? match.Start <= 1 || OpensClause(match) || IsSubjects(match)
        : IsRightAfter(verb, match.Start);

    /// <summary>Determines whether only prepositions and adverbs separate the expression from the verb before it: <c>is on Monday</c>.</summary>
    public bool IsRightAfter(int verb, int at)
    {
        for (var i = verb + 1; i < at; i++)
        {
            if (!_sentence.Find(i).Is(WordClass.Preposition | WordClass.Adverb))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Determines whether the expression is between a subject and its verb: <c>the mayor on Friday only promised</c>, but not <c>the man arrested on Friday
    /// was</c>.
    /// </summary>
    public bool IsSubjects(DateMatch match)
    {
        var next = _sentence.IsAny(match.End, DateWord.PartOfDay) ? match.End + 1 : match.End;
        while (VerbSigns.IsBetween(_sentence, next) && !_sentence.IsApostrophe(next))
        {
            next++;
        }

        var before = match.Start - 1;
        before = _sentence.IsWord(before, "on") || _sentence.IsWord(before, "in") ? before - 1 : before;
        return _signs[next] is VerbSign.Past or VerbSign.Future or VerbSign.Present or VerbSign.Arranged or VerbSign.Said or VerbSign.Told
            && _signs[before] is VerbSign.None or VerbSign.Unread && _sentence[before].IsLetters && !_sentence.Find(before).Is(FunctionWords.Closed);
    }

    /// <summary>Determines whether the expression modifies a participle before it: <c>the deal reached with Oslo in July could fail</c>.</summary>
    public bool HasOwnParticiple(DateMatch match)
    {
        for (var i = match.Start - 1; i >= 0 && i >= match.Start - ParticipleReach; i--)
        {
            if (_signs[i] is not (VerbSign.None or VerbSign.Unread))
            {
                return _signs[i] == VerbSign.Past && AsciiText.EndsWith(_sentence.WordAt(i), "ed");
            }
        }

        return false;
    }

    /// <summary>Determines whether the verb of the expression's clause must follow the expression.</summary>
    public bool OpensClause(DateMatch match)
    {
        var at = match.Start - 1;
        while (_sentence.IsWord(at, "on") || _sentence.IsWord(at, "in") || _sentence.IsWord(at, "by")
            || _sentence.IsWord(at, "late") || _sentence.IsWord(at, "early"))
        {
            at--;
        }

        if (at == match.Start - 1 && !_sentence.IsWord(at, "that") && !IsPossessive(match))
        {
            // After "and" or a comma ("and Friday", "Thursday, Friday"), only "on Friday" and "Friday's vote" open a clause.
            return false;
        }

        if (_signs[at] == VerbSign.Opener)
        {
            return true;
        }

        var isJoined = _sentence.IsWord(at, "and") || _sentence.IsWord(at, "but");
        var isDate = _sentence.Kind(_sentence.IsMark(at - 1, ',') ? at - 2 : at - 1) is DateTokenKind.Month or DateTokenKind.Weekday or DateTokenKind.Number;
        return (isJoined && !isDate) || (_sentence.IsMark(at, ',') && !_sentence.IsMark(match.End, ',') && !_sentence.IsMark(match.End, '.') && !isDate);
    }

    /// <summary>Determines whether the expression is the subject of the verb after it: <c>Monday will be</c>, <c>Monday night was</c>.</summary>
    public bool IsSubject(DateMatch match)
    {
        var end = _sentence.IsAny(match.End, DateWord.PartOfDay) ? match.End + 1 : match.End;
        return _sentence.Find(end).Is(WordClass.Auxiliary) || _signs[end] is VerbSign.Future or VerbSign.Present or VerbSign.Arranged;
    }
}
