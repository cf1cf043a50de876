using System;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Image;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

/// <summary>A news article: the text of a file and its parts, each with its exact position.</summary>
/// <remarks>
/// <para>An article is created on first access, and each part of it is read on first access, once. All threads get the same objects. Two articles are equal if
/// they are the same entry of the same <see cref="Dataset.Corpus"/> object.</para>
/// <para>Text is measured in UTF-16 code units, as in <see cref="string"/>. For every part <c>x</c> of an article, <c>article[x.Span] == x.Text</c>.</para>
/// </remarks>
/// <example>
/// <code>
/// var article = corpus.Articles["politics/summit"];
/// foreach (var quote in article.Quotes)
/// {
///     Console.WriteLine($"{quote.Speaker?.Name ?? quote.SpeakerText}: {quote.Text}");
/// }
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Article>))]
public partial record Article
{
    private readonly Corpus _corpus;
    private readonly int _index;
    private string? _key;
    private string? _memberName;
    private string? _sourcePath;
    private string? _text;
    private string? _sha256;

    internal Article(Corpus corpus, int index)
    {
        _corpus = corpus;
        _index = index;
    }

    /// <summary>Gets the corpus that contains the article.</summary>
    public Corpus Corpus => _corpus;

    /// <summary>Gets the zero-based index of the article in <see cref="Corpus.Articles"/>, which is in ordinal order of the keys.</summary>
    public int Index => _index;

    /// <summary>
    /// Gets the key: the path relative to the folder of articles, without the extension, with <c>/</c> as the separator on every system, in Unicode
    /// normalization form C (NFC).
    /// </summary>
    public string Key => Once.Get(ref _key, this, static article => article.Corpus.ReadKey(article.Index));

    /// <summary>Gets the folder part of <see cref="Key"/> without a trailing <c>/</c>, or an empty string if the article is not in a folder.</summary>
    public string Folder => Key.LastIndexOf('/') is > 0 and var end ? Key[..end] : "";

    /// <summary>Gets the name of the article's member in a compiled corpus: the declared name or, if absent, the key in PascalCase.</summary>
    public string MemberName => Once.Get(ref _memberName, this, static article => article.Corpus.ReadMemberName(article.Index));

    /// <summary>
    /// Gets the path of the file that the article was read from, relative to the project or the loaded folder, with <c>/</c> as the separator. If the article
    /// was not read from a file, the path is the key.
    /// </summary>
    public string SourcePath => Once.Get(ref _sourcePath, this, static article => article.Corpus.ReadSourcePath(article.Index));

    /// <summary>
    /// Gets the text of the file, with three changes: a byte order mark is removed, line ends are LF, and unpaired surrogates are replaced by U+FFFD. Front
    /// matter is not part of the text (see <see cref="FrontMatter"/>).
    /// </summary>
    public string Text => _text ?? Once.Publish(ref _text, new ReadingSegmentReader(_corpus.Data.GetReading(_index)).GetText());

    /// <summary>Gets the text of a span.</summary>
    /// <param name="span">The span, in UTF-16 code units of <see cref="Text"/>.</param>
    /// <returns>A new string that contains the text of the span.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is not within the text.</exception>
    public string this[TextSpan span] => AsSpan(span).ToString();

    /// <summary>Returns the text of a span without allocating.</summary>
    /// <param name="span">The span, in UTF-16 code units of <see cref="Text"/>.</param>
    /// <returns>The characters of <see cref="Text"/> in the span.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is not within the text.</exception>
    public ReadOnlySpan<char> AsSpan(TextSpan span)
    {
        var text = Text;
        return (uint)span.Start <= (uint)text.Length && (uint)span.Length <= (uint)(text.Length - span.Start)
            ? text.AsSpan(span.Start, span.Length)
            : throw Throw.Span(span, text.Length);
    }

    /// <summary>Gets the text of a range, which can be relative to the start or the end: <c>article[..80]</c>, <c>article[^20..]</c>.</summary>
    /// <param name="range">The range, in UTF-16 code units of <see cref="Text"/>.</param>
    /// <returns>A new string that contains the text of the range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="range"/> is not within the text.</exception>
    public string this[Range range] => Text[range];

    /// <summary>Returns the text as UTF-8, directly from the data of the corpus, without decoding, copying or allocating.</summary>
    /// <returns>The bytes of <see cref="Text"/>, without a byte order mark.</returns>
    public ReadOnlySpan<byte> GetUtf8Text() => Reading.GetUtf8Text();

    /// <summary>Gets the SHA-256 hash of the bytes of <see cref="GetUtf8Text"/>, as 64 lowercase hexadecimal digits.</summary>
    public string Sha256 =>
        Once.Get(ref _sha256, this, static article => Convert.ToHexString(SHA256.HashData(article.GetUtf8Text())).ToLowerInvariant());

    /// <summary>The length of <see cref="Text"/>, available without decoding the text.</summary>
    internal int TextLength => Reading.TextLength;

    /// <summary>The number of sentences, available without reading them.</summary>
    internal int SentenceCount => Reading.SentenceCount;

    /// <summary>Determines whether another article is the same entry of the same corpus object.</summary>
    /// <param name="other">The article to compare with this article.</param>
    /// <returns><see langword="true"/> if both are the same entry; otherwise, <see langword="false"/>.</returns>
    public virtual bool Equals(Article? other) => other is not null && Index == other.Index && Corpus == other.Corpus;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Corpus, Index);

    /// <summary>Returns the corpus name, the key, and the beginning of the headline or, if there is no headline, of the text.</summary>
    /// <returns>A string such as <c>News/politics/summit: Leaders meet in …</c>.</returns>
    public sealed override string ToString()
    {
        var beginning = Display.Shorten(Headline ?? Text);
        return beginning.Length == 0 ? $"{Corpus.Name}/{Key}" : $"{Corpus.Name}/{Key}: {beginning}";
    }
}
