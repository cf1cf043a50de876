using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Reads what the words of a sentence indicate about time, each only once and only when a date requires it.</summary>
internal sealed class VerbSigns
{
    // Only a negation and an adverb can separate an auxiliary from its verb.
    private const int AuxiliaryReach = 3;

    private readonly DateSentence _sentence;
    private VerbSign[]? _signs;

    public VerbSigns(DateSentence sentence) => _sentence = sentence;

    /// <summary>The sign of a token, or <see cref="VerbSign.None"/> if the token is not a word.</summary>
    public VerbSign this[int i]
    {
        get
        {
            if ((uint)i >= (uint)_sentence.Count)
            {
                return VerbSign.None;
            }

            _signs ??= new VerbSign[_sentence.Count];
            if (_signs[i] == VerbSign.Unread)
            {
                _signs[i] = _sentence.Kind(i) is DateTokenKind.Word or DateTokenKind.Ordinal ? Read(i) : VerbSign.None;
            }

            return _signs[i];
        }
    }

    /// <summary>Returns the index of the auxiliary or other word before a verb, skipping adverbs and negations.</summary>
    public static int AuxiliaryBefore(DateSentence sentence, int i)
    {
        var at = i - 1;
        for (var count = 0; count < AuxiliaryReach && IsBetween(sentence, at) && !sentence.IsAny(at, DateWord.Poised); count++)
        {
            at--;
        }

        return at;
    }

    /// <summary>Determines whether a token can separate an auxiliary from its verb.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsBetween(DateSentence sentence, int i) => sentence.IsApostrophe(i) || sentence.IsWord(i, "t")
        || (sentence[i].IsLetters && (sentence.Find(i).Is(WordClass.Adverb) || WordsAre.AdverbByForm(sentence.WordAt(i)) || sentence.IsWord(i, "currently")));

    /// <summary>Returns the sign of an arrangement whose participle or adjective is at <paramref name="i"/>: <c>is set</c>, <c>was due</c>.</summary>
    public static VerbSign Poised(DateSentence sentence, int i)
    {
        var verb = AuxiliaryBefore(sentence, i);
        return sentence.IsAny(verb, DateWord.BePast) || sentence.IsWord(verb, "had") || (sentence.IsWord(verb, "been") && IsHad(sentence, verb))
            ? VerbSign.Open
            : VerbSign.Future;
    }

    private static bool IsHad(DateSentence sentence, int been) => sentence.IsWord(AuxiliaryBefore(sentence, been), "had");

    private VerbSign Read(int i)
    {
        var word = _sentence.Find(i);
        if (word.Is(DateWord.Future) || IsWont(i) || IsImperative(i, word) || (_sentence.IsWord(i, "ahead") && _sentence.IsWord(i + 1, "of")))
        {
            return VerbSign.Future;
        }

        if (word.Is(DateWord.Modal))
        {
            return Modal(i);
        }

        if (_sentence.IsWord(i, "to"))
        {
            return Infinitives.Read(_sentence, i);
        }

        if (word.Is(DateWord.ClauseOpener))
        {
            return VerbSign.Opener;
        }

        if (word.Is(DateWord.Poised) && IsPoised(i))
        {
            return Poised(_sentence, i);
        }

        if (word.Is(DateWord.Reporting | DateWord.Addressing))
        {
            return word.Is(DateWord.Addressing) ? VerbSign.Told : VerbSign.Said;
        }

        // "re-election" contains no verb.
        var isShort = _sentence.IsWord(i, "re") && !_sentence.IsApostrophe(i - 1);
        if (word.Is(DateWord.BePresent | DateWord.BePast) && !isShort && ArrangedAfter(i) is { } arranged)
        {
            return arranged;
        }

        return word.Is(DateWord.BePresent | DateWord.Perfect) && !isShort ? Auxiliary(i, word) : Verb(i, word);
    }

    // "set", "due", "about", and similar words count only if the arranged event or its day follows.
    private bool IsPoised(int i)
    {
        if (_sentence.IsWord(i, "expected") || _sentence.IsWord(i, "planned"))
        {
            // "Lee planned the attack" is past; "is planned" and "planned for June" are not.
            var before = AuxiliaryBefore(_sentence, i);
            return _sentence.IsAny(before, DateWord.BePresent | DateWord.BePast | DateWord.BeforeParticiple | DateWord.Determiner)
                || _sentence.IsWord(i + 1, "for") || _sentence.IsWord(i + 1, "in") || _sentence.IsWord(i + 1, "on");
        }

        if (_sentence.IsWord(i, "scheduled") || _sentence.IsWord(i, "slated") || _sentence.IsWord(i, "rescheduled"))
        {
            return true;
        }

        // With "to" and a verb, these words are read at "to".
        return (_sentence.IsWord(i, "set") && _sentence.IsWord(i + 1, "for"))
            || (_sentence.IsWord(i, "due") && !_sentence.IsWord(i + 1, "to") && (!_sentence[i + 1].IsLetters
                || _sentence.Kind(i + 1) != DateTokenKind.Word || _sentence.Find(i + 1).Is(WordClass.Preposition | WordClass.Adverb)));
    }

