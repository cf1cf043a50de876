using System;
using System.Collections.Generic;
using Dataset.Text.Words;

namespace Dataset.Text.Terms;

/// <summary>Collects the terms of one article. An instance can be reused for many articles, one after the other.</summary>
internal sealed class TermCollector
{
    private readonly TermForms _forms = new();
    private readonly TermTable _table = new();
    private int _wordCount;
    private int _position;

    /// <summary>Returns the terms of the units, which are numbered in their order.</summary>
    public ArticleTerms Collect(string text, IReadOnlyList<TextSpan> units)
    {
        _table.Clear();
        _wordCount = _position = 0;
        var sizes = new int[units.Count];
        for (var unit = 0; unit < sizes.Length; unit++)
        {
            var start = _position;
            AddUnit(text, units[unit]);
            sizes[unit] = _position - start;
            _position++;
        }

        return _table.ToArticleTerms(new(sizes), _wordCount);
    }

    private void AddUnit(string text, TextSpan span)
    {
        for (var position = span.Start; WordBreaker.TryNext(text, position, span.End, out var word); position = word.End)
        {
            _wordCount++;
            AddForms(text, word);
            if (!TermPieces.IsCompound(text, word))
            {
                _position++;
                continue;
            }

            var pieces = new TermPieces(text, word);
            while (pieces.MoveNext())
            {
                // A word such as "Al-" has one piece that is not the whole word.
                AddForms(text, pieces.Current);
                _position++;
            }
        }
    }

    private void AddForms(string text, TextSpan piece)
    {
        _forms.Set(text.AsSpan(piece.Start, piece.Length));
        for (var i = 0; i < _forms.Count; i++)
        {
            _table.Add(_forms[i], _position);
        }
    }
}
