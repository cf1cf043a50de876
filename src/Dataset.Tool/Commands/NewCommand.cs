using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset new</c>: creates a project with a corpus that builds and runs.</summary>
internal sealed class NewCommand : ToolCommand
{
    // The templates and their target paths.
    private static readonly (string Template, string Target)[] Files =
    [
        ("Project.xml", "{name}.csproj"),
        ("Program.txt", "Program.cs"),
        ("article.txt", "articles/ferry.txt"),
        ("README.md", "README.md"),
    ];

    private readonly Argument<string> _name = new("NAME") { Description = "The name of the project" };
    private readonly Option<string> _output = new("--output", "-o") { Description = "The folder of the project (default: NAME)", HelpName = "DIR" };
    private readonly Option<string> _framework = new("--framework")
    {
        Description = "The target framework (default: that of the current runtime)",
        HelpName = "TFM",
    };

    public NewCommand(Terminal terminal)
        : base("new", "Creates a project with a corpus of one article that builds and runs.", terminal)
    {
        Add(_name);
        Add(_output);
        Add(_framework);
    }

    public override IReadOnlyList<string> Examples => ["dataset new Harbour", "dataset new Harbour --output src/harbour --framework net8.0"];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var name = parsed.GetRequiredValue(_name);
        CheckName(name);
        var path = parsed.GetValue(_output) ?? name;
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new ToolException($"The folder '{path}' is not empty.");
        }

        var framework = parsed.GetValue(_framework) ?? FormattableString.Invariant($"net{Environment.Version.Major}.0");
        if (!framework.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'))
        {
            throw new ToolException($"'{framework}' is not a target framework. Specify one such as net8.0.");
        }

        using var folder = new StagedFolder(path, isForced: false);
        foreach (var (template, target) in Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var file = Path.Combine(folder.Path, target.Replace("{name}", name, StringComparison.Ordinal));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var text = ReadTemplate(template).Replace("{name}", name, StringComparison.Ordinal)
                .Replace("{framework}", framework, StringComparison.Ordinal).Replace("{version}", ToolVersion.Package, StringComparison.Ordinal);
            await File.WriteAllTextAsync(file, text, new UTF8Encoding(false), cancellation).ConfigureAwait(false);
        }

        folder.Complete();
        Terminal.WriteLine($"{path}: a project of {IssueFormats.Count(Files.Length, "file")}. Run it:");
        Terminal.WriteLine($"  dotnet run --project {(path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path)}");
        return ExitCode.Success;
    }

    private static void CheckName(string name)
    {
        if (name.Length is 0 or > 100 || !char.IsAsciiLetter(name[0]) || name[^1] == '.'
            || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
        {
            throw new ToolException($"'{name}' is not a valid project name. Use letters, digits, '.', '_' and '-', and begin with a letter.");
        }

        // A project with the same name as a package would reference itself.
        if (name.Equals("Dataset", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Dataset.", StringComparison.OrdinalIgnoreCase))
        {
            throw new ToolException($"'{name}' is the name of a package that the project needs. Choose another name.");
        }
    }

    private static string ReadTemplate(string name)
    {
        using var stream = typeof(NewCommand).Assembly.GetManifestResourceStream("Templates." + name)
            ?? throw new InvalidOperationException($"The template {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
