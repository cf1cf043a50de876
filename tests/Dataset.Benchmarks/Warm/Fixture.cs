using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Dataset.Benchmarks.Cold;
using Dataset.Benchmarks.Cold.Peers;
using Dataset.Benchmarks.Corpora;

namespace Dataset.Benchmarks.Warm;

/// <summary>A compiled corpus of a thousand articles, loaded into this process.</summary>
internal static class Fixture
{
    private static readonly Lazy<Corpus> Loaded = new(Load);

    public static PseudoCorpus Source { get; } = PseudoCorpus.Make(1000);

    public static Corpus Corpus => Loaded.Value;

    private static Corpus Load()
    {
        var folder = Directory.CreateTempSubdirectory("dataset-warm").FullName;
        var path = PeerCompiler.Compile(new DatasetPeer(termIndex: true).Write(Source), folder);
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        return (Corpus)assembly.GetType("News")!.GetProperty("Corpus", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }
}
