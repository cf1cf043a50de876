using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;

namespace Dataset;

/// <summary>What a corpus that is made at run time declares: the same as the attributes of a compiled one.</summary>
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
    /// The day that relative dates count from in articles that name no day of publication; <see langword="null"/> leaves such dates unresolved.
    /// </summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>What the corpus holds, for people.</summary>
    public string? Description { get; init; }

    /// <summary>The language of the articles as a BCP 47 tag, <c>en</c> unless given. The reading is made for English.</summary>
    public string Language { get; init; } = "en";

    /// <summary>
    /// Which files <see cref="Corpus.Load(string, CorpusOptions?, System.Threading.CancellationToken)"/> takes, by their names without folders: <c>*</c> is
    /// any run of characters, <c>?</c> any one, and <c>;</c> stands between several patterns. All article formats unless given. Case is ignored on every
    /// system.
    /// </summary>
    public string SearchPattern { get; init; } = "*.txt;*.text;*.md;*.markdown;*.mdx;*.jsonl";

    /// <summary>
    /// The size in bytes up to which <see cref="Corpus.Load(string, CorpusOptions?, System.Threading.CancellationToken)"/> reads a file, 64 MB (67,108,864)
    /// unless given. A larger file is left out and reported in <see cref="Corpus.Issues"/> (DS0004).
    /// </summary>
    public long MaxFileSize { get; init; } = 64L << 20;

    /// <summary>
    /// The encoding of the files without a byte order mark that <see cref="Corpus.Load(string, CorpusOptions?, System.Threading.CancellationToken)"/> takes;
    /// <see langword="null"/> for UTF-8. A file whose bytes are wrong in it is left out and stands in <see cref="Corpus.Issues"/>.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>
    /// The key of front matter by which articles are left out, such as <c>draft</c>: those whose value of it is <c>true</c>. An entry at the top level with
    /// this very key counts, else one that differs in case, <c>-</c> and <c>_</c> alone. <see langword="null"/> leaves out none.
    /// </summary>
    /// <remarks>
    /// Entries of <see cref="ArticleSource.Metadata"/> count as those of front matter do. A value that is neither <c>true</c> nor <c>false</c> stands in
    /// <see cref="Corpus.Issues"/> (DS0016), and its article is kept. What else the options state of an article that is left out is left out with it.
    /// </remarks>
    public string? Exclude { get; init; }

    /// <summary>People, organizations, places and events.</summary>
    public IReadOnlyList<EntityOptions> Entities { get; init; } = [];

    /// <summary>Claims and their evidence.</summary>
    public IReadOnlyList<ClaimOptions> Claims { get; init; } = [];

    /// <summary>What is known of single articles beside their text.</summary>
    public IReadOnlyList<ArticleOptions> Articles { get; init; } = [];

    /// <summary>Who says a quotation, where the text leaves it open or the reading is wrong.</summary>
    public IReadOnlyList<SpeakerOptions> Speakers { get; init; } = [];

    /// <summary>Whether the term index is made with the corpus and saved with it. Without it the first search makes it in memory.</summary>
    public bool TermIndex { get; init; }
}
