using System;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Image;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

/// <summary>
/// A news article: its text as it stands in the file, and the pieces of the text, each with its exact place.
/// </summary>
/// <remarks>
/// <para>An article is created when it is first asked for, and each part of it is read when it is first asked for, once; every
/// thread sees the same objects. Two articles are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</para>
/// <para>A text is counted in UTF-16 code units, as <see cref="string"/> does, and for every piece <c>x</c> of the article
/// <c>article[x.Span] == x.Text</c>.</para>
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

    /// <summary>The corpus that the article belongs to.</summary>
    public Corpus Corpus => _corpus;

    /// <summary>The article's index in <see cref="Corpus.Articles"/>, from 0, in ordinal order of the keys.</summary>
    public int Index => _index;

    /// <summary>
    /// The key: the path under the folder of articles, without extension, with <c>/</c> on every system, in Unicode form NFC.
    /// </summary>
    public string Key => Once.Get(ref _key, this, static article => article.Corpus.ReadKey(article.Index));

    /// <summary>The folder of <see cref="Key"/>, without a <c>/</c> at its end; empty for an article that is in no folder.</summary>
    public string Folder => Key.LastIndexOf('/') is > 0 and var end ? Key[..end] : "";

    /// <summary>The name of the article's member in a compiled corpus: the declared name, else the key in PascalCase.</summary>
    public string MemberName => Once.Get(ref _memberName, this, static article => article.Corpus.ReadMemberName(article.Index));

    /// <summary>
    /// The path of the file that the article was read from, relative to the project or the loaded folder, with <c>/</c>; the key where it came from no file.
    /// </summary>
    public string SourcePath => Once.Get(ref _sourcePath, this, static article => article.Corpus.ReadSourcePath(article.Index));

    /// <summary>
    /// The file's text with three changes: no byte order mark, line ends are LF, unpaired surrogates are U+FFFD. Front matter is
    /// not part of it (<see cref="FrontMatter"/>).
    /// </summary>
    public string Text => _text ?? Once.Publish(ref _text, new ReadingSegmentReader(_corpus.Data.GetReading(_index)).GetText());

    /// <summary>The text of a piece.</summary>
    /// <param name="span">The piece, in UTF-16 code units of <see cref="Text"/>.</param>
    /// <returns>A new string with its text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public string this[TextSpan span] => AsSpan(span).ToString();

    /// <summary>The text of a piece, without an allocation.</summary>
    /// <param name="span">The piece, in UTF-16 code units of <see cref="Text"/>.</param>
    /// <returns>The piece of <see cref="Text"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public ReadOnlySpan<char> AsSpan(TextSpan span)
    {
        var text = Text;
        return (uint)span.Start <= (uint)text.Length && (uint)span.Length <= (uint)(text.Length - span.Start)
            ? text.AsSpan(span.Start, span.Length)
            : throw Throw.Span(span, text.Length);
    }

    /// <summary>The text of a piece that is given as a range, from either end: <c>article[..80]</c>, <c>article[^20..]</c>.</summary>
    /// <param name="range">The piece, in UTF-16 code units of <see cref="Text"/>.</param>
    /// <returns>A new string with its text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public string this[Range range] => Text[range];

    /// <summary>The text in UTF-8, straight from the corpus' data: nothing is decoded, copied or allocated.</summary>
    /// <returns>The bytes of <see cref="Text"/>, without a byte order mark.</returns>
    public ReadOnlySpan<byte> GetUtf8Text() => Reading.GetUtf8Text();

    /// <summary>The SHA-256 of the bytes of <see cref="GetUtf8Text"/>, in 64 lower-case hexadecimal digits.</summary>
    public string Sha256 =>
        Once.Get(ref _sha256, this, static article => Convert.ToHexString(SHA256.HashData(article.GetUtf8Text())).ToLowerInvariant());

    /// <summary>The length of <see cref="Text"/>, known without decoding it.</summary>
    internal int TextLength => Reading.TextLength;

    /// <summary>How many sentences there are, known without reading them.</summary>
    internal int SentenceCount => Reading.SentenceCount;

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another article.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public virtual bool Equals(Article? other) => other is not null && Index == other.Index && Corpus == other.Corpus;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Corpus, Index);

    /// <summary>Corpus, key and the beginning of the headline, else of the text.</summary>
    /// <returns>For example <c>News/politics/summit: Leaders meet in …</c>.</returns>
    public sealed override string ToString()
    {
        var beginning = Display.Shorten(Headline ?? Text);
        return beginning.Length == 0 ? $"{Corpus.Name}/{Key}" : $"{Corpus.Name}/{Key}: {beginning}";
    }
}
