using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Exports;
using Dataset.Tool.Output;
using Dataset.Tool.Sources;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset export</c>: writes a corpus in another format.</summary>
internal sealed class ExportCommand : ToolCommand
{
    private readonly Argument<string> _source = SourceArgument.Make();
    private readonly SourceOptions _reading = new();
    private readonly Option<string> _to = new("--to") { Description = ExportFormats.Description, Required = true };
    private readonly Option<string> _output = new("--output", "-o") { Description = "The file or folder to write", HelpName = "PATH", Required = true };
    private readonly Option<string> _tables = new("--tables")
    {
        Description = $"The tables to write, separated by commas (default: all): {string.Join(", ", Enum.GetNames<CorpusTable>()).ToLowerInvariant()}",
        HelpName = "NAMES",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Replace existing files in a folder" };

    public ExportCommand(Terminal terminal)
        : base("export", "Writes a corpus in another format.", terminal)
    {
        _to.AcceptOnlyFromAmong([.. ExportFormats.All.Select(format => format.Name)]);
        Add(_source);
        Add(_to);
        Add(_output);
        Add(_tables);
        Add(_force);
        _reading.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "dataset export news --to csv --output tables",
        "dataset export news --to csv --tables quotes,entities --output tables",
        "dataset export news --to parquet --output tables",
        "dataset export news --to jsonl --output news.jsonl",
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var format = ExportFormats.Get(parsed.GetRequiredValue(_to));
        var path = parsed.GetRequiredValue(_output);
        var tables = ReadTables(parsed.GetValue(_tables), format);
        var request = _reading.Read(parsed, parsed.GetRequiredValue(_source));
        using var opened = await SourceOpener.OpenWholeAsync(request, _reading.AllowsErrors(parsed), Terminal, cancellation).ConfigureAwait(false);
        var isForced = parsed.GetValue(_force);
        var report = await Terminal.WorkAsync(
            $"Writing {path}", progress => format.WriteAsync(new(opened.Corpus, path, tables, isForced, progress), cancellation)).ConfigureAwait(false);
        Terminal.WriteLine(report);
        return ExitCode.Success;
    }

    private static List<CorpusTable> ReadTables(string? names, ExportFormat format)
    {
        if (names is not null && !format.HasTables)
        {
            throw new ToolException($"--tables does not apply to {format.Name}, which has no tables.");
        }

        var tables = new List<CorpusTable>();
        foreach (var name in (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (int.TryParse(name, out _) || !Enum.TryParse<CorpusTable>(name, ignoreCase: true, out var table))
            {
                throw new ToolException($"'{name}' is not a table. The tables are {string.Join(", ", Enum.GetNames<CorpusTable>()).ToLowerInvariant()}.");
            }

            if (!tables.Contains(table))
            {
                tables.Add(table);
            }
        }

        return tables;
    }
}
