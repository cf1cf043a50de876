using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Dataset.Compiling;
using Dataset.Helpers;
using Dataset.Text;
using Microsoft.CodeAnalysis;

namespace Dataset.Inputs;

/// <summary>
/// Reads the manifest that <c>build/Dataset.targets</c> writes to obj/: tab-separated, with a first line
/// <c>dataset-manifest, 1, project folder, .</c> and, for each item,
/// <c>article, Corpus, RecursiveDir, Link, FullPath, ., LinkBase, Format, Encoding, Publisher, Tags, .</c>
/// </summary>
internal static class ManifestReader
{
    /// <summary>The suffix by which a manifest is recognized, because it has no metadata.</summary>
    public const string FileSuffix = ".dataset-manifest.tsv";

    private const int HeadColumns = 4;
    private const int ArticleColumns = 6;
    private const int LinkBaseColumn = 6;
    private const int FormatColumn = 7;
    private const int EncodingColumn = 8;
    private const int PublisherColumn = 9;
    private const int TagsColumn = 10;

    public static bool IsManifest(AdditionalText file) => file.Path.EndsWith(FileSuffix, StringComparison.Ordinal);

    public static Manifest Read(AdditionalText file, CancellationToken cancellation) =>
        Parse(file.GetText(cancellation)?.ToString() ?? "");

    /// <summary>Merges manifests. A project has one; if there are several, all are used.</summary>
    public static Manifest Merge(ImmutableArray<Manifest> manifests)
    {
        if (manifests.Length == 1)
        {
            return manifests[0];
        }

        var entries = new List<ManifestEntry>();
        var hasUnmatched = false;
        foreach (var manifest in manifests)
        {
            entries.AddRange(manifest.Entries);
            hasUnmatched |= manifest.HasUnmatched;
        }

        return new Manifest(new EquatableArray<ManifestEntry>(entries)) { HasUnmatched = hasUnmatched };
    }

    /// <summary>Parses a manifest. Lines of another shape are skipped: a later version may have more kinds.</summary>
    public static Manifest Parse(string text)
    {
        var entries = new List<ManifestEntry>();
        var project = "";
        var hasUnmatched = false;
        foreach (var line in text.Split('\n'))
        {
            var columns = line.TrimEnd('\r').Split('\t');
            if (columns[0] == "dataset-manifest" && columns.Length >= HeadColumns)
            {
                project = columns[2];
            }
            else if (columns[0] == "article" && columns.Length >= ArticleColumns)
            {
                entries.Add(ReadEntry(columns, project));
            }

            hasUnmatched |= columns[0] == "pattern";
        }

        return new Manifest(new EquatableArray<ManifestEntry>(entries)) { HasUnmatched = hasUnmatched };
    }

    private static ManifestEntry ReadEntry(string[] columns, string project)
    {
        var (corpus, folder, link, path) = (columns[1], columns[2], columns[3], columns[4]);
        string Column(int index) => columns.Length > index ? columns[index].Trim() : "";

        var linkBase = Column(LinkBaseColumn).TrimEnd('/', '\\');
        var found = (linkBase.Length > 0 ? linkBase + "/" : "") + folder + ArticlePaths.GetFileName(path);
        var key = ArticleKey.FromPath(link.Length > 0 ? link : found);
        return new ManifestEntry(corpus, key, ArticlePaths.GetRelative(project, path), path)
        {
            Format = Column(FormatColumn),
            Encoding = Column(EncodingColumn),
            Facts = GetFacts(Column(PublisherColumn), Column(TagsColumn)),
        };
    }

    // Tags="%(RecursiveDir)" ends with the separator of a folder.
    private static ItemFacts? GetFacts(string publisher, string list)
    {
        var tags = new List<string>();
        foreach (var part in list.Split(';'))
        {
            var tag = part.Replace('\\', '/').Trim(' ', '/');
            if (tag.Length > 0 && !tags.Contains(tag))
            {
                tags.Add(tag);
            }
        }

        return publisher.Length + tags.Count == 0 ? null : new(publisher.Length == 0 ? null : publisher, new EquatableArray<string>(tags));
    }
}
