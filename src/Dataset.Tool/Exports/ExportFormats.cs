using System.Linq;

namespace Dataset.Tool.Exports;

/// <summary>The formats of <c>dataset export</c>. To add a format, add a class and an entry here.</summary>
internal static class ExportFormats
{
    public static readonly ExportFormat[] All =
        [new JsonLinesExport(), new ParquetExport(), new CsvExport(), new HtmlExport(), new BratExport(), new WebAnnotationExport()];

    /// <summary>The description of all formats, for the help.</summary>
    public static string Description => string.Join("; ", All.Select(format => $"{format.Name}: {format.Description}"));

    public static ExportFormat Get(string name) => All.Single(format => format.Name == name);
}