    // "was scheduled", "is expected to": also read at the auxiliary, so that the sign precedes a date between auxiliary and participle.
    private VerbSign? ArrangedAfter(int i)
    {
        var next = i + 1;
        while (next <= i + AuxiliaryReach && IsBetween(_sentence, next) && !_sentence.IsAny(next, DateWord.Poised))
        {
            next++;
        }

        var isPoised = _sentence.IsAny(next, DateWord.Poised) && (_sentence.IsWord(next + 1, "to") || IsPoised(next));
        return isPoised ? Poised(_sentence, next) : null;
    }

    // "could have won" and "could not find" are past.
    private VerbSign Modal(int i)
    {
        var next = i + 1;
        var isNegated = false;
        while (next <= i + AuxiliaryReach && (IsBetween(_sentence, next) || _sentence.IsWord(next, "not")))
        {
            isNegated |= _sentence.IsWord(next, "not") || _sentence.IsWord(next, "t");
            next++;
        }

        return _sentence.IsWord(next, "have") ? VerbSign.Past
            : isNegated && (_sentence.IsWord(i, "could") || _sentence.IsWord(i, "couldn")) ? VerbSign.Past
            : isNegated && _sentence.IsWord(i, "can") ? VerbSign.Open
            : VerbSign.Future;
    }

    private VerbSign Auxiliary(int i, in Lexeme word)
    {
        var next = i + 1;
        while (next <= i + AuxiliaryReach && IsBetween(_sentence, next))
        {
            next++;
        }

        if (word.Is(DateWord.BePresent))
        {
            var isProgressive = _sentence.StartsSmall(next) && AsciiText.EndsWith(_sentence.WordAt(next), "ing") && _sentence[next].Span.Length >= 5
                && !_sentence.IsWord(next, "being") && !_sentence.IsWord(next, "during") && !_sentence.IsWord(next, "nothing");
            return isProgressive ? VerbSign.Arranged : VerbSign.Present;
        }

        if (_sentence.IsWord(next, "to") || _sentence.IsAny(AuxiliaryBefore(_sentence, i), DateWord.Modal | DateWord.Future) || _sentence.IsWord(i - 1, "to"))
        {
            return VerbSign.None;
        }

        return IsParticiple(next) ? VerbSign.Past : VerbSign.Present;
    }

    private VerbSign Verb(int i, in Lexeme word)
    {
        var before = AuxiliaryBefore(_sentence, i);
        if (word.Is(DateWord.Past) || IsRegularPast(i, word) || IsOtherPast(i, word))
        {
            // "will be held", "is to be signed", "is held": the participle does not indicate the time.
            return _sentence.IsAny(before, DateWord.BeforeParticiple | DateWord.BePresent) ? VerbSign.None : VerbSign.Past;
        }

        if (word.Is(DateWord.Arranged))
        {
            return Arranged(i, word);
        }

        // "chances of winning in November"
        if (word.Is(WordClass.Gerund) && _sentence.IsWord(i - 1, "of") && _sentence.IsAny(i - 2, DateWord.ProspectNoun | DateWord.Election))
        {
            return VerbSign.Prospect;
        }

        // "despite winning the primary in February"
        if (word.Is(WordClass.Gerund) && (_sentence.IsWord(i - 1, "after") || _sentence.IsWord(i - 1, "despite") || _sentence.IsWord(i - 1, "since")))
        {
            return VerbSign.Past;
        }

        if (_sentence.IsWord(i, "up") && _sentence.IsWord(i + 1, "for") && _sentence.IsAny(before, DateWord.BePresent))
        {
            return VerbSign.Arranged;
        }

        if (word.Is(WordClass.Verb) && word.Is(WordClass.Base) && !word.Is(WordClass.Past | WordClass.Auxiliary) && _sentence.StartsSmall(i)
            && (_sentence.Find(before).Is(WordClass.Nominative)
                || (IsPluralSubject(before) && (!word.Is(WordClass.NounLike) || _sentence.StartsCapital(before)))))
        {
            return VerbSign.Present;
        }

        return word.Is(WordClass.Verb) && word.Is(WordClass.Third) && !word.Is(WordClass.Auxiliary) && _sentence.StartsSmall(i)
            && !IsNominal(i - 1) && (!word.Is(WordClass.NounLike) || IsNamedSubject(before))
            ? VerbSign.Present
            : VerbSign.None;
    }

