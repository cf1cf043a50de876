using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Tool.Sources;

/// <summary>A file of JSON Lines.</summary>
internal sealed class JsonLinesSource : CorpusSource
{
    private const string Extension = ".jsonl";

    public override string Name => "a file of JSON Lines";

    public override IReadOnlyList<string> Options { get; } =
        [SourceOptions.ReferenceDateName, SourceOptions.LanguageName, SourceOptions.EncodingName, SourceOptions.ExcludeName, SourceOptions.MaxFileSizeName];

    public override bool IsRead => true;

    public override bool Takes(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && File.Exists(path);

    public override string Locate(string source, string path) => source.Replace('\\', '/');

    // Loads the file through a folder that contains only this file: a folder reports every problem with its line, while a stream ends at the first problem.
    protected override async Task<OpenedCorpus> OpenCheckedAsync(SourceRequest request, CancellationToken cancellation)
    {
        var file = new FileInfo(request.Path);
        var name = Path.GetFileNameWithoutExtension(file.Name);
        var root = Directory.CreateTempSubdirectory("dataset-");
        try
        {
            var folder = root.CreateSubdirectory(name.Length == 0 ? "Corpus" : name);
            Link(file.FullName, Path.Combine(folder.FullName, "articles" + Extension));
            var options = request.Stated.Contains(SourceOptions.MaxFileSizeName) ? request.Reading : request.Reading with { MaxFileSize = Array.MaxLength };
            return new(await Corpus.LoadAsync(folder.FullName, options, cancellation).ConfigureAwait(false), this, request);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    // On Windows, only some users can create links.
    private static void Link(string file, string link)
    {
        try
        {
            File.CreateSymbolicLink(link, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Copy(file, link);
        }
    }
}
