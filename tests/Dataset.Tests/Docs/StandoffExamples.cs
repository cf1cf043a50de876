using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Dataset;
using Dataset.Tests.Helpers;

namespace Dataset.Tests.Docs;

/// <summary>The code of docs/standoff.md.</summary>
internal static class StandoffExamples
{
    public static void Out()
    {
        using var temporary = new TemporaryFolder();
        var folder = temporary.Path;

        const string Text = "Ferry to sail\n\n\"We sail \U0001F6A2 on Monday,\" Captain Ann\nLee said, \"or never.\"\n\nNobody came.\n";
        var corpus = Corpus.Create(
            "Wire",
            [new ArticleSource("harbour", Text) { Published = new DateOnly(2031, 5, 2) }],
            new CorpusOptions { Entities = [new EntityOptions(EntityKind.Person, "Ann Lee")] });
        corpus.WriteBrat(folder);
        Console.WriteLine(File.ReadAllText(Path.Combine(folder, "harbour.ann")));
    }

    public static void Back()
    {
        using var temporary = new TemporaryFolder();
        var folder = temporary.Path;
        SeoulSummit.Corpus.WriteBrat(folder);

        var read = BratFolder.Read(folder);
        Corpus corpus = Corpus.Create("Annotated", read.Articles, read.ToOptions());
        Console.WriteLine($"{read.Issues.Count} issues, {read.Entities.Count} entities, {read.Speakers.Count} speakers");
        Console.WriteLine(corpus.Mentions.Count == SeoulSummit.Mentions.Count);
        Console.WriteLine(corpus.Quotes.Count(quote => quote.Speaker is not null) == SeoulSummit.Quotes.Count(quote => quote.Speaker is not null));
    }

    public static void Faults()
    {
        using var temporary = new TemporaryFolder();
        var folder = temporary.Path;
        File.WriteAllText(Path.Combine(folder, "harbour.txt"), "Ann Lee sails on Monday.\n");
        File.WriteAllText(Path.Combine(folder, "harbour.ann"), "T1\tPerson 0 7\tAnn Lee\nT2\tDate 17 24\tMonday\nR1\tSaidBy Arg1:T1 Arg2:T7\nT3\tPerson 0");

        var read = BratFolder.Read(folder);
        foreach (var issue in read.Issues)
        {
            Console.WriteLine(issue);
        }

        Console.WriteLine(read.Entities[0]);
    }

    public static void Web()
    {
        var corpus = Corpus.Create(
            "Wire", [new ArticleSource("harbour", "Ann Lee sails.\n")],
            new CorpusOptions { Entities = [new EntityOptions(EntityKind.Person, "Ann Lee")] });
        using var stream = new MemoryStream();
        corpus.WriteWebAnnotations(stream);
        stream.Position = 0;
        Console.WriteLine(JsonNode.Parse(stream)!.ToJsonString(new() { WriteIndented = true }));
    }
}
