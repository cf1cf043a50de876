using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// Reads the tense of an expression: that of the nearest verb before it that it may belong to, else of the nearest after it. One that opens its clause belongs
/// to the verb after it, and so does one inside of a reported clause.
/// </summary>
internal sealed class TenseReader
{
    // Further away, a verb belongs to something else; and reading stays linear.
    private const int Reach = 40;

    // "is meeting leaders of the party Monday": further away a weekday is not when it is.
    private const int ArrangedReach = 9;

    // "after the attack on the town in June"
    private const int NounReach = 6;

    // "won the seat in the November election"
    private const int DecidingReach = 6;

    private const int ParticipleReach = 5;

    // "if the party in power won"
    private const int ConditionReach = 4;

    // ", the mayor of the town said,"
    private const int LongestAttribution = 8;

    // "the Nov. 8 U.S. general election"
    private const int LongestName = 6;

    private readonly DateSentence _sentence;
    private readonly VerbSigns _signs;

    public TenseReader(DateSentence sentence)
    {
        _sentence = sentence;
        _signs = new VerbSigns(sentence);
    }

    /// <summary>What the sentence says of the time of an expression.</summary>
    public Tense Read(DateMatch match)
    {
        if (Datelines.Is(_sentence, match))
        {
            return Tense.Dateline;
        }

        if (match.First.Precision == DateUnit.Day && IsKnown(match.End))
        {
            return Tense.Known;
        }

        if (_sentence.IsWord(match.Start - 1, "since") || _sentence.IsWord(match.Start - 2, "since") || IsCompared(match.Start) || IsOfStatement(match))
        {
            return Tense.Past;
        }

        var verb = -1;
        var found = OpensClause(match) || (IsSubjects(match) && !HasOwnParticiple(match))
            ? After(match.End, ref verb) ?? Before(0, match, ref verb)
            : Before(0, match, ref verb) ?? After(match.End, ref verb);
        var tense = found ?? Tense.None;
        return tense is Tense.Past or Tense.None or Tense.Present ? Weigh(match, tense, verb)
            : tense == Tense.Arranged && !IsArranged(match, verb) ? Tense.Present
            : tense;
    }

    /// <summary>Whether a verb between token <paramref name="from"/> and the expression says that it lies in the future.</summary>
    public bool SaysFutureSince(int from, DateMatch match)
    {
        var verb = -1;
        return Before(from, match, ref verb) is Tense.Future or Tense.Arranged;
    }

    // "is meeting leaders Monday", not "is raising questions about Monday's debate"; "opens Monday through Friday" is said of every week.
    private bool IsArranged(DateMatch match, int verb) => !(match.First.Precision == DateUnit.Weekday && (match.Last is not null || IsPossessive(match)))
        && (verb < match.Start ? match.Start - verb <= ArrangedReach : verb - match.End <= ArrangedReach && match.Start <= 1);

    private bool IsPossessive(DateMatch match) => _sentence.IsApostrophe(match.End) && _sentence.Joins(match.End);

    // "the Sept. 11 attacks", "the Nov. 13 terrorist attacks"
    private bool IsKnown(int end) => _sentence.IsAny(end, DateWord.KnownByDay)
        || (_sentence.StartsSmall(end) && _sentence.IsAny(end + 1, DateWord.KnownByDay));

    // "more than in March"
    private bool IsCompared(int at) => _sentence.IsWord(at - 1, "than")
        || ((_sentence.IsWord(at - 1, "in") || _sentence.IsWord(at - 1, "on")) && _sentence.IsWord(at - 2, "than"));

    // "the announcement Friday that she would"
    private bool IsOfStatement(DateMatch match)
    {
        var noun = _sentence.IsWord(match.Start - 1, "on") ? match.Start - 2 : match.Start - 1;
        var end = _sentence.IsAny(match.End, DateWord.PartOfDay) ? match.End + 1 : match.End;
        return _sentence.IsWord(end, "that") && _sentence.StartsSmall(noun) && _sentence.Find(noun).Is(WordClass.CueNoun);
    }

    // What else than the verb speaks for the past or against it.
    private Tense Weigh(DateMatch match, Tense tense, int verb)
    {
        if (IsAppointed(match, verb))
        {
            return Tense.Open;
        }

        if (tense == Tense.Present && verb < match.Start && _sentence.IsAny(verb, DateWord.BePresent) && IsRightAfter(verb, match.Start))
        {
            return Tense.Arranged;
        }

        if (IsOfElection(match))
        {
            if (tense != Tense.Past && match.First.Precision == DateUnit.Weekday && _sentence.IsWord(match.Start - 1, "on"))
            {
                return Tense.Open;
            }

            return tense != Tense.Past ? Tense.Election
                : _sentence.IsAny(verb, DateWord.Deciding) && match.Start - verb <= DecidingReach ? Tense.Past
                : Tense.PastElection;
        }

        if (tense == Tense.Past)
        {
            return IsNextTo(verb, match) ? Tense.Past : Tense.LoosePast;
        }

        // "speaks in Oslo on Wednesday": it has spoken, or will.
        if (tense == Tense.Present && match.First.Precision == DateUnit.Weekday && verb < match.Start && IsArranged(match, verb)
            && !_sentence.IsAny(verb, DateWord.BePresent | DateWord.Perfect) && !_sentence.Find(verb).Is(WordClass.NounLike)
            && !_sentence.IsWord(verb, "thanks")
            && match.End - match.Start == 1 && !_sentence.IsContent(match.End))
        {
            return Tense.Open;
        }

        // "the March report is out": what is said of a month is mostly said after it.
        return FollowsEvent(match.Start) ? Tense.Past : verb > match.Start ? Tense.None : tense;
    }

