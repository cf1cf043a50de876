using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;
using Dataset.Tool.Sources;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset compare</c>: reports the differences between two corpora.</summary>
internal sealed class CompareCommand : ToolCommand
{
    private const string Text = "text";
    private const string Json = "json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string> _old = SourceArgument.Make("OLD");
    private readonly Argument<string> _new = SourceArgument.Make("NEW", "The source to compare with OLD, of any of these kinds");
    private readonly SourceOptions _reading = new();
    private readonly Option<string> _format = new("--format") { Description = "One line per change, or one JSON object", DefaultValueFactory = _ => Text };

    public CompareCommand(Terminal terminal)
        : base("compare", "Compares two corpora: articles, texts, and what was found in them.", terminal)
    {
        _format.AcceptOnlyFromAmong(Text, Json);
        Add(_old);
        Add(_new);
        Add(_format);
        _reading.AddTo(this);
    }

    public override IReadOnlyList<string> Examples => ["dataset compare news-2030 news", "dataset compare news.image news --format json"];

    public override string Found => "differences were found";

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        using var old = await OpenAsync(parsed, _old, cancellation).ConfigureAwait(false);
        using var now = await OpenAsync(parsed, _new, cancellation).ConfigureAwait(false);
        var comparison = await Terminal.WorkAsync(
            "Comparing", _ => Task.Run(() => Corpus.Compare(old.Corpus, now.Corpus), cancellation).WaitAsync(cancellation)).ConfigureAwait(false);
        if (parsed.GetValue(_format) == Json)
        {
            await Terminal.Output.WriteLineAsync(JsonSerializer.Serialize(comparison, Indented)).ConfigureAwait(false);
        }
        else
        {
            foreach (var change in comparison.Changes)
            {
                Terminal.WriteLine(change.ToString(), change.Old is null ? Tone.Success : change.New is null ? Tone.Error : Tone.Warning);
            }

            Terminal.WriteLine(comparison.ToString());
        }

        return comparison.Changes.Count == 0 ? ExitCode.Success : ExitCode.Found;
    }

    // An option that applies to only one of the two sources is meant for that source.
    private Task<OpenedCorpus> OpenAsync(ParseResult parsed, Argument<string> argument, CancellationToken cancellation)
    {
        var request = _reading.Read(parsed, parsed.GetRequiredValue(argument));
        var (own, other) = (SourceOpener.Find(request.Path), SourceOpener.Find(parsed.GetRequiredValue(argument == _old ? _new : _old)));
        var stated = request.Stated.Where(option => own.Options.Contains(option) || !other.Options.Contains(option)).ToList();
        return SourceOpener.OpenWholeAsync(request with { Stated = stated }, _reading.AllowsErrors(parsed), Terminal, cancellation);
    }
}
