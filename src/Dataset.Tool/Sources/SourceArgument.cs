using System.CommandLine;

namespace Dataset.Tool.Sources;

/// <summary>The argument that names a source.</summary>
internal static class SourceArgument
{
    public static Argument<string> Make(string name = "SOURCE", string description = SourceOptions.Description) => new(name) { Description = description };
}
