using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Dataset.Explorer.Terms;

/// <summary>
/// The term index of a page: all terms in order of their UTF-16 code units, separated by spaces, and the articles of each term. The script finds the positions
/// of a term itself, in the texts of the few articles that it shows.
/// </summary>
/// <param name="Words">The terms.</param>
/// <param name="Postings">
/// For each term, the number of articles that have it; then, for each of these articles, twice the gap to the previous one, plus 1 if the term occurs there
/// once; otherwise, the count minus two follows. All numbers are encoded by <see cref="TermCode"/>.
/// </param>
internal sealed record PageTerms(string Words, string Postings)
{
    public static PageTerms Of(Corpus corpus)
    {
        var terms = corpus.Terms.ToArray();
        Array.Sort(terms, static (x, y) => string.CompareOrdinal(x.Text, y.Text));
        var code = new StringBuilder();
        foreach (var term in terms)
        {
            Write(code, corpus.Terms.Of(term));
        }

        return new(string.Join(' ', terms.Select(term => term.Text)), code.ToString());
    }

    private static void Write(StringBuilder code, IReadOnlyList<ArticleTerm> list)
    {
        TermCode.Write(code, list.Count);
        var last = -1;
        foreach (var item in list)
        {
            var (article, count) = (item.Article.Index, item.Count);
            TermCode.Write(code, ((article - last - 1) << 1) | (count == 1 ? 1 : 0));
            if (count > 1)
            {
                TermCode.Write(code, count - 2);
            }

            last = article;
        }
    }
}
