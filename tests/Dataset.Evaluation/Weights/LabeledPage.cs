using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Dataset.Text;
using Dataset.Text.Layout;

namespace Dataset.Evaluation.Weights;

/// <summary>
/// A page whose lines are labeled as part of the story (<c>body</c>) or not (<c>other</c>): {"text", "lines": [{"text", "label"}]}; or a text whose paragraphs
/// and subheadings are listed: {"text", "paragraphs": [], "subheadings": []}.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="Story">The lines, or the paragraphs, of the story.</param>
/// <param name="Others">The other lines; null if everything else is not part of the story and paragraphs are compared.</param>
internal sealed record LabeledPage(string Text, IReadOnlyList<string> Story, IReadOnlyList<string>? Others)
{
    /// <summary>Reads the pages, one JSON object per line. Pages without labels are left out.</summary>
    public static List<LabeledPage> ReadAll(TextReader reader)
    {
        var pages = new List<LabeledPage>();
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line) && Parse(line) is { Story.Count: > 0 } page)
            {
                pages.Add(page);
            }
        }

        return pages;
    }

    /// <summary>Adds the score of the page with the weights.</summary>
    public void AddTo(ref LineScore score, StoryWeights weights)
    {
        var layout = LayoutReader.Read(Text, weights: weights);
        var pieces = layout.Paragraphs.Select(paragraph => paragraph.Span).Concat(layout.Subheadings).Select(span => Text.Substring(span.Start, span.Length));
        var read = (Others is null ? pieces : pieces.SelectMany(piece => piece.Split('\n'))).Select(Fold).ToHashSet(StringComparer.Ordinal);
        score.Found += Story.Count(read.Contains);
        score.Missed += Story.Count(line => !read.Contains(line));
        score.Surplus += Others?.Count(read.Contains) ?? read.Except(Story, StringComparer.Ordinal).Count();
    }

    private static LabeledPage Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var page = document.RootElement;
        var text = TextNormalizer.Normalize(page.GetProperty("text").GetString()!);
        return page.TryGetProperty("lines", out _)
            ? new(text, Lines(page, "body"), Lines(page, "other"))
            : new(text, [.. Pieces(page, "paragraphs"), .. Pieces(page, "subheadings")], null);
    }

    private static List<string> Lines(JsonElement page, string label) =>
    [
        .. from line in page.GetProperty("lines").EnumerateArray()
           where line.GetProperty("label").ValueEquals(label)
           select FoldText(line.GetProperty("text")),
    ];

    private static IEnumerable<string> Pieces(JsonElement page, string name) =>
        page.TryGetProperty(name, out var pieces) && pieces.ValueKind == JsonValueKind.Array ? pieces.EnumerateArray().Select(FoldText) : [];

    private static string FoldText(JsonElement text) => Fold(text.GetString()!);

    private static string Fold(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
