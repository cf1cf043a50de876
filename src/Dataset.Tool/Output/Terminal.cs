using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Spectre.Console;

namespace Dataset.Tool.Output;

/// <summary>
/// Where a command writes to: answers to the output, errors and progress to the error output. On a screen there are colours and progress bars; what goes into
/// a file or another program is plain text, a line a line.
/// </summary>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    // Spectre breaks lines at the width that it knows, and a terminal does so itself.
    private const int NoWrapping = 1_000_000;

    private readonly IAnsiConsole? _output = IsOnScreen(output, Console.Out, Console.IsOutputRedirected) ? Make(output) : null;
    private readonly IAnsiConsole? _error = IsOnScreen(error, Console.Error, Console.IsErrorRedirected) ? Make(error) : null;

    /// <summary>Whether somebody looks at the output.</summary>
    public bool IsScreen => _output is not null;

    /// <summary>The output itself, for text that is not for people.</summary>
    public TextWriter Output => output;

    /// <summary>Writes a line of the answer.</summary>
    public void WriteLine(string text, Tone tone = Tone.Plain) => Write(output, _output, text, tone);

    /// <summary>Writes a line beside the answer.</summary>
    public void WriteNote(string text, Tone tone = Tone.Plain) => Write(error, _error, text, tone);

    /// <summary>Reports why the command fails.</summary>
    public void WriteError(string message) => WriteNote($"error: {message}", Tone.Error);

    /// <summary>Does something that may take long, with a bar on a screen.</summary>
    /// <param name="what">What is done, as a title.</param>
    /// <param name="work">Does it; what it is given takes how much is done, of how much.</param>
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

    // What stands in an article or in the name of a file must not steer the terminal.
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
