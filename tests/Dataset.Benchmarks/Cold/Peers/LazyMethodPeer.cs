using System.Globalization;
using System.Text;
using Dataset.Benchmarks.Corpora;

namespace Dataset.Benchmarks.Cold.Peers;

/// <summary>One generated method per article, which is called when the article is first accessed.</summary>
internal sealed class LazyMethodPeer : IPeer
{
    // As in the library: compiling a switch with a thousand arms at run time takes longer than compiling two small ones.
    private const int Arms = 32;

    public string Name => "lazy methods";

    public bool Supports(PseudoCorpus corpus) => corpus.Bytes < 8_000_000;

    public PeerProgram Write(PseudoCorpus corpus)
    {
        var read = Corpus.Create("Peer", corpus.Articles);
        var code = new StringBuilder(PeerText.ArticleClass);
        var count = read.Articles.Count;
        code.Append(CultureInfo.InvariantCulture,
            $"static class Peer {{ static readonly PeerArticle[] Cache = new PeerArticle[{count}]; public static int Count => {count};\n");
        code.Append("public static string Text(int index) => (Cache[index] ??= Make(index)).Text;\n");
        var groups = (count + Arms - 1) / Arms;
        var pages = (groups + Arms - 1) / Arms;
        AppendSwitch(code, "Make", 0, pages, Arms * Arms, "Page");
        for (var page = 0; page < pages; page++)
        {
            AppendSwitch(code, $"Page{page}", page * Arms, System.Math.Min(groups, (page + 1) * Arms), Arms, "Group");
        }

        for (var group = 0; group < groups; group++)
        {
            AppendSwitch(code, $"Group{group}", group * Arms, System.Math.Min(count, (group + 1) * Arms), 1, "Article");
        }

        for (var i = 0; i < count; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"static PeerArticle Article{i}(int index) => {PeerText.Initializer(read.Articles[i])};\n");
        }

        return new PeerProgram(code.Append('}').ToString());
    }

    private static void AppendSwitch(StringBuilder code, string name, int first, int end, int divisor, string target)
    {
        code.Append(CultureInfo.InvariantCulture, $"static PeerArticle {name}(int index) {{ switch (index / {divisor}) {{\n");
        for (var i = first; i < end; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"case {i}: return {target}{i}(index);\n");
        }

        code.Append("default: throw new System.IndexOutOfRangeException(); } }\n");
    }
}
