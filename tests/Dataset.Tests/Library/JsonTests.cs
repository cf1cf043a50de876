using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Json.Schema;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that the JSON of an article conforms to its schema and agrees with the article.</summary>
public class JsonTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Repository.GetPath("src/Dataset/Json/article.schema.json")));
    private static readonly EvaluationOptions EveryError = new() { OutputFormat = OutputFormat.List };
    private static readonly JsonSerializerOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    private static readonly JsonSerializerOptions Chained = new() { TypeInfoResolverChain = { DatasetJsonContext.Default } };

    public static TheoryData<string> Corpora => Samples.Names;

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_article_is_valid_under_the_schema(string name)
    {
        foreach (var article in Samples.All[name].Articles)
        {
            using var json = JsonSerializer.SerializeToDocument(article);
            Assert.True(Schema.Evaluate(json.RootElement).IsValid, string.Join('\n', Check(json.RootElement)));
        }
    }

    [Theory]
    [InlineData("""{ "key": 1 }""", "/key type")]
    [InlineData("""{ "other": 1 }""", "/other ")]
    [InlineData("{}", " required")]
    [InlineData("""{ "dates": [{ "start": -1 }] }""", "/dates/0/start minimum")]
    [InlineData("""{ "published": "May 1" }""", "/published pattern")]
    [InlineData("""{ "quotes": [{ "kind": "loud" }] }""", "/quotes/0/kind enum")]
    public void The_schema_refuses_other_JSON(string json, string error) =>
        Assert.Contains(Check(JsonDocument.Parse(json).RootElement), e => e.StartsWith(error, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Spans_and_indexes_lead_back_to_the_article(string name)
    {
        foreach (var article in Samples.All[name].Articles)
        {
            using var document = JsonSerializer.SerializeToDocument(article);
            var json = document.RootElement;
            var text = json.GetProperty("text").GetString()!;
            Assert.Equal(article.Text, text);
            foreach (var list in new[] { "quotes", "mentions", "dates" })
            {
                Assert.All(json.GetProperty(list).EnumerateArray(), piece => Assert.Equal(piece.GetProperty("text").GetString(), Slice(text, piece)));
            }

            Assert.Equal(article.Paragraphs.Select(p => p.Text), json.GetProperty("paragraphs").EnumerateArray().Select(p => Slice(text, p)));
            Assert.Equal(article.Sentences.Select(s => s.Text), json.GetProperty("sentences").EnumerateArray().Select(s => Slice(text, s)));
            Assert.Equal(article.Quotes.Select(q => q.Speaker?.Id),
                json.GetProperty("quotes").EnumerateArray().Select(q => q.GetProperty("speaker").GetString()));
            Assert.Equal(article.Entities.Select(e => e.Id), json.GetProperty("entities").EnumerateArray().Select(e => e.GetProperty("id").GetString()));
        }
    }

    [Fact]
    public void The_JSON_of_an_article_matches_the_snapshot()
    {
        var corpus = Corpus.Create(
            "Small",
            [new("a/1", "Ministers meet\n\n\"We agree,\" Ann Lee said on May 3, 2024.")],
            new CorpusOptions { Entities = [new(EntityKind.Person, "Ann Lee")], Articles = [new("a/1") { Publisher = "The Post" }] });
        Snapshot.Match(
            JsonSerializer.Serialize(corpus, Indented).ReplaceLineEndings("\n") + "\n",
            "tests/Dataset.Tests/Library/SmallCorpus",
            "json");
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task Lines_are_the_articles_in_order(string name)
    {
        var corpus = Samples.All[name];
        using var stream = new MemoryStream();
        corpus.WriteJsonLines(stream);
        var lines = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Equal(string.Concat(corpus.Articles.Select(a => JsonSerializer.Serialize(a) + "\n")), lines);
        using var other = new MemoryStream();
        await corpus.WriteJsonLinesAsync(other, TestContext.Current.CancellationToken);
        Assert.Equal(stream.ToArray(), other.ToArray());
    }

    [Fact]
    public void The_source_generated_contract_writes_the_same_JSON()
    {
        var corpus = Samples.Ferry;
        var article = corpus.Articles["ferry/opening"];
        Assert.Equal(JsonSerializer.Serialize(corpus), JsonSerializer.Serialize(corpus, DatasetJsonContext.Default.Corpus));
        Assert.Equal(JsonSerializer.Serialize(article), JsonSerializer.Serialize(article, DatasetJsonContext.Default.Article));

        // In a chain of resolvers, as in programs that have their own context.
        Assert.Equal(JsonSerializer.Serialize(article.Quotes[0]), JsonSerializer.Serialize(article.Quotes[0], Chained));

        // The context contains every type that has a converter.
        foreach (var type in typeof(Corpus).Assembly.GetExportedTypes()
            .Where(t => !t.IsGenericTypeDefinition && t.IsDefined(typeof(JsonConverterAttribute), inherit: false)))
        {
            Assert.NotNull(DatasetJsonContext.Default.GetTypeInfo(type));
        }
    }

    [Fact]
    public async Task Writing_lines_can_be_stopped() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Samples.Ferry.WriteJsonLinesAsync(Stream.Null, new CancellationToken(canceled: true)));

    [Fact]
    public void Every_part_can_be_serialized()
    {
        var corpus = Samples.Ferry;
        var opening = corpus.Articles["ferry/opening"];
        object[] parts =
        [
            opening.Blocks[0], opening.Subheadings[0], opening.Paragraphs[0], opening.Sentences[0], opening.Quotes[0], opening.Mentions[0], opening.Dates[0],
            opening.Dateline!,
            corpus.Claims[0].Evidence[0],
        ];
        foreach (var part in parts)
        {
            using var json = JsonSerializer.SerializeToDocument(part, part.GetType());
            Assert.Equal("ferry/opening", json.RootElement.GetProperty("article").GetString());
            Assert.Equal(json.RootElement.GetProperty("text").GetString(), Slice(opening.Text, json.RootElement));
        }

        Assert.Contains("\"disputes\":[\"OnTime\"]", JsonSerializer.Serialize(corpus.Claims[0]), StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"InesOkafor\",\"name\":\"Ines Okafor\",\"kind\":\"person\"", JsonSerializer.Serialize(corpus.People[0]),
            StringComparison.Ordinal);
        Assert.Equal(JsonSerializer.Serialize(corpus.People[0]), JsonSerializer.Serialize<Entity>(corpus.People[0]));
    }

    [Fact]
    public void Results_of_LINQ_over_parts_can_be_serialized()
    {
        var json = JsonSerializer.Serialize(Samples.Ferry.Quotes.GroupBy(q => q.Article.Key).ToDictionary(g => g.Key, g => g.ToArray()));
        Assert.StartsWith("{\"ferry/opening\":[{\"article\":\"ferry/opening\",", json, StringComparison.Ordinal);
        Assert.Equal("null", JsonSerializer.Serialize<Article?>(null));
    }

    [Fact]
    public void The_JSON_of_results_is_small()
    {
        var corpus = Samples.Ferry;
        var hit = corpus.Search("strike")[0];
        var json = JsonSerializer.Serialize(hit, DatasetJsonContext.Default.SearchHit);
        Assert.StartsWith($"{{\"article\":\"{hit.Article.Key}\",\"score\":", json, StringComparison.Ordinal);
        Assert.Contains("\"highlights\":[{\"start\":", json, StringComparison.Ordinal);
        Assert.InRange(json.Length, 1, 500);
        var term = corpus.Terms["strike"];
        Assert.Equal($"{{\"text\":\"strike\",\"count\":{term.Count},\"articleCount\":{term.ArticleCount}}}", JsonSerializer.Serialize(term));
        var line = corpus.Concordance("strike").First();
        Assert.Equal(line.Keyword, JsonSerializer.SerializeToElement(line).GetProperty("keyword").GetString());
        var similar = corpus.Nearest(corpus.Articles[0])[0];
        Assert.Equal(["article", "score"], JsonSerializer.SerializeToElement(similar).EnumerateObject().Select(property => property.Name));
        Assert.Equal(corpus.Utterances[0].Text, JsonSerializer.SerializeToElement(corpus.Utterances[0]).GetProperty("text").GetString());
        Assert.Equal("{\"old\":\"Ferry\",\"now\":\"Ferry\",\"changes\":[]}", JsonSerializer.Serialize(Corpus.Compare(corpus, corpus)));
    }

    [Fact]
    public void The_JSON_of_comparisons_is_small()
    {
        var corpus = Samples.Ferry;
        Assert.StartsWith(
            "{\"claims\":[\"Late\",\"Cost\",\"OnTime\"],\"articles\":[\"archive\",\"ferry/opening\",\"ferry/strike\",\"storm\"],\"rows\":[{\"claim\":\"Late\",",
            JsonSerializer.Serialize(corpus.Coverage), StringComparison.Ordinal);
        Assert.Equal(
            """{"claim":"OnTime","asserting":[],"disputing":["ferry/opening"],"silent":["archive","ferry/strike","storm"]}""",
            JsonSerializer.Serialize(corpus.Coverage.Rows[2], DatasetJsonContext.Default.CoverageRow));
        Assert.Equal(
            """{"article":"ferry/opening","asserted":["Late","Cost"],"disputed":["OnTime"],"silent":[]}""",
            JsonSerializer.Serialize(corpus.Coverage.Columns[1], DatasetJsonContext.Default.CoverageColumn));
        var cell = JsonSerializer.SerializeToElement(corpus.Coverage.Rows[2][1]);
        Assert.Equal("disputes", cell.GetProperty("coverage").GetString());
        Assert.Equal("Late", cell.GetProperty("evidence")[0].GetProperty("claim").GetString());
        var entry = JsonSerializer.SerializeToElement(corpus.Timeline[0]);
        Assert.Equal(["from", "to", "articles", "mentions"], entry.EnumerateObject().Select(property => property.Name));
        Assert.Equal(corpus.Timeline[0].Mentions[0].Text, entry.GetProperty("mentions")[0].GetProperty("text").GetString());
        var wording = JsonSerializer.SerializeToElement(SeoulSummit.Corpus.Wordings(0.2)[0]);
        Assert.Equal(["score", "articles", "versions"], wording.EnumerateObject().Select(property => property.Name));
        Assert.Equal(SeoulSummit.Corpus.Wordings(0.2)[0].Versions[1].Text, wording.GetProperty("versions")[1].GetProperty("text").GetString());
        Assert.Equal(
            """[{"kind":"equal","old":{"start":0,"length":2},"new":{"start":0,"length":2}},{"kind":"inserted","old":null,"new":{"start":2,"length":1}}]""",
            JsonSerializer.Serialize(Corpus.Align("a ", "a b")));
    }

    [Fact]
    public void Spans_and_ranges_of_days_are_read_back()
    {
        Assert.Equal("{\"start\":3,\"length\":5}", JsonSerializer.Serialize(new TextSpan(3, 5)));
        Assert.Equal(new TextSpan(3, 5), JsonSerializer.Deserialize<TextSpan>("{ \"length\": 5, \"other\": [1], \"start\": 3 }"));
        var range = new DateRange(new DateOnly(2024, 9, 6), new DateOnly(2024, 9, 7));
        Assert.Equal("{\"from\":\"2024-09-06\",\"to\":\"2024-09-07\"}", JsonSerializer.Serialize(range));
        Assert.Equal(range, JsonSerializer.Deserialize<DateRange>(JsonSerializer.Serialize(range)));
        foreach (var wrong in new[] { "5", "[]", "{}", "{\"start\":-1,\"length\":2}", "{\"start\":\"1\",\"length\":2}" })
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TextSpan>(wrong));
        }

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DateRange>("{\"from\":\"2024-09-07\",\"to\":\"2024-09-06\"}"));
    }

    [Fact]
    public void An_article_cannot_be_read_from_JSON() =>
        Assert.Contains("Corpus.Open", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Article>("{}")).Message, StringComparison.Ordinal);

    // The location in the JSON, the keyword that refuses it, and the reason.
    private static IEnumerable<string> Check(JsonElement json) =>
        from result in Schema.Evaluate(json, EveryError).Details ?? []
        from error in result.Errors ?? []
        select $"{result.InstanceLocation} {error.Key}: {error.Value}";

    private static string Slice(string text, JsonElement piece) =>
        text.Substring(piece.GetProperty("start").GetInt32(), piece.GetProperty("length").GetInt32());
}
