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
/// A folder of texts that were annotated in brat, read as what a corpus of them declares: the marked entities, and who says the marked quotations.
/// </summary>
/// <remarks>
/// <para>A text is a file <c>.txt</c>, and its annotations stand in the file <c>.ann</c> of the same name, in brat's standoff format. Each piece that is marked
/// is compared with the text. What does not fit is left out and stands in <see cref="Issues"/>; everything else is read.</para>
/// <para>Marks with one reference (<c>N1 Reference T1 Wikidata:Q42</c>) mean one entity, and so do marks that <c>Equiv</c> names together; else those of one
/// type with the same words. Its full name is that of the reference, else its longest words; the others are aliases. A quotation's speaker is what a relation
/// (<c>SaidBy</c>, <c>Speaker</c>) or the role <c>Speaker</c> of an event leads to, else the entity that the quotation itself refers to.</para>
/// <para>It never changes, and any number of threads may use it.</para>
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

    /// <summary>The name of the folder.</summary>
    public string Name { get; }

    /// <summary>The texts, in ordinal order of their paths. A key is the path under the folder without <c>.txt</c>, with <c>/</c>.</summary>
    public IReadOnlyList<ArticleSource> Articles { get; }

    /// <summary>The entities that are marked or referred to, by kind, then in the order in which the texts have them.</summary>
    public IReadOnlyList<EntityOptions> Entities { get; }

    /// <summary>Who says the marked quotations, where the annotations lead to an entity: by text, then in order of the lines.</summary>
    public IReadOnlyList<SpeakerOptions> Speakers { get; }

    /// <summary>Every piece that is marked, of whatever type: by text, then in order of the lines.</summary>
    public IReadOnlyList<BratAnnotation> Annotations { get; }

    /// <summary>What does not fit, by path and place.</summary>
    public IReadOnlyList<BratIssue> Issues { get; }

    /// <summary>Reads a folder and the folders in it.</summary>
    /// <remarks>
    /// Files are UTF-8, or UTF-16 with a byte order mark, of up to 64 MB. Offsets are code points of the decoded text. Tools do not agree on whether a byte
    /// order mark and the CR of CR LF count: where a text has them, that way counts in which the most marks fit.
    /// </remarks>
    /// <param name="directory">The folder.</param>
    /// <param name="types">
    /// Types of annotations that mark entities, beside <c>Person</c>, <c>Organization</c>, <c>Place</c>, <c>Event</c> and their short forms (<c>PER</c>,
    /// <c>ORG</c>, <c>LOC</c>, <c>GPE</c>), which are known in any case of letters.
    /// </param>
    /// <param name="cancellationToken">Stops it between two files.</param>
    /// <returns>What the folder says.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">No file under the folder is a <c>.txt</c> or an <c>.ann</c>.</exception>
    /// <exception cref="IOException">The path leads to a file, or the folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static BratFolder Read(
        string directory, IReadOnlyDictionary<string, EntityKind>? types = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);

        // Complete, since nothing in it waits.
        return BratFolderReader.ReadAsync(directory, types, isAsync: false, cancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>Does what <see cref="Read"/> does; files are read asynchronously.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="types">Types of annotations that mark entities, beside those that are known.</param>
    /// <param name="cancellationToken">Stops it between two files.</param>
    /// <returns>What the folder says.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">No file under the folder is a <c>.txt</c> or an <c>.ann</c>.</exception>
    /// <exception cref="IOException">The path leads to a file, or the folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static Task<BratFolder> ReadAsync(
        string directory, IReadOnlyDictionary<string, EntityKind>? types = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return BratFolderReader.ReadAsync(directory, types, isAsync: true, cancellationToken);
    }

    /// <summary>What a corpus of <see cref="Articles"/> declares: <see cref="Entities"/> and <see cref="Speakers"/>.</summary>
    /// <returns>New options, to which a <see langword="with"/> expression adds what else is known.</returns>
    public CorpusOptions ToOptions() => new() { Entities = Entities, Speakers = Speakers };

    /// <summary>Name and size.</summary>
    /// <returns>For example <c>annotations (5 articles, 12 entities, 0 issues)</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Name} ({Count(Articles.Count, "article")}, {Entities.Count} {(Entities.Count == 1 ? "entity" : "entities")}, ")
        + FormattableString.Invariant($"{Count(Issues.Count, "issue")})");

    private static string Count(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? "" : "s")}");
}
