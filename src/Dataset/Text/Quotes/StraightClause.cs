using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Reads <c>X, a professor at Y, said</c> from its first word: a subject, what describes it, and the verb of saying.</summary>
internal sealed class StraightClause
{
    private const int Longest = 45;
    private const int LongestLead = 4;

    private static readonly WordClassTable Witnessed = WordClassTable.Of("quoted heard cited seen recorded filmed");
    private static readonly Dataset.Text.WordTable Habits = new((1, "likes liked loves loved used"));

    private readonly Scene _scene;
    private readonly int _first;

    // Where the noun phrase ended, if something describes it; whether the verb may follow here; where a relative clause began.
    private int _nounEnd = -1;
    private bool _mayHaveVerb;
    private int _relative = -1;

    public StraightClause(Scene scene, int first)
    {
        _scene = scene;
        _first = first;
    }

    public SpeakerFinding Read(CuePlace place)
    {
        if (!BeginsSubject())
        {
            return SpeakerFinding.None;
        }

        for (var i = _first; i < _scene.Frame.To && i - _first < Longest; i++)
        {
            if (!_scene.Tokens[i].IsWord)
            {
                i = Break(i);
                if (i < 0)
                {
                    return SpeakerFinding.None;
                }
            }
            else if (!BeginsRelative(i))
            {
                Resume(i);
                if (i > _first && (_nounEnd < 0 || _mayHaveVerb) && Cue(i) is >= 0 and var cue)
                {
                    return Found(i, cue, place);
                }

                if (!GoesOn(i))
                {
                    return SpeakerFinding.None;
                }
            }
        }

        return SpeakerFinding.None;
    }

    private bool BeginsSubject()
    {
        var token = _scene.Token(_first);
        var isUnlistedGerund = !token.Capital && token.Class == WordClass.None && WordsAre.EndsWith(_scene.Word(_first), "ing")
            && !_scene.Token(_first + 1).Is(WordClass.Speech);
        return PhraseRight.MayBegin(_scene, _first) && !token.Is(WordClass.Relative | WordClass.Gerund) && !isUnlistedGerund;
    }

    /// <summary>Steps over punctuation that begins or ends a description; -1 where the clause cannot go on.</summary>
    private int Break(int i)
    {
        var kind = _scene.Tokens[i].Kind;
        if (kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket or TokenKind.OpenBracket))
        {
            return -1;
        }

