using System.Collections.Generic;
using System.Linq;
using Dataset.Benchmarks.Compile;
using Dataset.Benchmarks.Corpora;

namespace Dataset.Benchmarks.Cold.Peers;

/// <summary>This library, with ten properties of front matter in each article: the program requests the text or the record.</summary>
/// <param name="data">Whether the record is requested.</param>
/// <param name="plain">
/// Whether the record has ten texts, numbers, dates and so on, without the two properties that take longer: a URL, which the framework parses, and a reference,
/// which is looked up by key.
/// </param>
internal sealed class TypedPeer(bool data, bool plain) : IPeer
{
    public string Name => (data, plain) switch
    {
        (false, _) => "text",
        (true, true) => "record of ten values",
        (true, false) => "record with a Uri and a reference",
    };

    public bool Supports(PseudoCorpus corpus) => true;

    public PeerProgram Write(PseudoCorpus corpus)
    {
        var project = new PseudoProject(corpus.WithFrontMatter(), termIndex: false, attributes: "[FrontMatter<Story>]\n");
        return new PeerProgram([Code(), project.Declaration], [PseudoProject.Generator()], [.. project.Files.Append(project.Manifest)],
            new Dictionary<string, byte[]>());
    }

    private string Code() => $$"""
        using System;
        using System.Collections.Generic;
        using Dataset;

        static class Peer
        {
            public static int Count => News.Articles.Count;
            public static string Text(int index) => News.Articles[index].{{(data ? "Data.Desk" : "Text")}};
            public static object Open() => News.Corpus;
            public static int Search(string query) => News.Corpus.Search(query).Count;
        }

        public enum Priority { Low, Normal, High }

        public sealed record Story(string Desk, Priority Priority, int? Rank, IReadOnlyList<string> Keywords, double Weight, DateOnly Due,
            string DraftOf, bool Live, {{(plain ? "string" : "Uri")}} Link, {{(plain ? "string" : "Article<Story>")}} Next);

        """;
}
