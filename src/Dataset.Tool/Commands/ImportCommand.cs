using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Imports;
using Dataset.Tool.Output;
using Dataset.Tool.Sources;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset import</c>: converts articles in other formats to a folder of files.</summary>
internal sealed class ImportCommand : ToolCommand
{
    private readonly Argument<string> _input = new("INPUT") { Description = "The file or folder to import" };
    private readonly Option<string> _from = new("--from") { Description = ImportFormats.Description, Required = true };
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder to write the articles to",
        HelpName = "FOLDER",
        Required = true,
    };

    private readonly Option<bool> _force = new("--force") { Description = "Replace existing files in the folder" };
    private readonly Option<string> _textColumn = new("--text-column")
    {
        Description = "csv: the column with the text (default: text, body, content ...)",
        HelpName = "NAME",
    };

    private readonly Option<string> _titleColumn = new("--title-column")
    {
        Description = "csv: the column with the title (default: title, headline)",
        HelpName = "NAME",
    };

    private readonly Option<string> _authorColumn = new("--author-column")
    {
        Description = "csv: the column with the authors, separated by ;",
        HelpName = "NAME",
    };

    private readonly Option<string> _dateColumn = new("--date-column") { Description = "csv: the column with the day of publication", HelpName = "NAME" };
    private readonly Option<string> _keyColumn = new("--key-column")
    {
        Description = "csv: the column that files are named after (default: key, id, slug)",
        HelpName = "NAME",
    };

    private readonly Option<string> _separator = new("--separator")
    {
        Description = "csv: the column separator (default: detected in the header)",
        HelpName = "CHAR",
    };

    private readonly Option<Encoding?> _encoding = new(SourceOptions.EncodingName)
    {
        Description = "csv: the encoding of a file without a byte order mark (default: utf-8)",
        HelpName = "NAME",
        CustomParser = static result => SourceOptions.ParseEncoding(result.Tokens[^1].Value, result.AddError),
    };

    public ImportCommand(Terminal terminal)
        : base(
            "import",
            "Creates a folder of articles from saved pages, a table, JSON Lines or annotated texts, with their metadata as front matter.",
            terminal)
    {
        _from.AcceptOnlyFromAmong([.. ImportFormats.All.Select(format => format.Name)]);
        Add(_input);
        Add(_from);
        Add(_output);
        Add(_force);
        foreach (var option in ColumnOptions)
        {
            Add(option);
        }
    }

    public override IReadOnlyList<string> Examples =>
    [
        "dataset import saved-pages --from html --output news",
        "dataset import posts.csv --from csv --text-column body --output news",
    ];

    public override string Found => "articles were left out, and are reported";

    private Option[] ColumnOptions => [_textColumn, _titleColumn, _authorColumn, _dateColumn, _keyColumn, _separator, _encoding];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var format = ImportFormats.Get(parsed.GetRequiredValue(_from));
        if (!format.HasColumns && ColumnOptions.FirstOrDefault(option => parsed.GetResult(option) is not null) is { } meaningless)
        {
            throw new ToolException($"{meaningless.Name} does not apply to {format.Name}.");
        }

        var request = new ImportRequest(parsed.GetRequiredValue(_input), parsed.GetValue(_encoding), ReadSeparator(parsed.GetValue(_separator)), new(
            parsed.GetValue(_textColumn), parsed.GetValue(_titleColumn), parsed.GetValue(_authorColumn), parsed.GetValue(_dateColumn),
            parsed.GetValue(_keyColumn)));
        var target = parsed.GetRequiredValue(_output);
        using var folder = new StagedFolder(target, parsed.GetValue(_force));
        var files = new ArticleFiles(folder.Path);
        var report = await Terminal.WorkAsync($"Importing {request.Path}", progress => Task.Run(
            () => WriteAll(format, request, files, new ImportReport(Terminal, progress), cancellation), cancellation)).ConfigureAwait(false);
        if (format.WriteDeclarations(request, cancellation) is { } declarations)
        {
            await OutputFile.WriteTextAsync(Path.Combine(folder.Path, declarations.Name), declarations.Text, cancellation).ConfigureAwait(false);
        }

        report.Write();
        return files.Count == 0
            ? throw new ToolException($"'{request.Path}' has no articles that could be imported.")
            : await CompleteAsync(folder, files.Count, target, report, cancellation).ConfigureAwait(false);
    }

    private static ImportReport WriteAll(ImportFormat format, ImportRequest request, ArticleFiles files, ImportReport report, CancellationToken cancellation)
    {
        foreach (var article in format.Read(request, report, cancellation))
        {
            files.Write(article);
        }

        return report;
    }

    // Reads the written files back the way other programs read them.
    private async Task<int> CompleteAsync(StagedFolder folder, int count, string target, ImportReport report, CancellationToken cancellation)
    {
        var corpus = await Corpus.LoadAsync(folder.Path, cancellationToken: cancellation).ConfigureAwait(false);
        folder.Complete();
        var source = new FolderSource();
        var issues = corpus.Issues.Where(issue => issue.Severity > IssueSeverity.Info)
            .Select(issue => issue.Path is null ? issue : issue with { Path = source.Locate(target, issue.Path) }).ToList();
        IssueFormats.Write(issues, Terminal);
        var warnings = report.Warnings + issues.Count(issue => issue.Severity == IssueSeverity.Warning);
        var errors = report.Errors + issues.Count(issue => issue.Severity == IssueSeverity.Error);
        Terminal.WriteLine(
            $"{target}: {IssueFormats.Count(corpus.Articles.Count, "article")} of {IssueFormats.Count(count, "file")}, {IssueFormats.Count(errors, "error")}, "
            + IssueFormats.Count(warnings, "warning"));
        return errors > 0 ? ExitCode.Found : ExitCode.Success;
    }

    private static char? ReadSeparator(string? text) => text switch
    {
        null => null,
        "\\t" or "tab" => '\t',
        { Length: 1 } when text[0] is not ('"' or '\r' or '\n') => text[0],
        _ => throw new ToolException($"'{text}' is not a separator: --separator must be one character, or 'tab'."),
    };
}
