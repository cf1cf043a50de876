using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Dataset.Benchmarks.Corpora;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Benchmarks.Compile;

/// <summary>A project on disk, compiled by the SDK's own compiler in a process of its own: what a build costs that finds nothing warm.</summary>
internal sealed partial class CscProject
{
    private static readonly string Sdk = FindSdk();
    private readonly string _response;
    private readonly string _assembly;

    private CscProject(string folder, string name, IEnumerable<string> lines)
    {
        _response = Path.Combine(folder, name + ".rsp");
        _assembly = Path.Combine(folder, name + ".dll");
        File.WriteAllLines(_response, Common().Append($"/out:\"{_assembly}\"").Concat(lines));
    }

    /// <summary>The version of the compiler.</summary>
    public static string Version => FileVersionInfo.GetVersionInfo(Compiler).FileVersion ?? "";

    private static string Compiler => Path.Combine(Sdk, "Roslyn", "bincore", "csc.dll");

    /// <summary>A corpus, its articles as files, as the package's targets hand them to the compiler.</summary>
    public static CscProject OfCorpus(PseudoCorpus corpus, bool termIndex, string folder)
    {
        var project = new PseudoProject(corpus, termIndex, folder);
        foreach (var file in project.Files.Append(project.Manifest))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            File.WriteAllText(file.Path, file.Text);
        }

        var name = termIndex ? "indexed" : "plain";
        var source = Path.Combine(folder, name + ".cs");
        File.WriteAllText(source, project.Declaration);
        return new CscProject(folder, name, [
            $"/analyzer:\"{typeof(DatasetGenerator).Assembly.Location}\"", "/reportanalyzer", $"\"{source}\"",
            .. project.Files.Append(project.Manifest).Select(f => $"/additionalfile:\"{f.Path}\"")]);
    }

    /// <summary>The same texts as bare UTF-8 literals, one an article, without a generator.</summary>
    public static CscProject OfBareLiterals(PseudoCorpus corpus, string folder)
    {
        var code = new StringBuilder("static class Bare {\n");
        for (var i = 0; i < corpus.Articles.Count; i++)
        {
            code.Append("public static System.ReadOnlySpan<byte> A").Append(i).Append(" => ")
                .Append(SymbolDisplay.FormatLiteral(corpus.Articles[i].Text, quote: true)).Append("u8;\n");
        }

        var source = Path.Combine(folder, "bare.cs");
        Directory.CreateDirectory(folder);
        File.WriteAllText(source, code.Append('}').ToString());
        return new CscProject(folder, "bare", [$"\"{source}\""]);
    }

    /// <summary>Compiles, and tells what it took.</summary>
    public CscResult Compile()
    {
        var start = Stopwatch.GetTimestamp();
        var (output, processor, megabytes) = Measure.RunForeign(Compiler, "/noconfig", "@" + _response);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var generator = GeneratorTime().Match(output);
        return new CscResult(
            elapsed, processor, generator.Success ? 1000 * double.Parse(generator.Groups[1].Value, CultureInfo.InvariantCulture) : 0,
            new FileInfo(_assembly).Length, megabytes);
    }

    // As Microsoft.NET.Sdk sets them for a release build of a library.
    private static IEnumerable<string> Common() =>
    [
        "/nologo", "/nostdlib+", "/target:library", "/optimize+", "/debug-", "/deterministic+", "/nullable:enable", "/utf8output", "/preferreduilang:en-US",
        "/checksumalgorithm:SHA256", "/langversion:13.0", "/nowarn:1701,1702",
        .. References().Append(typeof(Corpus).Assembly.Location).Select(r => $"/reference:\"{r}\""),
    ];

    private static string[] References()
    {
        var pack = Directory.GetDirectories(Path.Combine(Sdk, "..", "..", "packs", "Microsoft.NETCore.App.Ref"), "10.*").Order(StringComparer.Ordinal).Last();
        return Directory.GetFiles(Path.Combine(pack, "ref", "net10.0"), "*.dll");
    }

    // The SDK of this host: the newest one of the runtime's major version.
    private static string FindSdk()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../sdk"));
        return Directory.GetDirectories(root, Environment.Version.Major.ToString(CultureInfo.InvariantCulture) + ".*").OrderBy(d => d.Length)
            .ThenBy(d => d, StringComparer.Ordinal).Last();
    }

    [GeneratedRegex(@"Total generator execution time: ([0-9.]+) seconds")]
    private static partial Regex GeneratorTime();
}

/// <summary>What a run of the compiler took.</summary>
/// <param name="Elapsed">Milliseconds from start to end of the process.</param>
/// <param name="Processor">Milliseconds of processor time.</param>
/// <param name="Generator">Milliseconds that the compiler says the generators took, its parsing of their output included.</param>
/// <param name="Bytes">The size of the assembly.</param>
/// <param name="Megabytes">The peak of memory.</param>
internal sealed record CscResult(double Elapsed, double Processor, double Generator, long Bytes, double Megabytes);
