using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dataset.Generator.Tests.Harness;
using Dataset.Tests.Fuzz;
using Dataset.Tests.Fuzzing;
using Dataset.Tests.Helpers;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests.Fuzz;

/// <summary>
/// Verifies that any text, with any declaration, compiles without warnings, and that the compiled corpus is the same as the one created at run time.
/// </summary>
public class CompiledFuzzTests
{
    [Fact]
    public void Any_texts_and_declarations_compile_to_the_same_corpus_as_at_run_time() => FuzzRun.ForAll(
        12,
        FuzzCorpus.Of(1, 13, static i => Gen.Elements($"a/{i}", $"b-{i}")),
        static x => x.Shrink(),
        static x => Check([.. x.Files.Select(static file => file with { Text = AsFile(file.Text) })], x.Declarations.Options),
        tries: 150);

    // A UTF-8 file cannot contain half of a surrogate pair, so the compiler would never receive one.
    private static string AsFile(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static void Check(IReadOnlyList<FuzzFile> files, CorpusOptions options)
    {
        var project = files.Aggregate(TestProject.Of(AttributeCode.Of(options, "Fuzz")), static (p, x) => p.WithArticle(x.Key + ".txt", x.Text));
        var run = GeneratorRun.Start(project);

        var compiled = Loaded.GetCorpus(run, "Fuzz");
        var created = Corpus.Create("Fuzz", files.Select(static x => new ArticleSource(x.Key, x.Text)), options);
        CorpusComparer.AssertSame(created, compiled, names: false);
        Assert.Equal(created.Articles.Select(x => x.MemberName), compiled.Articles.Select(x => x.MemberName));
        Assert.Equal(created.Description, compiled.Description);

        // Evidence is part of its claim's options, so the evidence of a refused claim is lost; its attribute still exists.
        string[] ofEvidence = created.Claims.Count == options.Claims.Select(x => x.Id).Distinct().Count() ? [] : ["DS0010", "DS0013"];
        Assert.Equal(
            created.Issues.Where(x => x.Severity > IssueSeverity.Hidden).Select(x => x.Id).Where(x => !ofEvidence.Contains(x)).Order(StringComparer.Ordinal),
            run.Diagnostics.Where(x => x.Severity > DiagnosticSeverity.Hidden).Select(x => x.Id).Where(x => x != "DS0022" && !ofEvidence.Contains(x))
                .Order(StringComparer.Ordinal));
        Assert.Equal(
            created.SuggestNames().Where(x => x.Count >= 3).Select(x => x.Name),
            run.Diagnostics.Where(x => x.Id == "DS0022").Select(x => x.Properties["name"]!));
        Assert.Equal(created.Terms.Take(50).Select(x => (x.Text, x.Count)), compiled.Terms.Take(50).Select(x => (x.Text, x.Count)));
    }
}
