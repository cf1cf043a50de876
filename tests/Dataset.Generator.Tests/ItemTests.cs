using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>Tests how the item of an article, its format and its file extension affect the article.</summary>
public class ItemTests
{
    private const string News = "[Dataset.Corpus] public static partial class News { }";
    private const string Front = "---\ntitle: Own\npublisher: Herald\ntags: [b]\n---\nThe ferry sailed.\n";

    [Fact]
    public void Publisher_and_tags_of_an_item_come_after_those_of_front_matter()
    {
        var corpus = Read(TestProject.Of(News)
            .WithArticle("sea/a.txt", "The ferry sailed.").WithMetadata(publisher: "Post", tags: "sea/;b; ;sea")
            .WithArticle("sea/b.txt", Front).WithMetadata(publisher: "Post", tags: "sea/;b"));
        Assert.Equal(["Post", "Herald"], corpus.Articles.Select(article => article.Publisher));
        Assert.Equal(["sea", "b"], corpus.Articles[0].Tags);
        Assert.Equal(["b", "sea"], corpus.Articles[1].Tags);
        Assert.Equal(["sea/a", "sea/b"], corpus.ArticlesByTag["sea"].Select(article => article.Key));
    }

    [Fact]
    public void The_format_of_the_item_takes_precedence_over_the_extension()
    {
        const string text = "# Ferry\n\nIt sailed.\n";
        var corpus = Read(TestProject.Of(News)
            .WithArticle("a.md", text)
            .WithArticle("b.txt", text + "b\n").WithMetadata(format: "markdown")
            .WithArticle("c.MD", text + "c\n").WithMetadata(format: "PlainText"));
        Assert.Equal([ArticleFormat.Markdown, ArticleFormat.Markdown, ArticleFormat.PlainText], corpus.Articles.Select(article => article.Format));
        Assert.Equal(["a", "b", "c"], corpus.Articles.Keys);
    }

