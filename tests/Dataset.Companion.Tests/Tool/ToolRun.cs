using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Dataset.Tool;

namespace Dataset.Companion.Tests.Tool;

/// <summary>A command line that was run in this process, with its output captured as text.</summary>
internal sealed record ToolRun(int Exit, string Output, string Error)
{
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    public static async Task<ToolRun> RunAsync(params string[] args) => await RunAsync(CancellationToken.None, args);

    public static async Task<ToolRun> RunAsync(CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = await CommandLine.RunAsync(args, output, error, cancellation);
        return new(exit, output.ToString(), error.ToString());
    }

    /// <summary>Writes a text file to a folder.</summary>
    public static void Write(TemporaryFolder folder, string name, string text) => folder.Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Creates a folder with two articles.</summary>
    public static string MakeNews(TemporaryFolder folder)
    {
        Write(folder, "news/budget.txt", """
            Council passes its budget

            By Ada Marsh

            ALDERMOOR – The town council passed its budget on Tuesday, after two evenings of debate.

            "Every road will be mended by the end of the year," Mayor Helen Brandt said.

            "The library stays open, too," Brandt added.

            The clerk, the comma, and the "quoted word" stay.
            """.ReplaceLineEndings("\n"));
        Write(folder, "news/sport/regatta.txt", """
            Regatta Moves to the Lake

            The regatta moves to the lake in May. Helen Brandt opens it.

            "Nobody has ever seen such waves on the quay."
            """.ReplaceLineEndings("\n"));
        return folder.GetPath("news");
    }
}
