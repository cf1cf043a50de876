using System;
using System.Diagnostics.CodeAnalysis;
using Dataset.Corpora;

namespace Dataset;

// Test frameworks write a row down as text and read it back; corpus and key are enough for that.
public partial record Article : IFormattable, IParsable<Article>
{
    /// <summary>
    /// The article's name among all compiled corpora: <c>corpus/key</c>, which <see cref="TryParse"/> reads back. The corpus of a class in a namespace has that
    /// before its name (<c>Town.News/budget</c>), so that corpora of one name are told apart; <c>SeoulSummit</c> has not.
    /// </summary>
    /// <param name="format">Not used: <see langword="null"/>, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not used: the form is the same everywhere.</param>
    /// <returns>The corpus' full name, a slash, and the key.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is something else.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) || format == "G"
            ? $"{CompiledCorpora.NameOf(Corpus)}/{Key}"
            : throw new FormatException($"An article has no format '{format}'; only 'G'.");

    /// <summary>The article that a text of the form <c>corpus/key</c> names.</summary>
    /// <remarks>
    /// Only compiled corpora have a name that can be looked up. A corpus that was loaded, created or opened at run time cannot be parsed: tests over one
    /// take their rows from <see cref="ArticleList{TArticle}.Keys"/>.
    /// </remarks>
    /// <param name="s">The text. The namespace may be left out where only one corpus of that name has such an article.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">No compiled corpus has such an article, or several of one name have it; the message says which, and the nearest there
    /// is.</exception>
    public static Article Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        if (TryParse(s, provider, out var article))
        {
            return article;
        }

        var slash = s.IndexOf('/', StringComparison.Ordinal);
        throw new FormatException($"'{s}' {(slash > 0 ? CompiledCorpora.Explain(s[..slash], s[(slash + 1)..]) : "names no article; the form is corpus/key.")}");
    }

    /// <summary>Looks up the article that a text of the form <c>corpus/key</c> names; see <see cref="Parse"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The article, or <see langword="null"/>.</param>
    /// <returns>Whether exactly one compiled corpus of that name has the article.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Article result)
    {
        result = null;
        var slash = s?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        return slash > 0 && CompiledCorpora.TryFindArticle(s![..slash], s[(slash + 1)..], out result);
    }
}
