using System.Linq;

namespace Dataset.Tool.Exports;

/// <summary>The formats of <c>dataset export</c>. A new one is a class, and a line here.</summary>
internal static class ExportFormats
{
    public static readonly ExportFormat[] All =
        [new JsonLinesExport(), new ParquetExport(), new CsvExport(), new HtmlExport(), new BratExport(), new WebAnnotationExport()];

    /// <summary>What they are, for the help.</summary>
    public static string Description => string.Join("; ", All.Select(format => $"{format.Name}: {format.Description}"));

    public static ExportFormat Get(string name) => All.Single(format => format.Name == name);
}