    // "set the fair for Sunday", "called the vote for June", not "figures for June rose"; "postponed until Sunday", not "closed until Sunday"
    private bool IsAppointed(DateMatch match, int verb)
    {
        var before = match.Start - 1;
        return _sentence.IsWord(before, "for")
            ? !IsPossessive(match)
                && (match.First.Precision != DateUnit.Month || _sentence.IsAny(verb, DateWord.Poised | DateWord.Prospect | DateWord.Delaying))
            : (_sentence.IsWord(before, "until") || _sentence.IsWord(before, "till")) && _sentence.IsAny(verb, DateWord.Delaying);
    }

    // "was killed on Monday", "Monday, he was killed"
    private bool IsNextTo(int verb, DateMatch match) => verb > match.Start ? match.Start <= 1 || OpensClause(match) || IsSubjects(match)
        : IsRightAfter(verb, match.Start);

    // "after the fire in June"
    private bool FollowsEvent(int at)
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

    private bool IsOfName(int i) => _sentence.IsMark(i, '.')
        || (_sentence[i].IsLetters && !_sentence.Find(i).Is(FunctionWords.Closed) && _signs[i] == VerbSign.None);

    // "is on Monday"
    private bool IsRightAfter(int verb, int at)
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

    // "the November elections", "the vote in November"
    private bool IsOfElection(DateMatch match)
    {
        for (var i = match.End; i < match.End + LongestName && IsOfName(i); i++)
        {
            if (_sentence.IsAny(i, DateWord.Election))
            {
                return true;
            }
        }

        var before = match.Start - 1;
        before = _sentence.IsWord(before, "in") || _sentence.IsWord(before, "this") || _sentence.IsWord(before, "of") || _sentence.IsWord(before, "on")
            ? before - 1
            : before;
        return _sentence.IsAny(before, DateWord.Election);
    }

    // "the mayor on Friday only promised": between a subject and its verb; not "the man arrested on Friday was".
    private bool IsSubjects(DateMatch match)
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

    // "the deal reached with Oslo in July could fail"
    private bool HasOwnParticiple(DateMatch match)
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

    /// <summary>Whether the verb of the expression's clause can only follow it.</summary>
    private bool OpensClause(DateMatch match)
    {
        var at = match.Start - 1;
        while (_sentence.IsWord(at, "on") || _sentence.IsWord(at, "in") || _sentence.IsWord(at, "by")
            || _sentence.IsWord(at, "late") || _sentence.IsWord(at, "early"))
        {
            at--;
        }

        if (at == match.Start - 1 && !_sentence.IsWord(at, "that") && !IsPossessive(match))
        {
            // "and Friday", "Thursday, Friday": only "on Friday" and "Friday's vote" open a clause after those.
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

    private Tense? Before(int from, DateMatch match, ref int verb)
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
                return Sayings.Owns(_sentence, i, sign == VerbSign.Told, match, IsSubject(match)) ? isAhead ? Tense.Open : Tense.Past
                    : isAhead ? Tense.Future
                    : After(match.End, ref verb) ?? Tense.Past;
            }

            return !isAhead ? TenseOf(sign, i) : sign is VerbSign.Past or VerbSign.Open ? Tense.Open : Tense.Future;
        }

        if (!isAhead && !isInfinitive)
        {
            return null;
        }

        // "Oslo to Host Talks in June": a headline has no other verb.
        var after = After(match.End, ref verb);
        return isAhead ? after == Tense.Past ? Tense.Open : Tense.Future : after ?? Tense.Future;
    }

    private Tense? After(int at, ref int verb, bool inClause = false)
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

    // ", he said," and the end of a sentence: "in November, an analyst said." Not "On Monday, he said, the town will".
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

    // "Monday will be", "Monday night was"
    private bool IsSubject(DateMatch match)
    {
        var end = _sentence.IsAny(match.End, DateWord.PartOfDay) ? match.End + 1 : match.End;
        return _sentence.Find(end).Is(WordClass.Auxiliary) || _signs[end] is VerbSign.Future or VerbSign.Present or VerbSign.Arranged;
    }

    // "if he won in November", "whoever wins": a condition is still to come.
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
