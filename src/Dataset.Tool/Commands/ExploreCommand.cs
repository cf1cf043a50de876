using System;
using System.Collections.Generic;
using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Exports;
using Dataset.Tool.Output;
using Dataset.Tool.Sources;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset explore</c>: writes a page for browsing a corpus.</summary>
internal sealed class ExploreCommand : ToolCommand
{
    private readonly Argument<string> _source = SourceArgument.Make();
    private readonly SourceOptions _reading = new();
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write (default: named after the corpus, in the current folder)",
        HelpName = "FILE",
    };

    private readonly Option<string> _title = new("--title") { Description = "The heading of the page (default: the name of the corpus)", HelpName = "TEXT" };
    private readonly Option<bool> _open = new("--open") { Description = "Open the page in the browser" };

    public ExploreCommand(Terminal terminal)
        : base("explore", "Writes a corpus as an HTML page to browse: articles, names, claims, timeline, search.", terminal)
    {
        Add(_source);
        Add(_output);
        Add(_title);
        Add(_open);
        _reading.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["dataset explore news --open", "dataset explore news --output news.html --title \"News of the harbour\""];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _reading.Read(parsed, parsed.GetRequiredValue(_source));
        using var opened = await SourceOpener.OpenWholeAsync(request, _reading.AllowsErrors(parsed), Terminal, cancellation).ConfigureAwait(false);
        var path = parsed.GetValue(_output) ?? FileNames.FromText(opened.Corpus.Name, "corpus") + ".html";
        var export = new HtmlExport { Title = parsed.GetValue(_title) };
        var report = await Terminal.WorkAsync(
            $"Writing {path}", progress => export.WriteAsync(new(opened.Corpus, path, [], IsForced: true, progress), cancellation)).ConfigureAwait(false);
        Terminal.WriteLine(report);
        if (parsed.GetValue(_open))
        {
            Show(path);
        }

        return ExitCode.Success;
    }

    private static void Show(string path)
    {
        try
        {
            Process.Start(new ProcessStartInfo(Path.GetFullPath(path)) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException or FileNotFoundException)
        {
            throw new ToolException($"The page was written, but no browser could be opened: {e.Message}", e);
        }
    }
}
