using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary>The commands, in the order in which the help lists them.</summary>
internal static class ToolCommands
{
    public static ToolCommand[] Make(Terminal terminal) =>
    [
        new CheckCommand(terminal),
        new SuggestCommand(terminal),
        new ExploreCommand(terminal),
        new ExportCommand(terminal),
        new ImportCommand(terminal),
        new CompareCommand(terminal),
        new NewCommand(terminal),
    ];
}
