using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;
using Dataset.Tool.Sources;
using Dataset.Tool.Suggestions;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset suggest</c>: suggests attributes to add.</summary>
internal sealed class SuggestCommand : ToolCommand
{
    private readonly Argument<string> _source = SourceArgument.Make();
    private readonly SourceOptions _reading = new();
    private readonly Option<string> _write = new("--write", "-w")
    {
        Description = "Write a C# file with a corpus class that has the attributes",
        HelpName = "FILE",
    };

    private readonly Option<string> _class = new("--class")
    {
        Description = "The name of the class (default: derived from the name of the source)",
        HelpName = "NAME",
    };

    private readonly Option<int> _limit = new("--limit") { Description = "The maximum number of names", HelpName = "N", DefaultValueFactory = _ => 50 };
    private readonly Option<int> _speakers = new("--speakers")
    {
        Description = "The maximum number of quotations for which to suggest a speaker, as comments",
        HelpName = "N",
        DefaultValueFactory = _ => 10,
    };

    private readonly Option<bool> _force = new("--force") { Description = "Replace the file if it exists" };

    public SuggestCommand(Terminal terminal)
        : base("suggest", "Suggests attributes for names in the articles that are not declared, to paste or as a C# file.", terminal)
    {
        Add(_source);
        Add(_write);
        Add(_class);
        Add(_limit);
        Add(_speakers);
        Add(_force);
        _reading.AddTo(this);
    }

    public override IReadOnlyList<string> Examples => ["dataset suggest news", "dataset suggest news --write News.cs"];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (limit, speakers, file) = (parsed.GetValue(_limit), parsed.GetValue(_speakers), parsed.GetValue(_write));
        if (limit < 0 || speakers < 0)
        {
            throw new ToolException("--limit and --speakers must not be negative.");
        }

        if (parsed.GetValue(_class) is { } stated && !SuggestionText.IsClassName(stated))
        {
            throw new ToolException($"'{stated}' is not a valid class name. Use letters, digits and _, start with a capital, and avoid types of the library.");
        }

        if (file is not null)
        {
            OutputFile.CheckFree(file, parsed.GetValue(_force));
        }

        var request = _reading.Read(parsed, parsed.GetRequiredValue(_source));
        using var opened = await SourceOpener.OpenWholeAsync(request, _reading.AllowsErrors(parsed), Terminal, cancellation).ConfigureAwait(false);
        var found = await SuggestedCorpus.FindAsync(opened, limit, speakers, Terminal, cancellation).ConfigureAwait(false);
        var summary = $"{IssueFormats.Count(found.Names.Count, "name")}, {IssueFormats.Count(found.Speakers.Count, "speaker")}";
        if (file is null)
        {
            foreach (var line in SuggestionText.WriteAttributes(found))
            {
                Terminal.WriteLine(line, line.StartsWith('[') ? Tone.Plain : Tone.Dim);
            }

            // Output that is pasted or piped contains only C#.
            Terminal.WriteNote(summary);
            return ExitCode.Success;
        }

        var name = parsed.GetValue(_class) ?? SuggestionText.MakeClassName(opened.Corpus.Name);
        await OutputFile.WriteTextAsync(file, SuggestionText.WriteFile(found, name), cancellation).ConfigureAwait(false);
        Terminal.WriteLine($"{file}: class {name} with {summary}");
        return ExitCode.Success;
    }
}
