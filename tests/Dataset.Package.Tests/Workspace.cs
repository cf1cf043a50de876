using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

[assembly: AssemblyFixture(typeof(Dataset.Package.Tests.Workspace))]

// Most of a build is waiting for files and other processes, so more run at the same time than there are cores on a small machine.
[assembly: Xunit.v3.Parallelization(MaxThreads = 4)]

namespace Dataset.Package.Tests;

/// <summary>
/// Simulates a user's machine as far as NuGet is concerned: a local feed with the package built from source, an empty packages folder, and projects outside
/// this repository. It is created once for all tests, and deleted after them. Test classes run in parallel: each has its own projects.
/// </summary>
public sealed class Workspace : IDisposable
{
    // All builds use one compiler server, so the JIT compiles the compiler and the generator only once. It belongs to this run, so it cannot have an older
    // generator.
    private static readonly string CompilerServer = "dataset-" + Guid.NewGuid().ToString("n");

    private readonly string _root = Directory.CreateTempSubdirectory("dataset-package-").FullName;

    public Workspace()
    {
        // A version that no cache can contain.
        Version = $"{PackedVersion}-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";
        Feed = Directory.CreateDirectory(Path.Combine(_root, "feed")).FullName;
        Pack("src/Packages.slnf", Feed, []);
        Copy(Path.Combine(AppContext.BaseDirectory, "Consumers"), Projects);
        File.WriteAllText(Path.Combine(Projects, "Directory.Build.props"),
            $"<Project><PropertyGroup><DatasetVersion>{Version}</DatasetVersion></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(Projects, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Projects, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="dataset-under-test" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{MachinePackages()}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>The newest version in the changelog: the last released one, or the next one.</summary>
    public static string PackedVersion { get; } =
        File.ReadLines(Path.Combine(Repository(), "CHANGELOG.md")).First(line => line.StartsWith("## ", StringComparison.Ordinal))[3..].Split(' ')[0];

    /// <summary>The version under test.</summary>
    public string Version { get; }

    /// <summary>The folder with the packed packages.</summary>
    public string Feed { get; }

    /// <summary>The folder with the users' projects.</summary>
    public string Projects => Path.Combine(_root, "projects");

    /// <summary>Returns the path of a file in a project.</summary>
    public string PathOf(params string[] parts) => Path.Combine([Projects, .. parts]);

    /// <summary>Packs the package and its symbols with <see cref="Version"/>.</summary>
    public void Pack(string target, params string[] arguments) => Pack("src/Dataset", target, arguments);

    private void Pack(string project, string target, string[] arguments)
    {
        // The build of the repository has run the analyzers, which take more time than the compiler.
        var packed = Run(Repository(), ["pack", project, "-c", "Release", "-o", target,
            $"-p:MinVerVersionOverride={Version}", "-p:RunAnalyzers=false", .. arguments]);
        if (packed.ExitCode != 0)
        {
            throw new InvalidOperationException(packed.Output);
        }
    }

    /// <summary>Runs a <c>dotnet</c> command in a project's folder.</summary>
    public (int ExitCode, string Output) Dotnet(string project, params string[] arguments) => Run(PathOf(project), arguments);

    /// <summary>Runs a <c>dotnet</c> command in a culture, by its Unix name.</summary>
    public (int ExitCode, string Output) DotnetIn(string culture, string project, params string[] arguments) =>
        Execute(PathOf(project), "dotnet", Path.Combine(_root, "packages"), culture, arguments);

    /// <summary>Creates a <c>dotnet</c> command in a project's folder, which the caller starts and ends.</summary>
    public ProcessStartInfo Prepare(string project, params string[] arguments) => Prepare(PathOf(project), "dotnet", Path.Combine(_root, "packages"),
        culture: null, arguments);

    /// <summary>Runs any program.</summary>
    public static (int ExitCode, string Output) Execute(string folder, string program, string? packages, params string[] arguments) =>
        Execute(folder, program, packages, culture: null, arguments);

    private static (int ExitCode, string Output) Execute(string folder, string program, string? packages, string? culture, string[] arguments)
    {
        using var process = Process.Start(Prepare(folder, program, packages, culture, arguments))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    private static ProcessStartInfo Prepare(string folder, string program, string? packages, string? culture, string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Variables that a test host or a build set for this process must not affect the builds that it starts.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k.StartsWith("VSTEST",
            StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        if (culture is not null)
        {
            start.Environment["LC_ALL"] = culture;
        }

        // MSBuild reads variables as properties.
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = CompilerServer;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }

    /// <summary>Returns the root folder of the sources.</summary>
    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }

    public void Dispose()
    {
        StopCompilerServer();
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (IOException)
        {
            // A build server can still have a file open; the folder is temporary.
        }
    }

    // Without this, the server would exit ten minutes after its last build.
    private void StopCompilerServer()
    {
        var (exit, compiler) = Dotnet("Linq", "msbuild", "-getProperty:RoslynTargetsPath");
        if (exit == 0)
        {
            Dotnet("Linq", "exec", Path.Combine(compiler.Trim(), "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + CompilerServer);
        }
    }

    private (int ExitCode, string Output) Run(string folder, params string[] arguments)
    {
        // Packing uses the machine's packages; the users' projects use an initially empty folder.
        var packages = folder == Repository() ? null : Path.Combine(_root, "packages");
        return Execute(folder, "dotnet", packages, arguments);
    }

    // Other packages can come from the machine's cache; the package under test cannot.
    private static string MachinePackages() => Directory.CreateDirectory(
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")).FullName;

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
