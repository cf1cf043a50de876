using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>An article of a compiled corpus with typed front matter (see <see cref="FrontMatterAttribute{T}"/>).</summary>
/// <typeparam name="T">The type of the front matter.</typeparam>
/// <example>
/// <code>
/// foreach (var article in News.Articles.Where(article =&gt; article.Data.Rank &lt; 3))
/// {
///     Console.WriteLine($"{article.Data.Desk}: {article.Headline}");
/// }
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Article>))]
public sealed record Article<T> : Article, IParsable<Article<T>>
    where T : notnull
{
    private readonly ConstantData<T> _source;

    // Boxed if T is a value type, so that it is published atomically.
    private object? _data;

    internal Article(Corpus corpus, int index, ConstantData<T> source)
        : base(corpus, index) => _source = source;

    /// <summary>
    /// Gets the front matter, which was checked and converted when the corpus was compiled. The object is created once, on first access, and all threads get
    /// the same object.
    /// </summary>
    public T Data => (T)(_data ?? Once.Publish(ref _data, _source.Read(this)));

    /// <summary>Determines whether another article is the same entry of the same corpus object.</summary>
    /// <param name="other">The article to compare with this article.</param>
    /// <returns><see langword="true"/> if both are the same entry; otherwise, <see langword="false"/>.</returns>
    public bool Equals(Article<T>? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    // CA1000: IParsable consists of static members.
#pragma warning disable CA1000
    /// <summary>
    /// Returns the article that a string of the form <c>corpus/key</c> identifies. See <see cref="Article.Parse(string, IFormatProvider?)"/>.
    /// </summary>
    /// <param name="s">The string to parse. The namespace can be omitted if only one corpus of that name contains such an article.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// No compiled corpus contains such an article, several corpora of the same name contain it, or its front matter has another type.
    /// </exception>
    public static new Article<T> Parse(string s, IFormatProvider? provider) =>
        Article.Parse(s, provider) as Article<T> ?? throw new FormatException($"'{s}' names an article whose front matter is not of type {typeof(T).Name}.");

    /// <summary>Looks up the article that a string of the form <c>corpus/key</c> identifies. See <see cref="Parse"/>.</summary>
    /// <param name="s">The string to parse.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The article if it is found; otherwise, <see langword="null"/>.</param>
    /// <returns>
    /// <see langword="true"/> if exactly one compiled corpus of that name contains the article and its front matter is of type <typeparamref name="T"/>;
    /// otherwise, <see langword="false"/>.
    /// </returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Article<T> result)
    {
        result = Article.TryParse(s, provider, out var article) ? article as Article<T> : null;
        return result is not null;
    }
#pragma warning restore CA1000
}