        _nounEnd = _nounEnd < 0 ? i : _nounEnd;
        _mayHaveVerb = true;
        return kind == TokenKind.OpenBracket ? SkipBracket(i) : i;
    }

    private bool BeginsRelative(int i)
    {
        if (_nounEnd >= 0 || i == _first || !(_scene.IsWord(i, "who") || _scene.IsWord(i, "which")))
        {
            return false;
        }

        _nounEnd = _relative = i;
        return true;
    }

    /// <summary>Places where the verb may follow though no comma ends the description.</summary>
    private void Resume(int i)
    {
        // 'the man who runs the fund said': the first verb is the relative clause's own.
        _mayHaveVerb |= _relative >= 0 && i > _relative + 2 && !_scene.Tokens[i - 1].Is(WordClass.Auxiliary) && HasFinite(_relative + 1, i);

        // 'Lee, an analyst with Acme said': the second comma is missing.
        _mayHaveVerb |= _nounEnd > _first && !_mayHaveVerb && _relative < 0 && (_scene.IsWord(i, "said") || _scene.IsWord(i, "says"))
            && !HasFinite(_nounEnd, i);
    }

    private SpeakerFinding Found(int i, int cue, CuePlace place)
    {
        var end = _nounEnd < 0 ? i : _nounEnd;
        var subject = PhraseLeft.EndingAt(_scene, Verbs.SkipHelpersBack(_scene, end - 1, _first + 1), _first);
        return subject.IsEmpty || subject.From > _first + LongestLead
            ? SpeakerFinding.None
            : _scene.Found(AttributionClause.CutAtPreposition(_scene, subject), cue, place);
    }

    private bool GoesOn(int i)
    {
        var token = _scene.Tokens[i];
        if (_nounEnd < 0 && i > _first && !token.Is(WordClass.Adverb | WordClass.Time) && EndsClause(i))
        {
            if (!IsReducedRelative(i))
            {
                return false;
            }

            _nounEnd = i;
        }

        _mayHaveVerb &= Verbs.IsHelper(_scene, i, token);
        return true;
    }

    /// <summary>The verb of saying that begins at <paramref name="i"/>, helpers first; -1 if none does.</summary>
    private int Cue(int i)
    {
        // 'a man at the back muttered': behind its article an adverb is a noun.
        while (_scene.Token(i) is { IsWord: true } token && Verbs.IsHelper(_scene, i, token) && !token.Is(WordClass.Speech) && !_scene.IsWord(i - 1, "the"))
        {
            i++;
        }

        if (IsWitnessed(i))
        {
            i += _scene.IsWord(i + 1, "as") ? 2 : 1;
            return Verbs.Is(_scene, i, WordClass.Speech, WordClass.Gerund) ? i : -1;
        }

        if (IsHearsay(i))
        {
            return i + 3;
        }

        if (IsHabit(i))
        {
            return i + 2;
        }

        // 'There was "no risk", a judge found.'
        if (!_scene.BeginsFrame && _scene.Token(i + 1).Kind == TokenKind.Stop && Verbs.Is(_scene, i, WordClass.Stance, WordClass.Past | WordClass.Third))
        {
            return i;
        }

        return Verbs.Is(_scene, i, WordClass.Speech, WordClass.Finite | WordClass.Gerund) && !_scene.Tokens[i].Capital && !IsBareGerund(i)
            && !_scene.IsWord(i - 1, "to") ? i : -1;
    }

    /// <summary><c>was quoted as saying</c>, <c>can be heard saying</c>.</summary>
    private bool IsWitnessed(int i) => _scene.Token(i - 1).Is(WordClass.Be) && _scene.IsAny(i, Witnessed);

    /// <summary><c>is reported to have said</c>.</summary>
    private bool IsHearsay(int i) =>
        _scene.Token(i - 1).Is(WordClass.Be) && _scene.Token(i).Is(WordClass.Participle) && _scene.IsWord(i + 1, "to") && _scene.IsWord(i + 2, "have")
        && _scene.Token(i + 3).Is(WordClass.Speech) && _scene.Token(i + 3).Is(WordClass.Participle);

    /// <summary><c>as X likes to say</c>, <c>X used to say</c>.</summary>
    private bool IsHabit(int i) =>
        Habits.Contains(_scene.Token(i).IsWord ? _scene.Word(i) : default) && _scene.IsWord(i + 1, "to") && _scene.Token(i + 2).Is(WordClass.Speech)
            && _scene.Token(i + 2).Is(WordClass.Base);

    private bool IsBareGerund(int i) => _scene.Tokens[i].Is(WordClass.Gerund) && !_scene.Token(i - 1).Is(WordClass.Be);

    private bool EndsClause(int i)
    {
        var token = _scene.Tokens[i];
        return Verbs.IsFinite(_scene, i) || token.Is(WordClass.Relative)
            || (token.Is(WordClass.Subordinator) && !token.Is(WordClass.Preposition | WordClass.Adverb))
            || _scene.IsWord(i, "but");
    }

    /// <summary><c>A diplomat based in Rome, who ..., said</c>: behind a common noun a participle may describe it.</summary>
    private bool IsReducedRelative(int i)
    {
        var token = _scene.Tokens[i];
        return !_scene.Tokens[_first].Capital && !_scene.Tokens[_first].Is(WordClass.Pronoun) && !token.Is(WordClass.Auxiliary)
            && (token.Class == WordClass.None || token.Is(WordClass.Participle));
    }

    private bool HasFinite(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Verbs.IsFinite(_scene, i))
            {
                return true;
            }
        }

        return false;
    }

    private int SkipBracket(int open)
    {
        for (var i = open + 1; i < _scene.Frame.To && i - open < Longest; i++)
        {
            if (_scene.Tokens[i].Kind == TokenKind.CloseBracket)
            {
                return i;
            }
        }

        return open;
    }
}
