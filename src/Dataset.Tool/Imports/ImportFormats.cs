using System.Linq;

namespace Dataset.Tool.Imports;

/// <summary>The formats of <c>dataset import</c>. To add a format, add a class and an entry here.</summary>
internal static class ImportFormats
{
    public static readonly ImportFormat[] All = [new HtmlImport(), new CsvImport(), new JsonLinesImport(), new BratImport()];

    /// <summary>The description of all formats, for the help.</summary>
    public static string Description => string.Join("; ", All.Select(format => $"{format.Name}: {format.Description}"));

    public static ImportFormat Get(string name) => All.Single(format => format.Name == name);
}
