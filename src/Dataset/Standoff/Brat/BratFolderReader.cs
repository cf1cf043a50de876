using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Compiling;
using Dataset.Making;
using Dataset.Text;

namespace Dataset.Standoff.Brat;

/// <summary>Reads the files of a folder and combines their content.</summary>
internal sealed class BratFolderReader
{
    private const string TextExtension = ".txt";
    private const string AnnotationExtension = ".ann";

    private readonly string _directory;
    private readonly long _maxSize = new CorpusOptions().MaxFileSize;
    private readonly List<Issue> _fileIssues = [];
    private readonly List<BratIssue> _issues = [];
    private readonly List<BratDocument> _documents = [];

    private BratFolderReader(string directory) => _directory = directory;

    /// <param name="directory">The folder.</param>
    /// <param name="types">Types of annotations that mark entities, in addition to the built-in ones.</param>
    /// <param name="isAsync">Whether reading is asynchronous; otherwise, the returned task is complete.</param>
    /// <param name="cancellation">Cancels reading between two files.</param>
    public static async Task<BratFolder> ReadAsync(
        string directory, IReadOnlyDictionary<string, EntityKind>? types, bool isAsync, CancellationToken cancellation)
    {
        if (File.Exists(directory))
        {
            throw new IOException($"'{directory}' is a file. Annotations are read from a folder.");
        }

        var reader = new BratFolderReader(directory);
        var paths = ArticleFolder.Find(directory, "*" + TextExtension + ";*" + AnnotationExtension, reader._fileIssues);
        foreach (var pair in paths.GroupBy(path => path[..^TextExtension.Length], StringComparer.Ordinal).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var text = pair.FirstOrDefault(path => path.EndsWith(TextExtension, StringComparison.OrdinalIgnoreCase));
            var annotations = pair.FirstOrDefault(path => path.EndsWith(AnnotationExtension, StringComparison.OrdinalIgnoreCase));
            await reader.AddAsync(text, annotations, isAsync, cancellation).ConfigureAwait(false);

            // Names that differ only in the case of their extensions.
            reader._issues.AddRange(pair.Where(path => path != text && path != annotations)
                .Select(path => new BratIssue(path, 1, 1, "Another file's name differs only in the case of its extension; this file is left out.")));
        }

        return reader.Complete(types);
    }

    private async Task AddAsync(string? textPath, string? annotationPath, bool isAsync, CancellationToken cancellation)
    {
        if (textPath is null)
        {
            var missing = annotationPath![..^AnnotationExtension.Length] + TextExtension;
            _issues.Add(new(annotationPath, 1, 1, $"The annotated text '{missing}' was not found."));
            return;
        }

        var (decoded, hasMark) = await DecodeAsync(textPath, isAsync, cancellation).ConfigureAwait(false);
        var key = ArticleKey.FromPath(textPath);
        if (decoded is null)
        {
            return;
        }

        if (ArticleKey.Complain(key) is { } complaint)
        {
            _fileIssues.Add(ArticleFile.LeftOut(textPath, "The key of the file " + complaint));
            return;
        }

        var text = TextNormalizer.Normalize(decoded);
        var annotations = annotationPath is null ? null : (await DecodeAsync(annotationPath, isAsync, cancellation).ConfigureAwait(false)).Text;
        _documents.Add(annotations is null
            ? BratDocument.Plain(key, text)
            : BratDocument.Read(key, text, TextOffsets.GetAll(decoded, hasMark), annotationPath!, annotations, _issues));
    }

    private async Task<(string? Text, bool HasMark)> DecodeAsync(string path, bool isAsync, CancellationToken cancellation)
    {
        var (bytes, issue) = await ArticleFile.ReadAsync(_directory, path, _maxSize, isAsync, cancellation).ConfigureAwait(false);
        var text = bytes is null ? null : FileDecoder.Decode(bytes, path, unmarked: null, out issue);
        if (issue is not null)
        {
            _fileIssues.Add(issue);
        }

        return (text, bytes is not null && bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]));
    }

    private BratFolder Complete(IReadOnlyDictionary<string, EntityKind>? types)
    {
        var entities = BratEntities.Find(_documents, types, _issues);
        var speakers = new List<SpeakerOptions>();
        var annotations = new List<BratAnnotation>();
        foreach (var document in _documents)
        {
            var said = BratSpeakers.Find(document, entities, _issues);
            speakers.AddRange(BratSpeakers.Declare(document, said, _issues));
            var notes = document.Links.Where(link => link.Id[0] == '#').ToLookup(link => link.Arguments[0].Id, link => link.Text);
            annotations.AddRange(document.Marks.Select(mark => new BratAnnotation(document.Key, mark.Id, mark.Type, document.GetWords(mark))
            {
                Spans = mark.Spans,
                Entity = said.GetValueOrDefault(mark.Id) ?? entities.Get(document, mark),
                Reference = document.GetReference(mark)?.Value,
                Note = notes.Contains(mark.Id) ? string.Join('\n', notes[mark.Id]) : null,
            }));
        }

        return new(
            ArticleFolder.GetName(_directory), [.. _documents.Select(document => new ArticleSource(document.Key, document.Text))],
            [.. entities.Declarations], [.. speakers], [.. annotations], [.. GetIssues()]);
    }

    private IEnumerable<BratIssue> GetIssues() =>
        IssueText.ToPublic(_fileIssues).Select(issue => new BratIssue(issue.Path ?? "", issue.Line, issue.Column, issue.Message)).Concat(_issues)
            .OrderBy(issue => issue.Path, StringComparer.Ordinal).ThenBy(issue => issue.Line).ThenBy(issue => issue.Column);
}
