using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Dataset.Benchmarks.Cold;
using Dataset.Benchmarks.Corpora;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Benchmarks.Compile;

/// <summary>
/// Measures edits after a first run, as in an editor: an unrelated file, one article, one annotation. The times are those of the generator and of parsing its
/// output.
/// </summary>
internal static class EditRun
{
    // The first edits still compile code at run time.
    private const int Warming = 3;

    /// <summary>Runs the edits in this process, and prints for each the median elapsed time and processor time in milliseconds, then the peak memory.</summary>
    public static void Run(int articles, bool termIndex, int runs)
    {
        var session = new Session(PseudoCorpus.Make(articles), termIndex);
        double[] numbers = [
            .. Measured(runs, session.EditUnrelated), .. Measured(runs, session.EditArticle), .. Measured(runs, session.EditAnnotation), Usage.PeakMegabytes()];
        Console.WriteLine(string.Join(' ', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))));
    }

    private static IEnumerable<double> Measured(int runs, Action<int> edit)
    {
        List<double> elapsed = [], processor = [];
        for (var run = 0; run < runs + Warming; run++)
        {
            // Garbage of the previous edit must not count for this one.
            GC.Collect();
            var usage = Usage.Start();
            edit(run);
            if (run >= Warming)
            {
                elapsed.Add(usage.Elapsed);
                processor.Add(usage.Processor);
            }
        }

        return [Measure.Median(elapsed), Measure.Median(processor)];
    }

    private sealed class Session
    {
        private readonly PseudoProject _project;
        private readonly PseudoFile[] _files;
        private SyntaxTree _declaration;
        private Compilation _compilation;
        private GeneratorDriver _driver;

        public Session(PseudoCorpus corpus, bool termIndex)
        {
            _project = new PseudoProject(corpus, termIndex);
            _files = [.. _project.Files];
            _declaration = Parse(_project.Declaration);
            _compilation = CSharpCompilation.Create(
                "Pseudo", [_declaration], PeerCompiler.References,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
            _driver = CSharpGeneratorDriver.Create(
                [PseudoProject.Generator()], ImmutableArray.CreateRange<AdditionalText>(_files.Append(_project.Manifest)), PeerCompiler.ParseOptions);
            RunGenerator();
        }

        public void EditUnrelated(int run)
        {
            _compilation = _compilation.AddSyntaxTrees(Parse($"class Unrelated{run} {{ }}"));
            RunGenerator();
        }

        public void EditArticle(int run)
        {
            ref var file = ref _files[_files.Length / 2];
            var old = file;
            file = new PseudoFile(old.Path, old.Text + $"\nOne more paragraph, number {run}.\n");
            _driver = _driver.ReplaceAdditionalText(old, file);
            RunGenerator();
        }

        public void EditAnnotation(int run)
        {
            var next = Parse(_project.Declaration.Replace("public static", $"[Person(\"Nobody{run} Atall{run}\")] public static", StringComparison.Ordinal));
            _compilation = _compilation.ReplaceSyntaxTree(_declaration, next);
            _declaration = next;
            RunGenerator();
        }

        private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), PeerCompiler.ParseOptions);

        private void RunGenerator() => _driver = _driver.RunGenerators(_compilation);
    }
}
