using System;
using System.Collections.Generic;
using Dataset.Primitives;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Search;

/// <summary>Creates the lines of a concordance on demand, by article, then by position.</summary>
internal sealed class ConcordanceReader(Corpus corpus, TermIndex index, QueryItem item, int width)
{
    // Small at first because the first lines are needed soon; large later because a prefix searches its terms once for each batch.
    private const int FirstBatch = 16;
    private const int LargestBatch = 1 << 12;

    private readonly PlaceList _places = new();
    private readonly IntBuffer _units = new();
    private readonly UnitPieces _pieces = new();

    public IEnumerable<ConcordanceLine> Read()
    {
        var postings = ItemPostings.Of(index, item);
        var found = new IntBuffer();
        while (postings.Article != PostingsCursor.End && postings.MoveTo(postings.Article + 1) != PostingsCursor.End)
        {
            found.Add(postings.Article);
        }

        var articles = found.Items.ToArray();
        for (int start = 0, size = FirstBatch; start < articles.Length; start += size, size = Math.Min(size * 2, LargestBatch))
        {
            var batch = articles[start..Math.Min(start + size, articles.Length)];
            postings.PreparePlaces(batch);
            for (var number = 0; number < batch.Length; number++)
            {
                foreach (var line in ReadArticle(corpus.Articles[batch[number]], postings, number))
                {
                    yield return line;
                }
            }
        }
    }

    private List<ConcordanceLine> ReadArticle(Article article, ItemPostings postings, int number)
    {
        _places.Clear();
        postings.ReadPlaces(number, _places);
        _places.Sort();
        index.ReadUnits(article.Index, _units);
        var lines = new List<ConcordanceLine>();
        var read = -1;
        TextSpan span = default, last = default;
        for (var i = 0; i < _places.Count; i++)
        {
            var unit = UnitChooser.UnitOf(_units.Items, _places.Starts[i]);
            if (read != unit)
            {
                span = TermVector.UnitOf(article, read = unit);
                _pieces.Read(article.ShownText, span);
                last = default;
            }

            // A compound as a whole comes before its pieces; one line is enough for it. Phrases may overlap.
            var keyword = _pieces.SpanOf(_places.Starts[i] - _units[unit], _places.Lengths[i]);
            if (item.Words.Length > 1 || !last.Contains(keyword))
            {
                var sentence = unit < article.Sentences.Count ? article.Sentences[unit] : null;
                lines.Add(MakeLine(article, sentence, sentence is null ? span : article.ToShown(sentence.Paragraph.Span), keyword));
                last = keyword;
            }
        }

        lines.Sort(static (x, y) => x.Span.Start - y.Span.Start);
        return lines;
    }

    private ConcordanceLine MakeLine(Article article, Sentence? sentence, TextSpan context, TextSpan keyword)
    {
        if (!context.Contains(keyword))
        {
            throw Throw.Image("a sentence is outside its paragraph.");
        }

        var text = article.ShownText;
        var left = Math.Max(context.Start, keyword.Start - width);
        var right = (int)Math.Min(context.End, keyword.End + (long)width);

        // A cut never splits a surrogate pair.
        left += left < keyword.Start && char.IsLowSurrogate(text[left]) ? 1 : 0;
        right -= right > keyword.End && right < text.Length && char.IsLowSurrogate(text[right]) ? 1 : 0;
        return new ConcordanceLine(
            article, sentence, article.ToSource(keyword), Fold(text, left, keyword.Start), Fold(text, keyword.Start, keyword.End), Fold(text, keyword.End,
                right));
    }

    // Each line end, blank or tab becomes one space, so the width does not change.
    private static string Fold(string text, int start, int end) => string.Create(end - start, (text, start), static (into, from) =>
    {
        for (var i = 0; i < into.Length; i++)
        {
            var c = from.text[from.start + i];
            into[i] = Characters.IsWhiteSpace(c) ? ' ' : c;
        }
    });
}
