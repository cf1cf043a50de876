using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Generator.Tests.Harness;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>Projects of a given size, with items made alike if each could be compared with all others.</summary>
internal static class SlowProjects
{
    private const string Record = "using System.Collections.Generic; public record Facts(IReadOnlyList<string>? Topics = null, Dataset.Person? Editor = null);";

    private static readonly Dictionary<string, Func<int, TestProject>> Makers = new()
    {
        ["articles"] = n => Articles(n, Corpus("[Person(\"Ka Ova\", \"Ova\")]"), i => $"Report {i}\n\nKa Ova said it on Monday, and so did Ova."),
        ["articles of one text"] = n => Articles(n, Corpus(""), _ => "It is so."),
        ["keys that differ in case"] = n => Enumerable.Range(0, n).Aggregate(
            TestProject.Of(Corpus("")), (p, i) => p.WithArticle($"{(i % 2 == 0 ? "A" : "a")}{i / 2}.txt", "It is so.")),
        ["lines of JSON"] = n => TestProject.Of(Corpus("")).WithArticle(
            "a.jsonl", string.Concat(Enumerable.Range(0, n).Select(i => $"{{\"id\": \"a{i}\", \"text\": \"It is so.\"}}\n"))),
        ["people of one alias"] = n => Articles(5, Corpus(Lines(n, i => $"[Person(\"K{i} Ova\", \"Ova\", Id = \"K{i}\")]")), _ => "Ova said so. Ova did."),
        ["claims with evidence"] = n => Articles(
            5, Corpus(Lines(n, i => $"[Claim(\"C{i}\", \"It is so.\")] [Evidence(\"C{i}\", \"It is {i}\")]")), i => $"It is {i} and it is so."),
        ["speakers of one opening"] = n => Articles(
            5, Corpus("[Person(\"Ka Ova\")]" + Lines(n, _ => "[Speaker(\"It is\", \"Ka Ova\")]")), _ => "\"It is so,\" he said."),
        ["declared articles"] = n => Articles(n, Corpus(Lines(n, i => $"[Article(\"a{i}\", Name = \"N{i}\")]")), _ => "It is so."),
        ["typed front matter"] = n => Articles(
            n, Record + Corpus("[FrontMatter<Facts>] [Person(\"Ka Ova\")]"), _ => "---\ntopics: [a, b]\neditor: Ka Ova\n---\nIt is so."),
        ["typed front matter of one article"] = n => Articles(
            1, Record + Corpus("[FrontMatter<Facts>]"),
            _ => $"---\ntopics: [{string.Join(", ", Enumerable.Range(0, 20 * n).Select(i => $"t{i}"))}]\n---\nIt is so."),
        ["editors of one alias"] = n => Articles(
            n, Record + Corpus("[FrontMatter<Facts>]" + Lines(n, i => $"[Person(\"K{i} Ova\", \"Ova\", Id = \"K{i}\")]")),
            _ => "---\neditor: Ova\n---\nIt is so."),
    };

    /// <summary>The families of projects.</summary>
    public static IEnumerable<string> Kinds => Makers.Keys;

    /// <summary>Runs the generator over a project of the given size.</summary>
    public static void Generate(string kind, int count) => GC.KeepAlive(GeneratorRun.Start(Makers[kind](count)));

    private static TestProject Articles(int count, string code, Func<int, string> text) =>
        Enumerable.Range(0, count).Aggregate(TestProject.Of("using Dataset;" + code), (p, i) => p.WithArticle($"a{i}.txt", text(i)));

    private static string Corpus(string attributes) => $"[Dataset.Corpus] {attributes} public static partial class News {{ }}";

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
