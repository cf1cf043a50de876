using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Dataset.Benchmarks.Corpora;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Benchmarks.Compile;

/// <summary>A project on disk that the SDK's own compiler compiles in a separate process: the cost of a cold build.</summary>
internal sealed class CscProject
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

    /// <summary>Creates the project of a corpus with its articles as files, passed to the compiler the way the package's targets pass them.</summary>
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
            $"/analyzer:\"{typeof(DatasetGenerator).Assembly.Location}\"", $"\"{source}\"",
            .. project.Files.Append(project.Manifest).Select(f => $"/additionalfile:\"{f.Path}\"")]);
    }

    /// <summary>
    /// Creates a project of the generator's output for a corpus, as files without a generator: the compiler's share of a build. The generator runs once for it.
    /// </summary>
    public static CscProject OfGeneratedCode(CscProject corpus, string folder)
    {
        var name = Path.GetFileNameWithoutExtension(corpus._assembly);
        var generated = Directory.CreateDirectory(Path.Combine(folder, name + "-generated")).FullName;
        Measure.RunForeign(Compiler, "/noconfig", "@" + corpus._response, "/generatedfilesout:" + generated);
        var files = Directory.GetFiles(generated, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return new CscProject(folder, name + "-alone", files.Prepend(Path.Combine(folder, name + ".cs")).Select(f => $"\"{f}\""));
    }

    /// <summary>Creates a project with the same texts as bare UTF-8 literals, one per article, without a generator.</summary>
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

    /// <summary>Creates a project with the same texts as one embedded resource, next to an empty class.</summary>
    public static CscProject OfResource(PseudoCorpus corpus, string folder)
    {
        Directory.CreateDirectory(folder);
        var texts = Path.Combine(folder, "texts.bin");
        using (var file = File.Create(texts))
        {
            foreach (var article in corpus.Articles)
            {
                file.Write(Encoding.UTF8.GetBytes(article.Text));
            }
        }

        return new CscProject(folder, "resource", [$"/resource:\"{texts}\",texts", $"\"{WriteEmpty(folder)}\""]);
    }

    /// <summary>Creates a project with an empty class: the time that the compiler takes before it has anything to compile.</summary>
    public static CscProject OfNothing(string folder) => new(folder, "nothing", [$"\"{WriteEmpty(folder)}\""]);

    /// <summary>Compiles the project and returns the cost.</summary>
    public CscResult Compile()
    {
        var start = Stopwatch.GetTimestamp();
        var (_, processor, megabytes) = Measure.RunForeign(Compiler, "/noconfig", "@" + _response);
        return new CscResult(Stopwatch.GetElapsedTime(start).TotalMilliseconds, processor, new FileInfo(_assembly).Length, megabytes);
    }

    private static string WriteEmpty(string folder)
    {
        Directory.CreateDirectory(folder);
        var source = Path.Combine(folder, "empty.cs");
        File.WriteAllText(source, "static class Empty { }\n");
        return source;
    }

    // The options that Microsoft.NET.Sdk sets for a release build of a library.
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
}

/// <summary>The cost of a run of the compiler.</summary>
/// <param name="Elapsed">The elapsed time of the process in milliseconds.</param>
/// <param name="Processor">The processor time in milliseconds.</param>
/// <param name="Bytes">The size of the assembly.</param>
/// <param name="Megabytes">The peak memory in megabytes.</param>
internal sealed record CscResult(double Elapsed, double Processor, long Bytes, double Megabytes);
