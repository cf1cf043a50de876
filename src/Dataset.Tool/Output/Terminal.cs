using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Spectre.Console;

namespace Dataset.Tool.Output;

/// <summary>
/// The writers of a command: results go to the output, errors and progress to the error output. On a screen, there are colors and progress bars; output to a
/// file or another program is plain text, one line at a time.
/// </summary>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    // Spectre wraps lines at its known width, but a terminal wraps lines itself.
    private const int NoWrapping = 1_000_000;

    private readonly IAnsiConsole? _output = IsOnScreen(output, Console.Out, Console.IsOutputRedirected) ? Make(output) : null;
    private readonly IAnsiConsole? _error = IsOnScreen(error, Console.Error, Console.IsErrorRedirected) ? Make(error) : null;

    /// <summary>Whether the output is a screen.</summary>
    public bool IsScreen => _output is not null;

    /// <summary>The underlying output, for text that is not for people.</summary>
    public TextWriter Output => output;

    /// <summary>Writes a line of the result.</summary>
    public void WriteLine(string text, Tone tone = Tone.Plain) => Write(output, _output, text, tone);

    /// <summary>Writes a line that is not part of the result.</summary>
    public void WriteNote(string text, Tone tone = Tone.Plain) => Write(error, _error, text, tone);

    /// <summary>Reports why the command failed.</summary>
    public void WriteError(string message) => WriteNote($"error: {message}", Tone.Error);

    /// <summary>Runs an operation that may take long, with a progress bar on a screen.</summary>
    /// <param name="what">The description of the operation, as a title.</param>
    /// <param name="work">The operation. Its argument receives the number of completed steps and the total.</param>
    public async Task<T> WorkAsync<T>(string what, Func<Action<int, int>, Task<T>> work)
    {
        if (_error is null)
        {
            return await work(static (_, _) => { }).ConfigureAwait(false);
        }

        var progress = new Progress(_error) { AutoClear = true };
        progress.Columns(new TaskDescriptionColumn(), new ProgressBarColumn { Width = 30 }, new SpinnerColumn());
        return await progress.StartAsync(async context =>
        {
            var task = context.AddTask(Markup.Escape(what));
            task.IsIndeterminate = true;
            return await work((done, all) =>
            {
                task.IsIndeterminate = false;
                task.MaxValue = Math.Max(all, 1);
                task.Value = done;
            }).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private static void Write(TextWriter writer, IAnsiConsole? screen, string text, Tone tone)
    {
        var line = ToPrintable(text);
        if (screen is null)
        {
            writer.WriteLine(line);
        }
        else
        {
            var width = screen.Profile.Width;
            screen.Profile.Width = NoWrapping;
            screen.WriteLine(line, GetStyle(tone));
            screen.Profile.Width = width;
        }
    }

    // Text of an article or a file name must not control the terminal.
    private static string ToPrintable(string text)
    {
        StringBuilder? printable = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && c != '\t')
            {
                printable ??= new StringBuilder().Append(text, 0, i);
                printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                printable?.Append(c);
            }
        }

        return printable?.ToString() ?? text;
    }

    private static bool IsOnScreen(TextWriter writer, TextWriter console, bool isRedirected) => ReferenceEquals(writer, console) && !isRedirected;

    private static IAnsiConsole Make(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    private static Style GetStyle(Tone tone) => tone switch
    {
        Tone.Error => new Style(Color.Red),
        Tone.Warning => new Style(Color.Yellow),
        Tone.Info => new Style(Color.Blue),
        Tone.Success => new Style(Color.Green),
        Tone.Dim => new Style(Color.Grey),
        _ => Style.Plain,
    };
}
