using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>An article of a compiled corpus whose front matter has a type (<see cref="FrontMatterAttribute{T}"/>).</summary>
/// <typeparam name="T">The type.</typeparam>
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

    // Of a value type the box, so that it is published whole.
    private object? _data;

    internal Article(Corpus corpus, int index, ConstantData<T> source)
        : base(corpus, index) => _source = source;

    /// <summary>
    /// The front matter, checked and converted when the corpus was compiled. It is made when it is first asked for, once; every thread sees the same object.
    /// </summary>
    public T Data => (T)(_data ?? Once.Publish(ref _data, _source.Read(this)));

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another article.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Article<T>? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    // CA1000: IParsable consists of static members.
#pragma warning disable CA1000
    /// <summary>The article that a text of the form <c>corpus/key</c> names; see <see cref="Article.Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text. The namespace may be left out where only one corpus of that name has such an article.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">No compiled corpus has such an article, several of one name have it, or its front matter has another type.</exception>
    public static new Article<T> Parse(string s, IFormatProvider? provider) =>
        Article.Parse(s, provider) as Article<T> ?? throw new FormatException($"'{s}' names an article whose front matter is no {typeof(T).Name}.");

    /// <summary>Looks up the article that a text of the form <c>corpus/key</c> names; see <see cref="Parse"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The article, or <see langword="null"/>.</param>
    /// <returns>Whether exactly one compiled corpus of that name has the article, and its front matter has that type.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Article<T> result)
    {
        result = Article.TryParse(s, provider, out var article) ? article as Article<T> : null;
        return result is not null;
    }
#pragma warning restore CA1000
}