    private VerbSign Arranged(int i, in Lexeme word)
    {
        var before = AuxiliaryBefore(_sentence, i);
        if (IsNominal(i - 1) || (word.Is(WordClass.NounLike) && !IsSubject(before) && !IsPluralSubject(before)))
        {
            return VerbSign.None;
        }

        if (!_sentence.StartsSmall(i) || AsciiText.EndsWith(_sentence.WordAt(i), "s"))
        {
            return AsciiText.EndsWith(_sentence.WordAt(i), "s") ? VerbSign.Arranged : VerbSign.None;
        }

        if (AsciiText.EndsWith(_sentence.WordAt(i), "ing") || AsciiText.EndsWith(_sentence.WordAt(i), "ed"))
        {
            // "is facing" is read at its auxiliary.
            return _sentence.IsAny(before, DateWord.BePresent) ? VerbSign.None : _sentence.IsAny(before, DateWord.BePast) ? VerbSign.Open : VerbSign.Prospect;
        }

        return IsPluralSubject(before) || _sentence.Find(before).Is(WordClass.Nominative) ? VerbSign.Arranged : VerbSign.None;
    }

    // "Texas votes", "which votes", "the tax starts", but not "won votes"
    private bool IsSubject(int i) => IsNounSubject(i) || IsNamedSubject(i);

    private bool IsNamedSubject(int i) => _sentence.Find(i).Is(WordClass.Relative | WordClass.Nominative) || _sentence.StartsCapital(i)
        || _sentence.IsWord(i, "it")
        || _sentence.IsWord(i, "whoever");

    // "voters", "Republicans"
    private bool IsPluralSubject(int i)
    {
        if (QuantityWords.IsPlural(_sentence, i))
        {
            return true;
        }

        var word = _sentence.WordAt(i);
        return _sentence.StartsCapital(i) && (WordsAre.EndsWith(word, "ans") || WordsAre.EndsWith(word, "ats") || WordsAre.EndsWith(word, "ists")
            || (i == 0 && WordsAre.EndsWith(word, "s") && !WordsAre.EndsWith(word, "ss") && !WordsAre.EndsWith(word, "us")));
    }

    private bool IsNounSubject(int i) => _sentence.IsContent(i) && !_sentence.Find(i).Is(WordClass.Verb) && !QuantityWords.IsPlural(_sentence, i)
        && !AsciiText.EndsWith(_sentence.WordAt(i), "ed") && _sentence.IsAny(i - 1, DateWord.Determiner);

    private bool IsNominal(int i) => _sentence.Find(i).Is(WordClass.Determiner | WordClass.Preposition) || _sentence.IsWord(i, "s");

    // "Let's win in November"; a quotation that begins with a base form: "Vote in November".
    private bool IsImperative(int i, in Lexeme word) => (_sentence.IsWord(i, "let") && _sentence.IsApostrophe(i + 1) && _sentence.IsWord(i + 2, "s"))
        || (word.Is(WordClass.Base) && !word.Is(WordClass.Past | WordClass.Auxiliary) && _sentence.StartsCapital(i)
            && _sentence[i - 1] is { Kind: DateTokenKind.Mark, Value: '"' or '\u201C' or '\u2018' });

    private bool IsWont(int i) => _sentence.IsWord(i, "won") && _sentence.IsApostrophe(i + 1) && _sentence.IsWord(i + 2, "t");

    private bool IsParticiple(int i) => _sentence[i].IsLetters && (AsciiText.EndsWith(_sentence.WordAt(i), "ed") || _sentence.IsWord(i, "been")
        || _sentence.IsWord(i, "had") || (_sentence.Find(i) is var word && (word.Is(WordClass.Participle) || word.Is(DateWord.Past))));

    private bool IsRegularPast(int i, in Lexeme word) =>
        _sentence[i].Span.Length >= 5 && (_sentence.StartsSmall(i) || (i == 0 && word.Is(WordClass.Verb)))
            && AsciiText.EndsWith(_sentence.WordAt(i), "ed") && !word.Is(DateWord.NoPast);

    // "cut" and similar verbs, whose past and base forms are identical, count only after a singular subject: "Lee cut".
    private bool IsOtherPast(int i, in Lexeme word) =>
        word.Is(WordClass.Verb) && word.Is(WordClass.Past) && !word.Is(WordClass.Auxiliary) && _sentence.StartsSmall(i)
        && (!word.Is(WordClass.Base) || _sentence.IsWord(i - 1, "he") || _sentence.IsWord(i - 1, "she") || _sentence.IsWord(i - 1, "it")
            || (_sentence.StartsCapital(i - 1) && !_sentence.Find(i - 1).Is(FunctionWords.Closed) && !QuantityWords.IsPlural(_sentence, i - 1)));
}
