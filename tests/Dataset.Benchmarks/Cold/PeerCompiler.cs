using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dataset.Benchmarks.Cold.Peers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Benchmarks.Cold;

/// <summary>Compiles the program of a peer with optimizations, to a folder from which <c>dotnet exec</c> runs it.</summary>
internal static class PeerCompiler
{
    private const string RuntimeConfig = """
        { "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" },
          "configProperties": { "System.Runtime.TieredPGO": false } } }
        """;

    // Times start at the first statement of Main, because the start of the runtime is the same for all peers.
    private const string Main = """
        using System;
        using System.Diagnostics;
        static class Program
        {
            static int Main(string[] args)
            {
                var start = Stopwatch.GetTimestamp();
                var before = GC.GetAllocatedBytesForCurrentThread();
                long result = 0;
                switch (args[0])
                {
                    case "first": result = Peer.Text(Peer.Count / 2).Length; break;
                    case "all": for (int i = 0, n = Peer.Count; i < n; i++) { result += Peer.Text(i).Length; } break;
                    //MORE
                }

                var ticks = Stopwatch.GetTimestamp() - start;
                var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                Console.WriteLine(FormattableString.Invariant($"{ticks * 1e6 / Stopwatch.Frequency} {allocated} {result}"));
                return 0;
            }
        }

        """;

    private const string More = """
        case "open": result = Peer.Open() is null ? 0 : 1; break;
                    case "search": result = Peer.Search(args[1]); break;
        """;

    /// <summary>The references of a program for the running framework, with the library.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "mscorlib.dll" or "netstandard.dll")
            .Append(typeof(Corpus).Assembly.Location)
            .Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>The options of the C# parser for all of these programs.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp13);

    /// <summary>Compiles the program and returns its path.</summary>
    public static string Compile(PeerProgram peer, string folder)
    {
        Directory.CreateDirectory(folder);
        var main = Main.Replace("//MORE", peer.AdditionalFiles.Count > 0 ? More : "", StringComparison.Ordinal);
        var trees = peer.Sources.Append(main).Select(s => CSharpSyntaxTree.ParseText(SourceText.From(s, Encoding.UTF8), ParseOptions));
        Compilation compilation = CSharpCompilation.Create(
            "Peer", trees, References, new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable));
        if (peer.Generators.Count > 0)
        {
            var driver = CSharpGeneratorDriver.Create(peer.Generators, peer.AdditionalFiles, ParseOptions);
            driver.RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        var path = Path.Combine(folder, "Peer.dll");
        using (var stream = File.Create(path))
        {
            var resources = peer.Resources.Select(r => new ResourceDescription(r.Key, () => new MemoryStream(r.Value), isPublic: true));
            var result = compilation.Emit(stream, manifestResources: resources);
            if (!result.Success)
            {
                throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
            }
        }

        File.WriteAllText(Path.Combine(folder, "Peer.runtimeconfig.json"), RuntimeConfig);
        File.Copy(typeof(Corpus).Assembly.Location, Path.Combine(folder, "Dataset.dll"), overwrite: true);
        return path;
    }
}
