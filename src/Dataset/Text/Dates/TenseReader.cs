using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// Determines the tense of a date expression from the nearest verb before it that it can belong to; otherwise, from the nearest verb after it. An
/// expression that opens its clause or is inside a reported clause belongs to the verb after it.
/// </summary>
internal sealed class TenseReader
{
    // "is meeting leaders of the party Monday": a weekday further away is not the day of the arrangement.
    private const int ArrangedReach = 9;

    // "won the seat in the November election"
    private const int DecidingReach = 6;

    // "the Nov. 8 U.S. general election"
    private const int LongestName = 6;

    private readonly DateSentence _sentence;
    private readonly VerbSigns _signs;
    private readonly DatePosition _position;
    private readonly GoverningVerb _verbs;

    public TenseReader(DateSentence sentence)
    {
        _sentence = sentence;
        _signs = new VerbSigns(sentence);
        _position = new DatePosition(sentence, _signs);
        _verbs = new GoverningVerb(sentence, _signs, _position);
    }

    /// <summary>Returns the tense that the sentence indicates for an expression.</summary>
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
        var found = _position.OpensClause(match) || (_position.IsSubjects(match) && !_position.HasOwnParticiple(match))
            ? _verbs.After(match.End, ref verb) ?? _verbs.Before(0, match, ref verb)
            : _verbs.Before(0, match, ref verb) ?? _verbs.After(match.End, ref verb);
        var tense = found ?? Tense.None;
        return tense is Tense.Past or Tense.None or Tense.Present ? Weigh(match, tense, verb)
            : tense == Tense.Arranged && !IsArranged(match, verb) ? Tense.Present
            : tense;
    }

    /// <summary>Determines whether a verb between token <paramref name="from"/> and the expression places it in the future.</summary>
    public bool SaysFutureSince(int from, DateMatch match)
    {
        var verb = -1;
        return _verbs.Before(from, match, ref verb) is Tense.Future or Tense.Arranged;
    }

    // "is meeting leaders Monday", but not "is raising questions about Monday's debate"; "opens Monday through Friday" applies to every week.
    private bool IsArranged(DateMatch match, int verb) =>
        !(match.First.Precision == DateUnit.Weekday && (match.Last is not null || _position.IsPossessive(match)))
        && (verb < match.Start ? match.Start - verb <= ArrangedReach : verb - match.End <= ArrangedReach && match.Start <= 1);

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

    // Considers evidence for or against the past other than the verb.
    private Tense Weigh(DateMatch match, Tense tense, int verb)
    {
        if (IsAppointed(match, verb))
        {
            return Tense.Open;
        }

        if (tense == Tense.Present && verb < match.Start && _sentence.IsAny(verb, DateWord.BePresent) && _position.IsRightAfter(verb, match.Start))
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
            return _position.IsNextTo(verb, match) ? Tense.Past : Tense.LoosePast;
        }

        // "speaks in Oslo on Wednesday": the speech is either over or still to come.
        if (tense == Tense.Present && match.First.Precision == DateUnit.Weekday && verb < match.Start && IsArranged(match, verb)
            && !_sentence.IsAny(verb, DateWord.BePresent | DateWord.Perfect) && !_sentence.Find(verb).Is(WordClass.NounLike)
            && !_sentence.IsWord(verb, "thanks")
            && match.End - match.Start == 1 && !_sentence.IsContent(match.End))
        {
            return Tense.Open;
        }

        // "the March report is out": a month is usually mentioned after it is over.
        return _position.FollowsEvent(match.Start) ? Tense.Past : verb > match.Start ? Tense.None : tense;
    }

    // "set the fair for Sunday", "called the vote for June", but not "figures for June rose"; "postponed until Sunday", but not "closed until Sunday"
    private bool IsAppointed(DateMatch match, int verb)
    {
        var before = match.Start - 1;
        return _sentence.IsWord(before, "for")
            ? !_position.IsPossessive(match)
                && (match.First.Precision != DateUnit.Month || _sentence.IsAny(verb, DateWord.Poised | DateWord.Prospect | DateWord.Delaying))
            : (_sentence.IsWord(before, "until") || _sentence.IsWord(before, "till")) && _sentence.IsAny(verb, DateWord.Delaying);
    }

    private bool IsOfName(int i) => _sentence.IsMark(i, '.')
        || (_sentence[i].IsLetters && !_sentence.Find(i).Is(FunctionWords.Closed) && _signs[i] == VerbSign.None);

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
}
