using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset;

namespace Dataset.Tests.Docs;

/// <summary>The code of docs/json.md.</summary>
internal static class JsonExamples
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void OneArticle()
    {
        var corpus = Corpus.Create("Wire", [new ArticleSource("harbour", "\"We sail on Monday,\" Captain Ann Lee said.\n")]);
        Console.WriteLine(JsonSerializer.Serialize(corpus.Articles[0], Readable));
    }

    public static void Parts()
    {
        Console.WriteLine(JsonSerializer.Serialize(News.People.JoanPell.Quotes[0]));
        Console.WriteLine(JsonSerializer.Serialize(News.Claims.RoadsThisYear.Evidence[0]));
        Console.WriteLine(JsonSerializer.Serialize(News.People.HelenBrandt));
    }

    public static void ReadAgain()
    {
        using var stream = new MemoryStream();
        News.Corpus.WriteJsonLines(stream);
        stream.Position = 0;
        var again = Corpus.Create("News", Corpus.ReadJsonLines(stream));
        Console.WriteLine(again.Fingerprint == News.Corpus.Fingerprint);
    }

    public static void WithContract()
    {
        Console.WriteLine(JsonSerializer.Serialize(News.Articles.Budget.Dates[0], DatasetJsonContext.Default.DateMention));
    }
}
