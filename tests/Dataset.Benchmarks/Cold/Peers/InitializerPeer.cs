using System.Linq;
using System.Text;
using Dataset.Benchmarks.Corpora;

namespace Dataset.Benchmarks.Cold.Peers;

/// <summary>Generated object initializers: one static array of all articles.</summary>
internal sealed class InitializerPeer : IPeer
{
    public string Name => "object initializers";

    public bool Supports(PseudoCorpus corpus) => corpus.Bytes < 8_000_000;

    public PeerProgram Write(PseudoCorpus corpus)
    {
        var read = Corpus.Create("Peer", corpus.Articles);
        var code = new StringBuilder(PeerText.ArticleClass);
        code.Append("static class Peer { static readonly PeerArticle[] All = new PeerArticle[] {\n");
        foreach (var article in read.Articles)
        {
            code.Append(PeerText.Initializer(article)).Append(",\n");
        }

        code.Append("}; public static int Count => All.Length; public static string Text(int index) => All[index].Text; }");
        return new PeerProgram(code.ToString());
    }
}
