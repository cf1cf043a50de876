using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Dataset.Evaluation;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that the evaluation program writes one line for each input line, in order.</summary>
public class EvaluationTests
{
    [Fact]
    public async Task Articles_are_written_with_their_ids_in_order()
    {
        var input = string.Concat(Enumerable.Range(0, 200).Select(i => $$"""{"id": {{i}}, "text": "Title {{i}}\n\nIt was number {{i}}, they said."}""" + "\n"));
        var lines = await RunAsync(input, ArticleOutput.Write);
        Assert.Equal(Enumerable.Range(0, 200), lines.Select(l => l.GetProperty("id").GetInt32()));
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"Title {i}"), lines.Select(l => l.GetProperty("headline").GetString()));
    }

    [Fact]
    public async Task Paragraphs_are_written_as_sentences_and_quotations()
    {
        var line = Assert.Single(await RunAsync("""{"id": "a#1", "text": "Short.\n\n\"We go,\" Ann Lee said. She left."}""", ParagraphOutput.Write));
        Assert.Equal("a#1", line.GetProperty("id").GetString());
        Assert.Equal(["Short.", "\"We go,\" Ann Lee said.", "She left."],
            line.GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("text").GetString()));
        Assert.Equal(
            """{"start":9,"length":6,"text":"We go,","kind":"direct","attribution":"explicit","speakerText":"Ann Lee","cue":"said","group":0,"paragraph":1}""",
            line.GetProperty("quotes")[0].GetRawText());
    }

    [Fact]
    public async Task A_line_that_is_not_an_object_stops_the_program() =>
        await Assert.ThrowsAnyAsync<Exception>(() => RunAsync("[1]\n", ArticleOutput.Write));

    private static async Task<JsonElement[]> RunAsync(string input, Func<InputLine, byte[]> write)
    {
        using var output = new MemoryStream();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        await Pump.RunAsync(stream, output, write);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)
            .ToArray();
    }
}
