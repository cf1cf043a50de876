using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Analysis;
using Dataset.Tests.Helpers;
using Dataset.Text;
using Dataset.Text.Quotes;
using Dataset.Text.Quotes.Patterns;
using Xunit;

namespace Dataset.Tests.Text.Quotes;

/// <summary>Verifies that each row of the table of patterns finds its own example, and that the page lists each row.</summary>
public class PatternTableTests
{
    public static TheoryData<string> Names => [.. AttributionPatterns.All.Select(pattern => pattern.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pattern_finds_its_example(string name)
    {
        var pattern = AttributionPatterns.All.Single(pattern => pattern.Name == name);
        var text = pattern.Example.Replace("...", "wholly beyond our help", StringComparison.Ordinal);
        var found = Assert.Single(Findings(text), finding => finding.Form == name);
        Assert.Contains(text.Substring(found.Speaker!.Value.Start, found.Speaker.Value.Length), new[] { "Hale", "HALE", "Ann Hale", "her" });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pattern_is_listed_on_the_page(string name) =>
        Assert.Contains($"| {name} |", File.ReadAllText(Repository.GetPath("docs/quotations.md")), StringComparison.Ordinal);

    private static IReadOnlyList<SpeakerFinding> Findings(string text)
    {
        var plain = PlainText.Read(text);
        var reader = new QuoteReader(QuoteFinder.Parse(text, plain.Paragraphs, plain.Sentences));
        _ = reader.Read();
        return reader.Findings;
    }
}
