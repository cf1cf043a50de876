using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Tool.Sources;

/// <summary>The article files below a folder.</summary>
internal sealed class FolderSource : CorpusSource
{
    public override string Name => "a folder";

    public override IReadOnlyList<string> Options => SourceOptions.OfTexts;

    public override bool IsRead => true;

    public override bool Takes(string path) => Directory.Exists(path);

    public override string Locate(string source, string path)
    {
        var folder = source.Replace('\\', '/').TrimEnd('/');
        return folder is "." or "" && source != "/" ? path : $"{folder}/{path}";
    }

    protected override async Task<OpenedCorpus> OpenCheckedAsync(SourceRequest request, CancellationToken cancellation) =>
        new(await Corpus.LoadAsync(request.Path, request.Reading, cancellation).ConfigureAwait(false), this, request);
}
