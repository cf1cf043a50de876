using System.Linq;

namespace Dataset.Tool.Imports;

/// <summary>The formats of <c>dataset import</c>. A new one is a class, and a line here.</summary>
internal static class ImportFormats
{
    public static readonly ImportFormat[] All = [new HtmlImport(), new CsvImport(), new JsonLinesImport(), new BratImport()];

    /// <summary>What they are, for the help.</summary>
    public static string Description => string.Join("; ", All.Select(format => $"{format.Name}: {format.Description}"));

    public static ImportFormat Get(string name) => All.Single(format => format.Name == name);
}
