using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests.Harness;

/// <summary>The output of a run, compiled without warnings and loaded.</summary>
internal static class Loaded
{
    /// <summary>Asserts that the compiler reports nothing about the project or the generated code.</summary>
    public static void AssertNoWarning(GeneratorRun run)
    {
        var complaints = run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(x => x.Severity > DiagnosticSeverity.Hidden).ToList();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints.Take(10)));
    }

    public static Assembly Load(GeneratorRun run)
    {
        AssertNoWarning(run);
        return LoadUnchecked(run);
    }

    /// <summary>Loads the assembly of a project whose own code can have warnings.</summary>
    public static Assembly LoadUnchecked(GeneratorRun run)
    {
        using var stream = new MemoryStream(Emit(run));
        return new AssemblyLoadContext("sample", isCollectible: true).LoadFromStream(stream);
    }

    public static byte[] Emit(GeneratorRun run)
    {
        using var stream = new MemoryStream();
        var result = run.Output.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return stream.ToArray();
    }

    /// <summary>Returns the corpus of a class.</summary>
    public static Corpus GetCorpus(GeneratorRun run, string type) => GetCorpus(Load(run), type);

    public static Corpus GetCorpus(Assembly assembly, string type) =>
        (Corpus)assembly.GetType(type, throwOnError: true)!.GetProperty("Corpus")!.GetValue(null)!;

    /// <summary>Returns a member of one of the tables.</summary>
    public static object GetMember(Assembly assembly, string type, string table, string member)
    {
        var value = assembly.GetType(type, throwOnError: true)!.GetProperty(table)!.GetValue(null)!;
        var property = value.GetType().GetProperty(member) ?? throw new InvalidOperationException($"{table} has no member {member}.");
        return property.GetValue(value)!;
    }

    /// <summary>Returns the whole image of a corpus.</summary>
    public static byte[] GetImage(Corpus corpus)
    {
        using var stream = new MemoryStream();
        corpus.Save(stream);
        return stream.ToArray();
    }
}
