using System;
using System.Collections.Generic;
using Dataset.Text.Words;

namespace Dataset.Text.Terms;

/// <summary>Collects the terms of one article. An instance serves many articles, one after the other.</summary>
internal sealed class TermCollector
{
    private readonly TermForms _forms = new();
    private readonly TermTable _table = new();
    private int _wordCount;

    /// <summary>The terms of the units, which are numbered in their order.</summary>
    public ArticleTerms Collect(string text, IReadOnlyList<TextSpan> units)
    {
        _table.Clear();
        _wordCount = 0;
        for (var unit = 0; unit < units.Count; unit++)
        {
            AddUnit(text, units[unit], unit);
        }

        return _table.ToArticleTerms(_wordCount);
    }

    private void AddUnit(string text, TextSpan span, int unit)
    {
        for (var position = span.Start; WordBreaker.TryNext(text, position, span.End, out var word); position = word.End)
        {
            _wordCount++;
            AddForms(text, word, unit);
            if (!TermPieces.IsCompound(text, word))
            {
                continue;
            }

            var pieces = new TermPieces(text, word);
            while (pieces.MoveNext())
            {
                // A word such as "Al-" has one piece that is not the whole.
                AddForms(text, pieces.Current, unit);
            }
        }
    }

    private void AddForms(string text, TextSpan piece, int unit)
    {
        _forms.Set(text.AsSpan(piece.Start, piece.Length));
        for (var i = 0; i < _forms.Count; i++)
        {
            _table.Add(_forms[i], unit);
        }
    }
}
