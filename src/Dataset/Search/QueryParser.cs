using System;
using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Terms;
using Dataset.Text.Unicode;
using Dataset.Text.Words;

namespace Dataset.Search;

/// <summary>
/// Parses queries: <c>word</c>, <c>"a phrase"</c>, <c>begin*</c>, <c>-without</c>. Items are separated by whitespace; an item with several words
/// (<c>and/or</c>) is a phrase.
/// </summary>
internal ref struct QueryParser
{
    // Larger than readers need, and small enough that a query over a few thousand articles takes at most a tenth of a second.
    private const int MaxLength = 4000;
    private const int MaxItems = 16;
    private const int MaxWords = 64;

    private readonly string _query;
    private readonly string _parameter;
    private int _position;

    private QueryParser(string query, string parameter)
    {
        _query = query;
        _parameter = parameter;
        _position = 0;
    }

    /// <summary>Parses a query and returns its distinct items in order.</summary>
    /// <exception cref="ArgumentException">The query is empty, has only excluded items, is too long, or is invalid; the message contains the
    /// position.</exception>
    public static List<QueryItem> ParseQuery(string query, string parameter)
    {
        var parser = new QueryParser(query, parameter);
        parser.CheckLength();
        var items = new List<QueryItem>();
        var wanted = false;
        while (parser.SkipBlanks())
        {
            var start = parser._position;
            var item = parser.ParseItem();
            wanted |= !item.IsExcluded;
            if (items.Contains(item))
            {
                continue;
            }

            items.Add(items.Count < MaxItems ? item : throw parser.Error(start, $"a query can have at most {MaxItems} different words and phrases"));
        }

        if (items.Count == 0)
        {
            throw parser.Error(0, "the query is empty");
        }

        return wanted ? items : throw parser.Error(0, "the query has only excluded items");
    }

    /// <summary>Parses a text that is one word or phrase, with or without quotation marks around it.</summary>
    /// <exception cref="ArgumentException">The text has no word, or has an asterisk in an invalid place.</exception>
    public static QueryItem ParsePhrase(string phrase, string parameter)
    {
        var parser = new QueryParser(phrase, parameter);
        parser.CheckLength();
        int start = 0, end = phrase.Length;
        while (start < end && Characters.IsWhiteSpace(phrase[start]))
        {
            start++;
        }

        while (end > start && Characters.IsWhiteSpace(phrase[end - 1]))
        {
            end--;
        }

        if (end - start >= 2 && IsMark(phrase[start]) && IsMark(phrase[end - 1]))
        {
            start++;
            end--;
        }

        return parser.ParseWords(start, end, isExcluded: false);
    }

    private readonly void CheckLength()
    {
        if (_query.Length > MaxLength)
        {
            throw Error(MaxLength, $"a query can have at most {MaxLength} characters");
        }
    }

    private bool SkipBlanks()
    {
        while (_position < _query.Length && Characters.IsWhiteSpace(_query[_position]))
        {
            _position++;
        }

        return _position < _query.Length;
    }

    private QueryItem ParseItem()
    {
        var start = _position;
        var excluded = _query[_position] == '-';
        if (excluded && (++_position == _query.Length || Characters.IsWhiteSpace(_query[_position])))
        {
            throw Error(start, "a word or phrase must directly follow '-'");
        }

        if (!IsMark(_query[_position]))
        {
            var first = _position;
            while (_position < _query.Length && !Characters.IsWhiteSpace(_query[_position]) && !IsMark(_query[_position]))
            {
                _position++;
            }

            return ParseWords(first, _position, excluded);
        }

        var open = _position++;
        while (_position < _query.Length && !IsMark(_query[_position]))
        {
            _position++;
        }

        if (_position == _query.Length)
        {
            throw Error(open, "this quotation mark is not closed");
        }

        return ParseWords(open + 1, _position++, excluded);
    }

    private readonly QueryItem ParseWords(int start, int end, bool isExcluded)
    {
        var prefix = end > start && _query[end - 1] == '*';
        var textEnd = prefix ? end - 1 : end;
        var asterisk = _query.AsSpan(start, textEnd - start).IndexOf('*');
        if (asterisk >= 0)
        {
            throw Error(start + asterisk, "an asterisk is allowed only at the end of the last word");
        }

        var words = new List<string>();
        var last = start;
        for (var position = start; WordBreaker.TryNext(_query, position, textEnd, out var word); position = word.End)
        {
            if (words.Count == MaxWords)
            {
                throw Error(word.Start, $"a phrase can have at most {MaxWords} words");
            }

            words.Add(TermForms.FullForm(_query.AsSpan(word.Start, word.Length)));
            last = word.End;
        }

        if (words.Count == 0)
        {
            throw Error(start, "a word is expected here");
        }

        if (prefix && last != textEnd)
        {
            throw Error(textEnd, "an asterisk is allowed only at the end of the last word");
        }

        return new QueryItem([.. words], prefix, isExcluded);
    }

    private readonly ArgumentException Error(int position, string what) =>
        new($"Position {position}: {what}. A query consists of words, \"phrases\", begin* and -without.", _parameter);

    private static bool IsMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';
}
