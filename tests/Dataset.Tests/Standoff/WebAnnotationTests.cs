using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Dataset.Tests.Standoff;

/// <summary>Verifies that the annotations select the words that they state, counted in code points.</summary>
public class WebAnnotationTests
{
    [Fact]
    public void Selectors_select_the_annotated_words()
    {
        var texts = SeoulSummit.Articles.ToDictionary(article => article.Key + ".txt", article => article.Text);

        Assert.All(Items(Write(SeoulSummit.Corpus)), item => AssertSelects(texts[item.GetProperty("target").GetProperty("source").GetString()!], item));
    }

    [Fact]
    public void Positions_count_code_points_and_contexts_keep_pairs_whole()
    {
        const string Text = "\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600 Ann Lee came.\n";
        var options = new CorpusOptions { Entities = [new EntityOptions(EntityKind.Person, "Ann Lee")] };

        var item = Assert.Single(Items(Write(Corpus.Create("One", [new ArticleSource("a b/c:d", Text)], options))));

        AssertSelects(Text, item);
        Assert.Equal("a%20b/c%3Ad.txt", item.GetProperty("target").GetProperty("source").GetString());
        Assert.Equal(11, Selector(item, "TextPositionSelector").GetProperty("start").GetInt32());
    }

    [Fact]
    public void The_collection_has_its_context_and_its_total()
    {
        var document = Write(SeoulSummit.Corpus);

        Assert.Equal("http://www.w3.org/ns/anno.jsonld", document.GetProperty("@context").GetString());
        Assert.Equal("AnnotationCollection", document.GetProperty("type").GetString());
        Assert.Equal(Items(document).Length, document.GetProperty("total").GetInt32());
        Assert.Equal(Items(document).Length, Items(document).Select(item => item.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task Synchronous_and_asynchronous_writing_produce_the_same_output()
    {
        using var one = new MemoryStream();
        using var two = new MemoryStream();
        SeoulSummit.Corpus.WriteWebAnnotations(one);
        await SeoulSummit.Corpus.WriteWebAnnotationsAsync(two, TestContext.Current.CancellationToken);

        Assert.Equal(one.ToArray(), two.ToArray());
    }

    private static void AssertSelects(string text, JsonElement item)
    {
        var position = Selector(item, "TextPositionSelector");
        var quote = Selector(item, "TextQuoteSelector");
        var runes = text.EnumerateRunes().ToArray();
        var exact = string.Concat(runes[position.GetProperty("start").GetInt32()..position.GetProperty("end").GetInt32()].Select(rune => rune.ToString()));
        Assert.Equal(exact, quote.GetProperty("exact").GetString());
        Assert.Contains(
            quote.GetProperty("prefix").GetString() + exact + quote.GetProperty("suffix").GetString(), text, System.StringComparison.Ordinal);
        Assert.DoesNotContain(Rune.ReplacementChar, quote.GetProperty("prefix").GetString()!.EnumerateRunes());
    }

    private static JsonElement Selector(JsonElement item, string type) => item.GetProperty("target").GetProperty("selector").EnumerateArray()
        .Single(selector => selector.GetProperty("type").GetString() == type);

    private static JsonElement[] Items(JsonElement document) => [.. document.GetProperty("first").GetProperty("items").EnumerateArray()];

    private static JsonElement Write(Corpus corpus)
    {
        using var stream = new MemoryStream();
        corpus.WriteWebAnnotations(stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
