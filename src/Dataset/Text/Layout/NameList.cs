using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Reads the names of a byline: <c>A, B and C</c>, each optionally followed by a job title or an agency. In wrapped text, a name may continue on the next
/// line.
/// </summary>
internal sealed class NameList
{
    private const LineKind Separators = LineKind.Comma | LineKind.Slash | LineKind.And | LineKind.Break;
    private const LineKind Closers = LineKind.Bar | LineKind.Dash | LineKind.Open | LineKind.Number;
    private const int MaxPlaceWords = 3;

    private List<TextSpan>? _names;
    private LineToken? _agency;
    private bool _isAfterFunction;
    private bool _isName;
    private int _shortest;
    private int _longest;

    /// <summary>The names.</summary>
    public List<TextSpan> Names => _names ??= [];

    /// <summary>The number of words that belong to no name, job title or agency.</summary>
    public int Rest { get; private set; }

    /// <summary>The start of the author that a pattern marks.</summary>
    public int Start { get; set; }

    /// <summary>Adds the author that a pattern marks.</summary>
    public bool Add(int end)
    {
        Names.Add(TextSpan.FromBounds(Start, end));
        return true;
    }

    /// <summary>Reads the names from a token on. Returns the token that closes the list.</summary>
    public int Read(LineTokens line, int first)
    {
        (_names, _agency, _isAfterFunction, Rest) = (null, null, false, 0);
        (_isName, _shortest, _longest) = (true, int.MaxValue, 0);
        var i = first;
        while (line.Has(i))
        {
            var end = PartEnd(line, i, first);
            TakePart(line, i, end);
            i = end + 1;
            if (line.Is(end, Separators))
            {
                continue;
            }

            i = _names is null ? -1 : NextPlaced(line, end);
            if (i < 0)
            {
                i = end;
                Rest += WordsBetween(line, end, int.MaxValue);
                break;
            }
        }

        if (_names is null && _agency is { } sole)
        {
            Names.Add(TextSpan.FromBounds(sole.Start, sole.End));
            Measure(sole, (sole.Kinds & LineKind.Capital) != 0 ? sole.Words : 0);
        }

        return i;
    }

    /// <summary>
    /// Returns whether the list begins at a token and, if a number of words per name is required, whether each name has it and cannot be another kind of line.
    /// </summary>
    public bool Begins(LineTokens line, int token, int minWords, int maxWords) =>
        _names is not null && _names[0].Start == line[token].Start && (minWords == 1 || (_isName && _shortest >= minWords && _longest <= maxWords));

    private void TakePart(LineTokens line, int first, int end)
    {
        if (first == end)
        {
            // Two consecutive separators, as in "A, and B".
            return;
        }

        var token = line[first];
        if (_names is not null && end == first + 1 && (token.Kinds & LineKind.Suffix) != 0)
        {
            _names[_names.Count - 1] = TextSpan.FromBounds(_names[_names.Count - 1].Start, token.End);
            return;
        }

        if (end == first + 1 && (token.Kinds & (LineKind.Agency | LineKind.Library)) != 0)
        {
            _isAfterFunction = true;
            _agency ??= token;
            return;
        }

        for (var i = first; i < end; i++)
        {
            if (line.Is(i, LineKind.Role) || (line.Is(i, LineKind.Agency) && line[i].Words > 1))
            {
                _isAfterFunction = true;
                return;
            }
        }

        if (line.NameEnd(first, end, out var words) != end || words == 0)
        {
            Rest += WordsBetween(line, first, end);
        }
        else if (words > (_isAfterFunction ? 1 : 0))
        {
            // A single word after a job title or an agency is a place: "A, BBC News, Seoul".
            Names.Add(TextSpan.FromBounds(token.Start, line[end - 1].End));
            Measure(token, words);
        }
    }

    private static int WordsBetween(LineTokens line, int first, int end)
    {
        var words = 0;
        for (; first < end && line.Has(first); first++)
        {
            words += line[first].Words;
        }

        return words;
    }

    private void Measure(in LineToken first, int words)
    {
        _isName &= (first.Kinds & LineKind.NoName) == 0;
        _shortest = Math.Min(_shortest, words);
        _longest = Math.Max(_longest, words);
    }

    // A part ends at a separator, at a symbol that closes the list, and, after its first word, at a word that ends names or at a month and its day.
    private static int PartEnd(LineTokens line, int first, int listStart)
    {
        var i = first;
        while (line.Has(i) && !line.Is(i, Separators | Closers)
            && (i == listStart || !(line.Is(i, LineKind.Stop) || IsMonth(line, i) || IsAgency(line, first, i) || IsWeekday(line, first, i))))
        {
            i++;
        }

        return i;
    }

    // "in Seoul and Bo Reed in Tokyo": returns where the next name begins, or -1 if no other name with a place follows.
    private static int NextPlaced(LineTokens line, int token)
    {
        var next = line.Is(token, "in") ? PartEnd(line, token + 1, token + 1) : token;
        if (next == token || line.NameEnd(token + 1, next, out var words) != next || words is 0 or > MaxPlaceWords || !line.Is(next, Separators))
        {
            return -1;
        }

        var first = next + 1;
        while (line.Is(first, Separators))
        {
            first++;
        }

        var end = PartEnd(line, first, first);
        return line.NameEnd(first, end, out words) == end && words >= 2 && line.Is(end, "in") ? first : -1;
    }

    // "Ada Quill The Associated Press"
    [MethodImpl(Jit.AtOnce)]
    private static bool IsAgency(LineTokens line, int first, int token) =>
        token >= first + 2 && (IsAgency(line[token]) || (line.Is(token, "the") && IsAgency(line[token + 1])));

    // "Ada Quill Thursday, May 8"
    [MethodImpl(Jit.AtOnce)]
    private static bool IsWeekday(LineTokens line, int first, int token) =>
        token >= first + 2 && line.Is(token, LineKind.Day) && line.Is(token, LineKind.Capital);

    [MethodImpl(Jit.AtOnce)]
    private static bool IsAgency(in LineToken token) => (token.Kinds & LineKind.Agency) != 0 && token.Words > 1;

    // "By Ada Quill March 4": April and June are also names, unless a day follows.
    [MethodImpl(Jit.AtOnce)]
    private static bool IsMonth(LineTokens line, int token) =>
        line.Is(token, LineKind.Capital) && line.Is(token + 1, LineKind.Number) && Calendar.Month(line.Span(line[token])) > 0;
}
