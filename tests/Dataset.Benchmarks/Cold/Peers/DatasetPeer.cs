using System.Linq;
using Dataset.Benchmarks.Compile;
using Dataset.Benchmarks.Corpora;

namespace Dataset.Benchmarks.Cold.Peers;

/// <summary>This library: the generator processes the articles as files, as in a project.</summary>
internal sealed class DatasetPeer(bool termIndex) : IPeer
{
    private const string Code = """
        static class Peer
        {
            public static int Count => News.Articles.Count;
            public static string Text(int index) => News.Articles[index].Text;
            public static object Open() => News.Corpus;
            public static int Search(string query) => News.Corpus.Search(query).Count;
        }

        """;

    public string Name => termIndex ? "Dataset with term index" : "Dataset";

    public bool Supports(PseudoCorpus corpus) => true;

    public PeerProgram Write(PseudoCorpus corpus)
    {
        var project = new PseudoProject(corpus, termIndex);
        return new PeerProgram([Code, project.Declaration], [PseudoProject.Generator()], [.. project.Files.Append(project.Manifest)],
            new System.Collections.Generic.Dictionary<string, byte[]>());
    }
}
