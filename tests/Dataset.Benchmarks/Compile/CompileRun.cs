using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using Dataset.Benchmarks.Cold;
using Dataset.Benchmarks.Corpora;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Benchmarks.Compile;

/// <summary>One compilation in a process of its own, so that nothing is warm: prints milliseconds of the steps and the peak of memory.</summary>
internal static class CompileRun
{
    /// <summary>Generator, then compiler, as in a cold build.</summary>
    public static void Dataset(int articles, bool termIndex)
    {
        var project = new PseudoProject(PseudoCorpus.Make(articles), termIndex);
        var compilation = MakeCompilation(project.Declaration);
        var clock = Stopwatch.StartNew();
        GeneratorDriver driver = MakeDriver(project);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var generator = clock.Elapsed.TotalMilliseconds;
        clock.Restart();
        var bytes = Emit(generated);
        Print(generator, clock.Elapsed.TotalMilliseconds, bytes);
        GC.KeepAlive(driver);
    }

    /// <summary>The same texts as bare UTF-8 literals, one an article, without a generator.</summary>
    public static void Bare(int articles)
    {
        var corpus = PseudoCorpus.Make(articles);
        var code = new StringBuilder("static class Bare {\n");
        for (var i = 0; i < corpus.Articles.Count; i++)
        {
            code.Append("public static System.ReadOnlySpan<byte> A").Append(i).Append(" => ")
                .Append(SymbolDisplay.FormatLiteral(corpus.Articles[i].Text, quote: true)).Append("u8;\n");
        }

        var source = SourceText.From(code.Append('}').ToString(), Encoding.UTF8);
        var clock = Stopwatch.StartNew();
        var compilation = MakeCompilation("").AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, PeerCompiler.ParseOptions));
        var bytes = Emit(compilation);
        Print(0, clock.Elapsed.TotalMilliseconds, bytes);
    }

    /// <summary>Edits after a first run, each the median of some: an unrelated file, one article, one annotation.</summary>
    public static void Edits(int articles, bool termIndex, int runs)
    {
        var corpus = PseudoCorpus.Make(articles);
        var project = new PseudoProject(corpus, termIndex);
        Compilation compilation = MakeCompilation(project.Declaration);
        var driver = MakeDriver(project).RunGenerators(compilation);
        double[] Times(Func<int, GeneratorDriver, GeneratorDriver> edit)
        {
            var times = new List<double>();
            for (var run = 0; run < runs + 2; run++)
            {
                var clock = Stopwatch.StartNew();
                driver = edit(run, driver);
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            // The first two still compile code at run time.
            return [.. times.Skip(2)];
        }

        var unrelated = Times((run, d) =>
        {
            compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Unrelated{run} {{ }}", PeerCompiler.ParseOptions));
            return d.RunGenerators(compilation);
        });
        var files = project.Files.ToArray();
        var article = Times((run, d) =>
        {
            var old = files[articles / 2];
            files[articles / 2] = new PseudoFile(old.Path, old.Text + $"\nOne more paragraph, number {run}.\n");
            return d.ReplaceAdditionalText(old, files[articles / 2]).RunGenerators(compilation);
        });
        var declaration = compilation.SyntaxTrees.First();
        var annotation = Times((run, d) =>
        {
            var next = CSharpSyntaxTree.ParseText(
                project.Declaration.Replace("public static", $"[Person(\"Nobody{run} Atall{run}\")] public static", StringComparison.Ordinal), PeerCompiler.ParseOptions);
            compilation = compilation.ReplaceSyntaxTree(declaration, next);
            declaration = next;
            return d.RunGenerators(compilation);
        });
        Console.WriteLine(FormattableString.Invariant($"{Measure.Median(unrelated)} {Measure.Median(article)} {Measure.Median(annotation)} {Measure.PeakMegabytes()}"));
    }

    private static CSharpCompilation MakeCompilation(string source) => CSharpCompilation.Create(
        "Pseudo",
        [CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), PeerCompiler.ParseOptions)],
        PeerCompiler.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    private static CSharpGeneratorDriver MakeDriver(PseudoProject project) => CSharpGeneratorDriver.Create(
        [PseudoProject.Generator()], ImmutableArray.CreateRange<AdditionalText>(project.Files.Append(project.Manifest)), PeerCompiler.ParseOptions);

    private static long Emit(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        return result.Success
            ? stream.Length
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    private static void Print(double generator, double compiler, long bytes) =>
        Console.WriteLine(FormattableString.Invariant($"{generator} {compiler} {bytes} {Measure.PeakMegabytes()}"));
}
