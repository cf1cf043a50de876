using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dataset.Benchmarks.Corpora;

namespace Dataset.Benchmarks.Cold.Peers;

/// <summary>The plain texts as one embedded resource, which is read and split into paragraphs at start.</summary>
internal sealed class EmbeddedTextPeer : IPeer
{
    private const string Code = """
        using System.Collections.Generic;
        static class Peer
        {
            static readonly List<PeerArticle> All = Read();
            public static int Count => All.Count;
            public static string Text(int index) => All[index].Text;
            static List<PeerArticle> Read()
            {
                using var reader = new System.IO.StreamReader(typeof(Peer).Assembly.GetManifestResourceStream("articles.txt")!);
                var all = new List<PeerArticle>();
                foreach (var entry in reader.ReadToEnd().Split('\u001E', System.StringSplitOptions.RemoveEmptyEntries))
                {
                    var line = entry.IndexOf('\n');
                    var text = entry.Substring(line + 1);
                    var paragraphs = new List<int>();
                    for (int start = 0; start < text.Length;)
                    {
                        var end = text.IndexOf("\n\n", start, System.StringComparison.Ordinal);
                        end = end < 0 ? text.Length : end;
                        paragraphs.Add(start);
                        paragraphs.Add(end - start);
                        start = end + 2;
                    }

                    var head = text.IndexOf('\n');
                    all.Add(new PeerArticle
                    {
                        Key = entry.Substring(0, line),
                        Headline = head < 0 ? text : text.Substring(0, head),
                        Text = text,
                        Paragraphs = paragraphs.ToArray(),
                    });
                }

                return all;
            }
        }

        """;

    public string Name => "embedded text";

    public bool Supports(PseudoCorpus corpus) => true;

    public PeerProgram Write(PseudoCorpus corpus)
    {
        var all = string.Concat(corpus.Articles.Select(a => $"\u001E{a.Key}\n{a.Text}"));
        return new PeerProgram([Code + PeerText.ArticleClass], [], [], new Dictionary<string, byte[]> { ["articles.txt"] = Encoding.UTF8.GetBytes(all) });
    }
}