    [Fact]
    public void An_unknown_format_is_reported_and_the_extension_is_used()
    {
        var run = GeneratorRun.Start(TestProject.Of(News).WithArticle("a.md", "# Ferry\n\nIt sailed.\n").WithMetadata(format: "Word"));
        Assert.Equal("Format 'Word' of the item is neither 'Markdown' nor 'PlainText'; the file extension determines the format",
            Assert.Single(run.Diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(ArticleFormat.Markdown, Assert.Single(Loaded.GetCorpus(run, "News").Articles).Format);
    }

    [Theory]
    [InlineData("windows-1252", new byte[] { 0x93, (byte)'C', (byte)'a', (byte)'f', 0xE9, 0x94, 0x80 }, "\u201CCaf\u00E9\u201D\u20AC")]
    [InlineData("ISO-8859-1", new byte[] { (byte)'C', (byte)'a', (byte)'f', 0xE9 }, "Caf\u00E9")]
    [InlineData("utf-16", new byte[] { (byte)'C', 0, 0xE9, 0 }, "C\u00E9")]
    [InlineData("utf-8", new byte[] { 0xEF, 0xBB, 0xBF, (byte)'C', 0xC3, 0xA9 }, "C\u00E9")]
    public void An_item_specifies_the_encoding_of_its_files(string encoding, byte[] bytes, string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            var run = GeneratorRun.Start(TestProject.Of(News).WithArticle("a.txt", new TestText(path, bytes)).WithMetadata(encoding: encoding));
            Assert.Empty(run.Diagnostics);
            Assert.Equal(text, Assert.Single(Loaded.GetCorpus(run, "News").Articles).Text);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("latin-9", "its item specifies the Encoding 'latin-9'")]
    [InlineData("utf-8", "neither valid UTF-8")]
    public void An_encoding_that_does_not_match_is_reported(string encoding, string message)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [(byte)'C', 0xE9]);
            var run = GeneratorRun.Start(TestProject.Of(News).WithArticle("a.txt", new TestText(path, [(byte)'C', 0xE9])).WithMetadata(encoding: encoding));
            Assert.Contains(message, Assert.Single(run.Diagnostics, x => x.Id == "DS0005").GetMessage(System.Globalization.CultureInfo.InvariantCulture),
                System.StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_line_of_JSON_Lines_is_an_article()
    {
        var run = GeneratorRun.Start(TestProject.Of(News)
            .WithArticle("wire.jsonl",
                "{\"key\": \"sea/ferry\", \"title\": \"Ferry\", \"text\": \"It sailed.\"}\n\n{\"text\": \"Nobody waited.\"}\n").WithMetadata(tags: "wire")
            .WithArticle("plain.txt", "The quay was empty."));
        Assert.Empty(run.Diagnostics);
        var corpus = Loaded.GetCorpus(run, "News");
        Assert.Equal(["3", "plain", "sea/ferry"], corpus.Articles.Keys);
        Assert.Equal(("Ferry", "SeaFerry", "news/wire.jsonl"), (corpus.Articles[2].Headline, corpus.Articles[2].MemberName, corpus.Articles[2].SourcePath));
        Assert.Equal(["wire"], corpus.Articles[0].Tags);
    }

    [Fact]
    public void An_invalid_line_is_reported_at_its_place_and_does_not_affect_the_others()
    {
        var run = GeneratorRun.Start(TestProject.Of(News).WithArticle(
            "wire.jsonl",
            "{\"key\": \"a\", \"text\": \"One.\", \"date\": \"soon\"}\nnonsense\n{\"key\": \"A\", \"text\": \"Two.\"}\n" +
                "{\"key\": \"b\", \"text\": \" \"}\n{\"key\": \"c//d\", \"text\": \"Three.\"}\n"));
        Assert.Equal(["a", "b"], Loaded.GetCorpus(run, "News").Articles.Keys);
        Assert.Equal(
            [("DS0016", 0, 37), ("DS0016", 1, 0), ("DS0004", 2, 0), ("DS0007", 3, 21), ("DS0004", 4, 0)],
            run.Diagnostics.Select(x => (x.Id, x.Location.GetLineSpan().StartLinePosition.Line,
                x.Location.GetLineSpan().StartLinePosition.Character)).OrderBy(x => x.Item2));
    }

    [Fact]
    public void Lines_written_by_the_library_compile_to_the_same_corpus()
    {
        var corpus = Read(Samples.Elin.WithArticle("post.md", "---\ntitle: Own\nrank: 1.0\n---\n# Ferry\n\nIt *sailed*, `x`.\n"));
        using var stream = new MemoryStream();
        corpus.WriteJsonLines(stream);
        var again = Read(TestProject.Of(Samples.Class).WithArticle("all.jsonl", Encoding.UTF8.GetString(stream.ToArray())));
        Assert.Empty(Corpus.Compare(corpus, again).Changes.Select(change => change.ToString()));
    }

    [Theory]
    [InlineData("a.txt", "<!DOCTYPE html>\n<html><body>Hi.</body></html>", "HTML")]
    [InlineData("a.md", "<html lang=\"en\"><body>Hi.</body></html>", "HTML")]
    [InlineData("a.txt", "id,title,body\n1,Ferry,\"It sailed, at last.\"\n2,Quay,Empty\n", "CSV")]
    [InlineData("a.csv", "a", "CSV")]
    [InlineData("a.tsv", "a", "TSV")]
    [InlineData("a.json", "{\"text\": \"a\"}", "JSON")]
    [InlineData("a.txt", "<?xml version=\"1.0\"?><a/>", "XML")]
    [InlineData("a.txt", "{\\rtf1 Hi.}", "RTF")]
    public void A_file_of_another_format_is_left_out_and_reported(string path, string text, string format)
    {
        var run = GeneratorRun.Start(TestProject.Of(News).WithArticle(path, text).WithArticle("plain.txt", "The quay was empty."));
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("DS0019", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.StartsWith(
            $"The file is in {format} format, ", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Equal(["plain"], Loaded.GetCorpus(run, "News").Articles.Keys);
    }

    [Theory]
    [InlineData("Paris, London, Rome\nOslo, Bern, Riga\nKyiv, Baku, Male\n")]
    [InlineData("<p align=\"center\">Hi.</p>\n\nThe ferry sailed.\n")]
    [InlineData("a,b,c\n\nThe ferry sailed.\n")]
    public void A_text_that_only_resembles_another_format_is_an_article(string text) =>
        Assert.Empty(GeneratorRun.Start(TestProject.Of(News).WithArticle("a.txt", text)).Diagnostics);

    private static Corpus Read(TestProject project)
    {
        var run = GeneratorRun.Start(project);
        Assert.Empty(run.Diagnostics.Where(x => x.Severity > DiagnosticSeverity.Info));
        return Loaded.GetCorpus(run, "News" is var name && project.Sources[0].ToString().Contains(" Elin", System.StringComparison.Ordinal) ? "Elin" : name);
    }
}
