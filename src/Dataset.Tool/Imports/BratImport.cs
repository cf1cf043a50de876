using System.Collections.Generic;
using System.IO;
using System.Threading;
using Dataset.Tool.Suggestions;

namespace Dataset.Tool.Imports;

/// <summary>Reads a folder of the annotation tool brat: its texts as articles, and its annotations as a C# file with declarations.</summary>
internal sealed class BratImport : ImportFormat
{
    public override string Name => "brat";

    public override string Description => "a folder of the annotation tool brat, with the marked names and speakers as attributes in a C# file";

    public override IEnumerable<ImportedArticle> Read(ImportRequest request, ImportReport report, CancellationToken cancellation)
    {
        var brat = Open(request, cancellation);
        foreach (var issue in brat.Issues)
        {
            report.Warn(Path.Combine(request.Path, issue.Path), issue.Line, issue.Message);
        }

        for (var i = 0; i < brat.Articles.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            report.Progress(i, brat.Articles.Count);
            yield return new(NameOf(brat.Articles[i].Key), [], brat.Articles[i].Text, IsMarkdown: false);
        }
    }

    public override (string Name, string Text)? WriteDeclarations(ImportRequest request, CancellationToken cancellation)
    {
        var brat = Open(request, cancellation);
        if (brat.Entities.Count == 0)
        {
            return null;
        }

        var className = SuggestionText.MakeClassName(brat.Name);
        return (className + ".cs", DeclarationText.WriteFile(brat.Entities, brat.Speakers, NameOf, className));
    }

    private static BratFolder Open(ImportRequest request, CancellationToken cancellation) => BratFolder.Read(request.Path, types: null, cancellation);

    private static string NameOf(string key) => FileNames.FromKey(key, "article");
}
