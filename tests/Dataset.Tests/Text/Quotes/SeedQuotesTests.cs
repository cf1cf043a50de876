using System;
using System.Collections.Generic;
using System.IO;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Text.Quotes;

/// <summary>
/// Lists every quotation of the five articles: kind, attribution, speaker/cue, group, the beginning and end of the words, and the paragraph's number.
/// </summary>
public class SeedQuotesTests
{
    [Theory]
    [InlineData(
        "000_1a03b52b21522f6c",
        "Direct Explicit Kim Tae-hyo/stated 0: Amid ongoing globa...th countries, (2)",
        "Term None -/- 1: shuttle diplomacy, (4)")]
    [InlineData(
        "001_f22298f8d2dd96d2",
        "Partial Explicit Yoon/saying 0: clearly demonstrat...an relations. (2)",
        "Partial Explicit Yoon/emphasized 1: improvement in Kor...US and Japan, (3)",
        "Direct Explicit Yoon/said 2: To further enhance...relationship, (4)",
        "Direct Explicit Yoon/added 3: Challenges persist...ghter future, (5)",
        "Direct Implied Kishida/- 4: While historical a...ghter future. (7)",
        "Direct Explicit Kishida/clarified 5: I stated in Seoul ... at the time, (8)",
        "Direct Explicit Kishida/reiterated 6: I have also made i...an and Korea, (9)",
        "Direct Explicit Kishida/emphasized 7: It is crucial that...relationship, (11)",
        "Partial Explicit Yoon's office/announced 8: identify and expan... cooperation. (12)",
        "Direct Explicit the statement/read 9: The two leaders ag...eir citizens, (13)",
        "Direct Implied Yoon's office/- 10: President Yoon spe...eed to do so. (15)",
        "Direct Explicit the Foreign Ministry/said 11: The memorandum is ...t and Africa, (19)",
        "Direct Explicit Leif-Eric Easley/said 12: The Korea-Japan ag...rd countries, (21)",
        "Direct Continued Leif-Eric Easley/said 12: This demonstrates ...itical risks. (21)",
        "Term None -/- 13: shuttle diplomacy (24)",
        "Direct Explicit Easley/said 14: The fact that Yoon...le diplomacy, (25)",
        "Direct Continued Easley/said 14: Frequent summits n...imate change. (25)")]
    [InlineData("002_56d8502d7e44c7b5")]
    [InlineData("003_9a852167dd710ab3")]
    [InlineData(
        "004_efefa24558c9a063",
        "Direct Pronoun He/emphasized 0: There is a lot of ...r the future. (2)",
        "Direct Pronoun he/stated 1: There are still ch...ing attitude, (3)",
        "Direct Explicit Mira Rapp-Hooper/stated 2: All of these proje...w leadership, (8)")]
    public void Every_quotation_of_the_articles_is_read(string key, params string[] expected)
    {
        var text = File.ReadAllText(Path.Combine(Root(), "seeds", key + ".txt"));
        var layout = LayoutReader.Read(text);
        var sentences = new List<SentenceReading>();
        for (var i = 0; i < layout.Paragraphs.Count; i++)
        {
            QuoteReadings.AddSentences(text, layout.Paragraphs[i].Span, i, sentences);
        }

        var unbalanced = new List<int>();
        var lines = new List<string>();
        foreach (var quote in QuoteFinder.Find(QuoteFinder.Parse(text, layout.Paragraphs, new(sentences), unbalanced)))
        {
            lines.Add($"{Short(QuoteReadings.Line(text, quote))} ({quote.Paragraph})");
        }

        Assert.Equal(expected, lines);
        Assert.Empty(unbalanced);
    }

    private static string Short(string line)
    {
        var words = line.IndexOf(": ", StringComparison.Ordinal) + 2;
        return line.Length - words <= 34 ? line : string.Concat(line.AsSpan(0, words + 18), "...", line.AsSpan(line.Length - 13));
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Dataset.sln")))
        {
            directory = directory.Parent!;
        }

        return directory.FullName;
    }
}
