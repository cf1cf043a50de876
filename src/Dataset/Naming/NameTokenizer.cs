using System;
using System.Runtime.CompilerServices;
using Dataset.Linking;
using Dataset.Text;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;
using Dataset.Text.Words;

namespace Dataset.Naming;

/// <summary>
/// Splits a unit into tokens. A hyphen inside a name is kept (<c>Tae-hyo</c>); a hyphen between two names separates them (<c>Korea-Japan</c>).
/// </summary>
internal sealed class NameTokenizer(NameSource source)
{
    // A syllable of a given name is short; a longer part after a hyphen is a word (Kremlin-friendly).
    private const int LongestSyllable = 5;

    private NameToken[] _tokens = new NameToken[64];
    private int _count;
    private int _mention;
    private int _end;

    /// <summary>The tokens of the unit that was read last.</summary>
    public ReadOnlySpan<NameToken> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>Reads a unit. Units must be read in order of position.</summary>
    [MethodImpl(Jit.AtOnce)]
    public void Read(TextSpan unit)
    {
        _count = 0;
        _end = unit.Start;
        for (var position = unit.Start; WordBreaker.TryNext(source.Text, position, unit.End, out var word); position = word.End)
        {
            AddWord(word);
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private void AddWord(TextSpan word)
    {
        var text = source.Text;
        var start = word.Start;
        var end = EndWithoutContraction(text, word);
        for (var i = start + 1; i < end; i++)
        {
            if (NameText.IsHyphen(text[i]) && Parts(text, start, i, end))
            {
                Add(start, i, isPossessive: false, start > word.Start);
                start = i + 1;
            }
        }

        Add(start, end, end < word.End, start > word.Start);
        _end = word.End;
    }

    /// <summary>Returns whether the hyphen at a place separates two words.</summary>
    private static bool Parts(string text, int start, int hyphen, int end)
    {
        if (hyphen + 1 >= end)
        {
            return false;
        }

        var whole = text.AsSpan(start, end - start);
        if (Countries.IsPlace(whole))
        {
            return false;
        }

        var before = text.AsSpan(start, hyphen - start);
        var after = text.AsSpan(hyphen + 1, end - hyphen - 1);
        var next = 0;
        while (next < after.Length && !NameText.IsHyphen(after[next]))
        {
            next++;
        }

        after = after.Slice(0, next);
        var begins = Characters.IsUpper(before[0]);
        if (after.IsEmpty || (begins && Characters.IsUpper(after[0])))
        {
            return IsOfPlace(before) || IsOfPlace(after);
        }

        // pre-Brexit; but al-Assad.
        return begins ? !IsSyllable(before, after) : Characters.IsUpper(after[0]) && !Lexicon.Find(before).Is(WordClass.NameParticle) && before.Length > 2;
    }

    private static bool IsOfPlace(ReadOnlySpan<char> word) => Lexicon.Find(word).Is(WordTopic.Demonym) || Countries.IsPlace(word);

    private static bool IsSyllable(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.Length <= LongestSyllable && after.Length <= LongestSyllable && Characters.IsLower(after[0])
            && Lexicon.Find(after) is var lexeme && lexeme.Classes == WordClass.None && !lexeme.Is(WordTopic.CompoundEnd);

    [MethodImpl(Jit.AtOnce)]
    private void Add(int start, int end, bool isPossessive, bool isAfterHyphen)
    {
        if (start >= end)
        {
            return;
        }

        var text = source.Text;
        var letters = text.AsSpan(start, end - start);
        var gap = isAfterHyphen ? NameGap.Hyphen : GapBefore(start);
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        var isCapital = BeginsName(letters);
        _tokens[_count++] = new(
            TextSpan.FromBounds(start, end), gap, isCapital, isCapital && IsInCapitals(letters), isPossessive, IsMentioned(start, end), Lexicon.Find(letters));
    }

    [MethodImpl(Jit.AtOnce)]
    private bool IsMentioned(int start, int end)
    {
        var mentions = source.Mentions;
        while (_mention < mentions.Count && mentions[_mention].End <= start)
        {
            _mention++;
        }

        // Mentions can nest: one that begins earlier is longer, so the first that reaches here is sufficient.
        return _mention < mentions.Count && mentions[_mention].Start < end;
    }

    [MethodImpl(Jit.AtOnce)]
    private NameGap GapBefore(int start)
    {
        if (_count == 0)
        {
            return NameGap.Opening;
        }

        var text = source.Text;
        if (start == _end + 1 && text[_end] == ' ')
        {
            return NameGap.Blank;
        }

        var gap = NameGap.Blank;
        for (var i = _end; i < start; i++)
        {
            switch (text[i])
            {
                case var c when Characters.IsWhiteSpace(c):
                    break;
                case '.' when i == _end && IsAbbreviation(_tokens[_count - 1]):
                    break;
                case ',':
                    gap = gap == NameGap.Blank ? NameGap.Comma : NameGap.Break;
                    break;
                case '&':
                    gap = gap == NameGap.Blank ? NameGap.Ampersand : NameGap.Break;
                    break;
                case '(' or '[':
                    gap = gap == NameGap.Blank ? NameGap.Bracket : NameGap.Break;
                    break;
                case '"' or '\u201C' or '\u00AB' or '\u2018' or '\'' or '\u2019' when i == start - 1:
                    return NameGap.Opening;
                case '.' or '!' or '?' or ':' or '\u2026' or '\u2014' or '\u2013' or '-' or '*' or '\u2022':
                    return NameGap.Opening;
                default:
                    gap = NameGap.Break;
                    break;
            }
        }

        return gap;
    }

    // Returns whether a period after the word does not end a sentence: an initial, a title, a saint, an initialism.
    private bool IsAbbreviation(in NameToken token) =>
        Abbreviations.Find(source.Text.AsSpan(token.Span.Start, token.Span.Length))
            is AbbreviationKind.Initial or AbbreviationKind.Initialism or AbbreviationKind.Title or AbbreviationKind.Street;

    private static bool BeginsName(ReadOnlySpan<char> word)
    {
        if (Characters.IsUpper(word[0]))
        {
            return true;
        }

        // al-Assad, d'Estaing
        return word.Length > 3 && (NameText.IsHyphen(word[2]) || NameText.IsApostrophe(word[1]))
            && Characters.IsUpper(word[NameText.IsHyphen(word[2]) ? 3 : 2]);
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (Characters.IsLower(c))
            {
                return false;
            }

            capitals += Characters.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    [MethodImpl(Jit.AtOnce)]
    private static int EndWithoutContraction(string text, TextSpan word)
    {
        // 's, 'd, 'm; 're, 've, 'll
        for (var length = 2; length <= 3 && length < word.Length; length++)
        {
            if (NameText.IsApostrophe(text[word.End - length]) && Lexicon.Find(text.AsSpan(word.End - length, length)).Is(WordClass.Auxiliary))
            {
                return word.End - length;
            }
        }

        return word.End;
    }
}
