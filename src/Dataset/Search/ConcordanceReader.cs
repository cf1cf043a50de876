using System;
using System.Collections.Generic;
using Dataset.Primitives;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Search;

/// <summary>Makes the lines of a concordance, article after article and within one by position, as they are asked for.</summary>
internal sealed class ConcordanceReader(Corpus corpus, SearchEngine engine, QueryItem item, int width)
{
    public IEnumerable<ConcordanceLine> Read()
    {
        var postings = engine.Evaluate(item);
        for (var place = 0; place < postings.Count; place++)
        {
            foreach (var line in ReadArticle(corpus.Articles[postings.ArticleAt(place)], postings, place))
            {
                yield return line;
            }
        }
    }

    private List<ConcordanceLine> ReadArticle(Article article, ItemPostings postings, int place)
    {
        var matcher = new UnitMatcher(item);
        var units = TermVector.UnitsOf(article);
        var lines = new List<ConcordanceLine>();
        var (start, end) = postings.UnitsAt(place);
        for (var i = start; i < end; i++)
        {
            var unit = postings.Unit(i);
            var span = SearchEngine.UnitOf(units, unit);
            var sentence = unit < article.Sentences.Count ? article.Sentences[unit] : null;
            var places = new List<TextSpan>();
            matcher.Find(article.ShownText, span, places);
            foreach (var found in places)
            {
                lines.Add(MakeLine(article, sentence, sentence is null ? span : article.ToShown(sentence.Paragraph.Span), found));
            }
        }

        lines.Sort(static (x, y) => x.Span.Start - y.Span.Start);
        return lines;
    }

    private ConcordanceLine MakeLine(Article article, Sentence? sentence, TextSpan context, TextSpan keyword)
    {
        if (!context.Contains(keyword))
        {
            throw Throw.Image("a sentence lies outside its paragraph.");
        }

        var text = article.ShownText;
        var left = Math.Max(context.Start, keyword.Start - width);
        var right = (int)Math.Min(context.End, keyword.End + (long)width);

        // A cut never parts the halves of a surrogate pair.
        left += left < keyword.Start && char.IsLowSurrogate(text[left]) ? 1 : 0;
        right -= right > keyword.End && right < text.Length && char.IsLowSurrogate(text[right]) ? 1 : 0;
        return new ConcordanceLine(
            article, sentence, article.ToSource(keyword), Fold(text, left, keyword.Start), Fold(text, keyword.Start, keyword.End), Fold(text, keyword.End,
                right));
    }

    // One space for each line end, blank or tab, so that the width stays what was asked for.
    private static string Fold(string text, int start, int end) => string.Create(end - start, (text, start), static (into, from) =>
    {
        for (var i = 0; i < into.Length; i++)
        {
            var c = from.text[from.start + i];
            into[i] = Characters.IsWhiteSpace(c) ? ' ' : c;
        }
    });
}
