using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Text.Json;
using Dataset.Benchmarks.Corpora;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Benchmarks.Cold.Peers;

/// <summary>JSON as an embedded resource, which is read at start by System.Text.Json with its source generator.</summary>
internal sealed class JsonPeer : IPeer
{
    private const string Code = """
        using System.Text.Json.Serialization;
        static class Peer
        {
            static readonly PeerArticle[] All = System.Text.Json.JsonSerializer.Deserialize(
                typeof(Peer).Assembly.GetManifestResourceStream("articles.json")!, PeerContext.Default.PeerArticleArray)!;
            public static int Count => All.Length;
            public static string Text(int index) => All[index].Text;
        }
        [JsonSerializable(typeof(PeerArticle[]))]
        partial class PeerContext : JsonSerializerContext { }

        """;

    public string Name => "embedded JSON";

    public bool Supports(PseudoCorpus corpus) => true;

    public PeerProgram Write(PseudoCorpus corpus)
    {
        var read = Corpus.Create("Peer", corpus.Articles);
        var json = JsonSerializer.SerializeToUtf8Bytes(read.Articles.Select(a => new
        {
            a.Key,
            Headline = a.Headline ?? "",
            a.Text,
            Paragraphs = PeerText.Paragraphs(a),
        }));
        return new PeerProgram([Code + PeerText.ArticleClass], [LoadGenerator()], [], new Dictionary<string, byte[]> { ["articles.json"] = json });
    }

    // The generator of the SDK is in the targeting pack, next to the shared framework.
    private static ISourceGenerator LoadGenerator()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));
        var path = Directory.GetFiles(Path.Combine(root, "packs"), "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories)
            .OrderBy(p => p.Length).ThenBy(p => p, StringComparer.Ordinal).Last(p => p.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal));
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        var type = assembly.GetTypes().Single(t => !t.IsAbstract && t.GetCustomAttributes(typeof(GeneratorAttribute), false).Length > 0);
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
