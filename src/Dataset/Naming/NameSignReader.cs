using System;
using Dataset.Text;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>Reads the context of a name that indicates its kind.</summary>
internal sealed class NameSignReader(NameSource source)
{
    private int _speaker;

    /// <summary>Returns the signs of one occurrence. It must be called in order of position.</summary>
    public NameSigns Read(ReadOnlySpan<NameToken> tokens, NameRun name, bool hasTitle)
    {
        var before = name.First > 0 && tokens[name.First].Gap == NameGap.Blank ? tokens[name.First - 1] : default;
        var after = name.Last + 1 < tokens.Length && !tokens[name.Last].IsPossessive ? tokens[name.Last + 1] : default;
        var titled = hasTitle || before.IsTitle;
        var speaks = IsSaying(before) || (after.Gap == NameGap.Blank && IsSaying(after))
            || IsSpeaker(tokens[name.First].Span.Start, tokens[name.Last].Span.End);
        var personal = tokens[name.First].Lexeme.Is(WordTopic.GivenName) || HasInitial(tokens, name) || IsAge(tokens, name)
            || (after.Lexeme.Is(WordClass.Relative) && Is(after, "who"));
        var local = (!before.IsCapital && before.Lexeme.Is(WordClass.Preposition) && Countries.IsLocal(Letters(before)))
            || source.Dateline?.Start == tokens[name.First].Span.Start;
        return new(One(titled), One(speaks), One(personal), One(local), One(!before.IsCapital && Is(before, "the")));
    }

    /// <summary>Returns the letters in parentheses after a name, or null.</summary>
    public string? FindAcronym(ReadOnlySpan<NameToken> tokens, NameRun name)
    {
        var next = name.Last + 1;
        return name.Count > 1 && next < tokens.Length && tokens[next] is { Gap: NameGap.Bracket, IsCapitals: true, IsMentioned: false } token
            && token.Span.End < source.Text.Length && source.Text[token.Span.End] is ')' or ']'
                ? source.Text.Substring(tokens[next].Span.Start, tokens[next].Span.Length)
                : null;
    }

    private static int One(bool value) => value ? 1 : 0;

    private static bool IsSaying(in NameToken token) =>
        !token.IsCapital && token.Lexeme.Is(WordClass.Speech) && token.Lexeme.Is(WordClass.Past | WordClass.Third);

    private bool IsSpeaker(int start, int end)
    {
        var speakers = source.Speakers;
        while (_speaker < speakers.Count && speakers[_speaker].End <= start)
        {
            _speaker++;
        }

        return _speaker < speakers.Count && speakers[_speaker].Start < end && speakers[_speaker].End >= end;
    }

    // "J. Smith", "Robert F. Kennedy"
    private bool HasInitial(ReadOnlySpan<NameToken> tokens, NameRun name)
    {
        for (var i = name.First; i < name.Last; i++)
        {
            if (tokens[i].Span is { Length: 1 } letter && letter.End < source.Text.Length && source.Text[letter.End] == '.')
            {
                return true;
            }
        }

        return false;
    }

    // "Helen Brandt, 54, said"
    private bool IsAge(ReadOnlySpan<NameToken> tokens, NameRun name)
    {
        var next = name.Last + 1;
        if (next >= tokens.Length || tokens[next].Gap != NameGap.Comma || tokens[next].Span.Length is < 1 or > 3)
        {
            return false;
        }

        var (start, end) = (tokens[next].Span.Start, tokens[next].Span.End);
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsDigit(source.Text[i]))
            {
                return false;
            }
        }

        return end < source.Text.Length && source.Text[end] is ',' or '.' or ' ' && (next + 1 >= tokens.Length || tokens[next + 1].Gap != NameGap.Blank);
    }

    private bool Is(in NameToken token, string word) => token.Span.Length == word.Length && WordsAre.Same(Letters(token), word);

    private ReadOnlySpan<char> Letters(in NameToken token) => source.Text.AsSpan(token.Span.Start, token.Span.Length);
}
