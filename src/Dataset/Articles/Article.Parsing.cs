using System;
using System.Diagnostics.CodeAnalysis;
using Dataset.Corpora;

namespace Dataset;

// Test frameworks serialize a row as text and read it back; the corpus and the key are sufficient.
public partial record Article : IFormattable, IParsable<Article>
{
    /// <summary>
    /// Returns the name of the article among all compiled corpora: <c>corpus/key</c>, which <see cref="TryParse"/> reads back. If the class of the corpus is in
    /// a namespace, the namespace precedes the name (<c>Town.News/budget</c>) to distinguish corpora of the same name. <c>SeoulSummit</c> has no such prefix.
    /// </summary>
    /// <param name="format">The format: <see langword="null"/>, an empty string or <c>G</c>. All of them produce the same result.</param>
    /// <param name="formatProvider">Not used; the result is culture-invariant.</param>
    /// <returns>The full name of the corpus, a slash, and the key.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) || format == "G"
            ? $"{CompiledCorpora.NameOf(Corpus)}/{Key}"
            : throw new FormatException($"The format '{format}' is not supported. The only format of an article is 'G'.");

    /// <summary>Returns the article that a string of the form <c>corpus/key</c> identifies.</summary>
    /// <remarks>
    /// Only compiled corpora can be looked up by name. The name of a corpus that was loaded, created or opened at run time cannot be parsed; tests over such a
    /// corpus take their rows from <see cref="ArticleList{TArticle}.Keys"/>.
    /// </remarks>
    /// <param name="s">The string to parse. The namespace can be omitted if only one corpus of that name contains such an article.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// No compiled corpus contains such an article, or several corpora of the same name contain it. The message says which is the case and suggests the nearest
    /// name.
    /// </exception>
    public static Article Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        if (TryParse(s, provider, out var article))
        {
            return article;
        }

        var slash = s.IndexOf('/', StringComparison.Ordinal);
        var reason = slash > 0 ? CompiledCorpora.Explain(s[..slash], s[(slash + 1)..]) : "does not name an article; the form is corpus/key.";
        throw new FormatException($"'{s}' {reason}");
    }

    /// <summary>Looks up the article that a string of the form <c>corpus/key</c> identifies. See <see cref="Parse"/>.</summary>
    /// <param name="s">The string to parse.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The article if it is found; otherwise, <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if exactly one compiled corpus of that name contains the article; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Article result)
    {
        result = null;
        var slash = s?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        return slash > 0 && CompiledCorpora.TryFindArticle(s![..slash], s[(slash + 1)..], out result);
    }
}
