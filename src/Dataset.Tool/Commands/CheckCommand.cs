using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;
using Dataset.Tool.Sources;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset check</c>: reports what a compiler would report about the articles.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private const string Text = "text";
    private const string SarifFormat = "sarif";

    private readonly Argument<string> _source = SourceArgument.Make(description: "A folder of articles, or a file of JSON Lines (.jsonl)");
    private readonly SourceOptions _reading = new();
    private readonly Option<string> _format = new("--format")
    {
        Description = "The output format: lines in the form of a compiler, or SARIF 2.1.0",
        DefaultValueFactory = _ => Text,
    };

    private readonly Option<string> _output = new("--output", "-o") { Description = "The file to write the diagnostics to", HelpName = "FILE" };
    private readonly Option<string> _severity = new("--severity")
    {
        Description = "The minimum severity to report",
        DefaultValueFactory = _ => "info",
    };

    private readonly Option<bool> _warnAsError = new("--warn-as-error") { Description = "Return exit code 1 for warnings also" };

    public CheckCommand(Terminal terminal)
        : base("check", "Reports problems in articles, as the compiler does, without a project.", terminal)
    {
        _format.AcceptOnlyFromAmong(Text, SarifFormat);
        _severity.AcceptOnlyFromAmong("error", "warning", "info", "hidden");
        Add(_source);
        Add(_format);
        Add(_output);
        Add(_severity);
        Add(_warnAsError);
        _reading.AddTo(this, readsOnly: true);
    }

    public override IReadOnlyList<string> Examples => ["dataset check news", "dataset check news --format sarif --output news.sarif"];

    public override string Found => "errors were found, or warnings with --warn-as-error";

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _reading.Read(parsed, parsed.GetRequiredValue(_source));
        if (!SourceOpener.Find(request.Path).IsRead)
        {
            throw new ToolException(
                $"'{request.Path}' contains articles that were read before and has no diagnostics. Check the folder that the articles come from.");
        }

        using var opened = await SourceOpener.OpenAsync(request, Terminal, cancellation).ConfigureAwait(false);
        var least = Enum.Parse<IssueSeverity>(parsed.GetValue(_severity)!, ignoreCase: true);
        var issues = opened.Issues.Where(issue => issue.Severity >= least).ToList();
        await WriteAsync(parsed, opened, issues, cancellation).ConfigureAwait(false);
        var failing = parsed.GetValue(_warnAsError) ? IssueSeverity.Warning : IssueSeverity.Error;
        return opened.Issues.Any(issue => issue.Severity >= failing) ? ExitCode.Found : ExitCode.Success;
    }

    private async Task WriteAsync(ParseResult parsed, OpenedCorpus opened, List<CorpusIssue> issues, CancellationToken cancellation)
    {
        var summary = IssueFormats.Summarize(opened.Corpus.Articles.Count, issues);
        var file = parsed.GetValue(_output);
        var isSarif = parsed.GetValue(_format) == SarifFormat;
        if (file is null && !isSarif)
        {
            IssueFormats.Write(issues, Terminal);
            Terminal.WriteLine(summary);
            return;
        }

        var content = isSarif
            ? Sarif.Write(issues, opened.Request.Path)
            : new UTF8Encoding(false).GetBytes(string.Concat(issues.Select(issue => issue + "\n")));
        if (file is not null)
        {
            await OutputFile.WriteAsync(file, (Stream stream) => stream.Write(content), cancellation).ConfigureAwait(false);
            Terminal.WriteLine(summary);
        }
        else
        {
            // The result is a document and must not contain anything else.
            await Terminal.Output.WriteAsync(Encoding.UTF8.GetString(content)).ConfigureAwait(false);
            Terminal.WriteNote(summary);
        }
    }
}
