using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;

namespace Dataset;

/// <summary>Specifies the declarations and settings of a corpus that is created at run time. They correspond to the attributes of a compiled corpus.</summary>
/// <example>
/// <code>
/// var options = new CorpusOptions
/// {
///     ReferenceDate = new DateOnly(2024, 9, 6),
///     Entities = [new EntityOptions(EntityKind.Person, "Fumio Kishida", "Kishida")],
/// };
/// Corpus corpus = Corpus.Load("news", options);
/// </code>
/// </example>
[DebuggerDisplay("Entities = {Entities.Count}, Claims = {Claims.Count}, Articles = {Articles.Count}")]
public sealed record CorpusOptions
{
    /// <summary>
    /// Gets the day from which relative dates are resolved in articles without a day of publication. If it is <see langword="null"/>, such dates are not
    /// resolved.
    /// </summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>Gets a description of the contents of the corpus for readers.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the language of the articles as a BCP 47 tag. The default is <c>en</c>. Texts are analyzed by rules for English.</summary>
    public string Language { get; init; } = "en";

    /// <summary>
    /// Gets the file name patterns of the files that <see cref="Corpus.Load(string, CorpusOptions?, System.Threading.CancellationToken)"/> reads. Folders are
    /// not part of a pattern. <c>*</c> matches any sequence of characters, <c>?</c> matches any single character, and <c>;</c> separates patterns. Case is
    /// ignored on every system. The default is all article formats.
    /// </summary>
    public string SearchPattern { get; init; } = "*.txt;*.text;*.md;*.markdown;*.mdx;*.jsonl";

    /// <summary>
    /// Gets the maximum size in bytes of a file that <see cref="Corpus.Load(string, CorpusOptions?, System.Threading.CancellationToken)"/> reads. The default
    /// is 64 MB (67,108,864). Larger files are skipped and reported in <see cref="Corpus.Issues"/> (DS0004).
    /// </summary>
    public long MaxFileSize { get; init; } = 64L << 20;

    /// <summary>
    /// Gets the encoding of files without a byte order mark that <see cref="Corpus.Load(string, CorpusOptions?, System.Threading.CancellationToken)"/> reads,
    /// or <see langword="null"/> for UTF-8. A file whose bytes are invalid in this encoding is skipped and reported in <see cref="Corpus.Issues"/>.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>
    /// Gets the front matter key that excludes articles, such as <c>draft</c>. An article is excluded if its value for the key is <c>true</c>. Only top-level
    /// entries are considered: the entry with exactly this key or, if absent, an entry whose key differs only in case, <c>-</c> and <c>_</c>. If the value
    /// is <see langword="null"/>, no articles are excluded.
    /// </summary>
    /// <remarks>
    /// Entries of <see cref="ArticleSource.Metadata"/> are treated like entries of front matter. A value that is neither <c>true</c> nor <c>false</c> is
    /// reported in <see cref="Corpus.Issues"/> (DS0016), and its article is kept. Anything else that the options specify for an excluded article is also
    /// excluded.
    /// </remarks>
    public string? Exclude { get; init; }

    /// <summary>Gets the declared people, organizations, places and events.</summary>
    public IReadOnlyList<EntityOptions> Entities { get; init; } = [];

    /// <summary>Gets the declared claims and their evidence.</summary>
    public IReadOnlyList<ClaimOptions> Claims { get; init; } = [];

    /// <summary>Gets the facts that are known about single articles in addition to their text.</summary>
    public IReadOnlyList<ArticleOptions> Articles { get; init; } = [];

    /// <summary>Gets the speakers of quotations for which the text does not identify the speaker or the reading is wrong.</summary>
    public IReadOnlyList<SpeakerOptions> Speakers { get; init; } = [];

    /// <summary>
    /// Gets a value indicating whether the term index is built with the corpus and saved with it. If it is not, the first search builds it in memory.
    /// </summary>
    public bool TermIndex { get; init; }
}
