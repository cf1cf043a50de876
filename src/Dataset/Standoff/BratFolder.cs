using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Lists;
using Dataset.Standoff.Brat;

namespace Dataset;

/// <summary>
/// A folder of texts that were annotated in brat, read as the declarations of a corpus: the marked entities, and the speakers of the marked quotations.
/// </summary>
/// <remarks>
/// <para>A text is a <c>.txt</c> file, and its annotations are in the <c>.ann</c> file of the same name, in brat's standoff format. Each marked piece
/// is compared with the text. Annotations that do not fit are left out and reported in <see cref="Issues"/>; everything else is read.</para>
/// <para>Marks with the same reference (<c>N1 Reference T1 Wikidata:Q42</c>) mean the same entity, and so do marks that <c>Equiv</c> names together;
/// otherwise, marks of the same type with the same words do. The entity's full name is the name in the reference, or its longest words; the others are
/// aliases. The speaker of a quotation is the entity that a relation (<c>SaidBy</c>, <c>Speaker</c>) or the role <c>Speaker</c> of an event leads to, or
/// the entity that the quotation itself refers to.</para>
/// <para>The object is immutable and thread-safe.</para>
/// </remarks>
/// <example>
/// <code>
/// var brat = BratFolder.Read("annotations");
/// foreach (var issue in brat.Issues)
/// {
///     Console.WriteLine(issue);
/// }
///
/// Corpus corpus = Corpus.Create(brat.Name, brat.Articles, brat.ToOptions());
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BratFolder
{
    internal BratFolder(
        string name, ArticleSource[] articles, EntityOptions[] entities, SpeakerOptions[] speakers, BratAnnotation[] annotations, BratIssue[] issues)
    {
        Name = name;
        Articles = new PartList<ArticleSource>(articles);
        Entities = new PartList<EntityOptions>(entities);
        Speakers = new PartList<SpeakerOptions>(speakers);
        Annotations = new PartList<BratAnnotation>(annotations);
        Issues = new PartList<BratIssue>(issues);
    }

    /// <summary>Gets the name of the folder.</summary>
    public string Name { get; }

    /// <summary>Gets the texts, in ordinal order of their paths. A key is the path under the folder without <c>.txt</c>, separated by <c>/</c>.</summary>
    public IReadOnlyList<ArticleSource> Articles { get; }

    /// <summary>Gets the entities that are marked or referred to, by kind, then in the order in which they occur in the texts.</summary>
    public IReadOnlyList<EntityOptions> Entities { get; }

    /// <summary>Gets the speakers of the marked quotations whose annotations lead to an entity, by text, then in line order.</summary>
    public IReadOnlyList<SpeakerOptions> Speakers { get; }

    /// <summary>Gets all marked pieces of any type, by text, then in line order.</summary>
    public IReadOnlyList<BratAnnotation> Annotations { get; }

    /// <summary>Gets the annotations and files that do not fit, by path and place.</summary>
    public IReadOnlyList<BratIssue> Issues { get; }

    /// <summary>Reads a folder and its subfolders.</summary>
    /// <remarks>
    /// Files are UTF-8, or UTF-16 with a byte order mark, of up to 64 MB. Offsets are code points of the decoded text. Tools disagree on whether a byte
    /// order mark and the CR of CR LF count; if a text contains them, the way of counting that makes the most marks fit is used.
    /// </remarks>
    /// <param name="directory">The folder.</param>
    /// <param name="types">
    /// Types of annotations that mark entities, in addition to <c>Person</c>, <c>Organization</c>, <c>Place</c>, <c>Event</c> and their short forms
    /// (<c>PER</c>,
    /// <c>ORG</c>, <c>LOC</c>, <c>GPE</c>), which are recognized regardless of case.
    /// </param>
    /// <param name="cancellationToken">A token that cancels reading between two files.</param>
    /// <returns>The content of the folder.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FileNotFoundException">The folder contains no <c>.txt</c> or <c>.ann</c> file.</exception>
    /// <exception cref="IOException">The path leads to a file, or the folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="UnauthorizedAccessException">Listing the folder is not permitted.</exception>
    public static BratFolder Read(
        string directory, IReadOnlyDictionary<string, EntityKind>? types = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);

        // The task is already complete because nothing in it waits.
        return BratFolderReader.ReadAsync(directory, types, isAsync: false, cancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>Reads a folder and its subfolders asynchronously. See <see cref="Read"/>.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="types">Types of annotations that mark entities, in addition to the built-in ones.</param>
    /// <param name="cancellationToken">A token that cancels reading between two files.</param>
    /// <returns>A task whose result is the content of the folder.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FileNotFoundException">The folder contains no <c>.txt</c> or <c>.ann</c> file.</exception>
    /// <exception cref="IOException">The path leads to a file, or the folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="UnauthorizedAccessException">Listing the folder is not permitted.</exception>
    public static Task<BratFolder> ReadAsync(
        string directory, IReadOnlyDictionary<string, EntityKind>? types = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return BratFolderReader.ReadAsync(directory, types, isAsync: true, cancellationToken);
    }

    /// <summary>Creates the options of a corpus of <see cref="Articles"/>, with <see cref="Entities"/> and <see cref="Speakers"/>.</summary>
    /// <returns>New options, which you can extend with a <see langword="with"/> expression.</returns>
    public CorpusOptions ToOptions() => new() { Entities = Entities, Speakers = Speakers };

    /// <summary>Returns the name and the numbers of articles, entities and issues.</summary>
    /// <returns>A string such as <c>annotations (5 articles, 12 entities, 0 issues)</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Name} ({Count(Articles.Count, "article")}, {Entities.Count} {(Entities.Count == 1 ? "entity" : "entities")}, ")
        + FormattableString.Invariant($"{Count(Issues.Count, "issue")})");

    private static string Count(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? "" : "s")}");
}
