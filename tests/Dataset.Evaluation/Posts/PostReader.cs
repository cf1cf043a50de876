using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Dataset.Evaluation.Posts;

/// <summary>
/// Reads the Markdown files of a site and compares their front matter with the results of YamlDotNet and Tomlyn, their lines with the blocks, and the parts
/// with the text.
/// </summary>
internal static partial class PostReader
{
    private static readonly string[] Extensions = [".md", ".mdx", ".markdown"];
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static PostCounts Read(string folder)
    {
        var counts = new PostCounts();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && ReadText(file) is { } text)
            {
                Check(Path.GetRelativePath(folder, file), text, counts);
            }
        }

        return counts;
    }

    private static string? ReadText(string file)
    {
        try
        {
            return Strict.GetString(File.ReadAllBytes(file));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static void Check(string file, string text, PostCounts counts)
    {
        var corpus = Corpus.Create("Posts", [new ArticleSource("post", text) { Format = ArticleFormat.Markdown }]);
        var article = corpus.Articles[0];
        counts.Files++;
        foreach (var issue in corpus.Issues.Where(issue => issue.Id == "DS0016"))
        {
            counts.Show($"{file}({issue.Line},{issue.Column}): {issue.Message}");
        }

        var block = FrontMatter().Match(text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal));
        if (block.Success)
        {
            CheckFrontMatter(file, article, block.Groups["content"].Value, block.Groups["fence"].Value == "---", counts);
        }

        CheckLines(file, article, counts);
        CheckParts(article, counts);
    }

    private static void CheckFrontMatter(string file, Article article, string content, bool isYaml, PostCounts counts)
    {
        counts.WithFrontMatter++;
        if (article.FrontMatter is null)
        {
            counts.ReadAsText++;
            counts.Show($"{file}: read as text");
            return;
        }

        try
        {
            if ((isYaml ? YamlOracle.Compare(content, article.Metadata) : TomlOracle.Compare(content, article.Metadata)) is { } difference)
            {
                counts.OtherValues++;
                counts.Show($"{file}: {difference}");
            }
        }
        catch (Exception e) when (e is YamlDotNet.Core.YamlException or Tomlyn.TomlException)
        {
            counts.Refused++;
            counts.Show($"{file}: {e.Message}");
        }
    }

    // Lines that consist only of punctuation belong to no block.
    private static void CheckLines(string file, Article article, PostCounts counts)
    {
        var blocks = article.Blocks.Where(block => block.Kind != BlockKind.Separator).ToList();
        var next = 0;
        var start = 0;
        foreach (var line in article.Text.Split('\n'))
        {
            var end = start + line.Length;
            if (!string.IsNullOrWhiteSpace(line))
            {
                counts.Lines++;
                while (next < blocks.Count && blocks[next].Span.End <= start)
                {
                    next++;
                }

                if ((next == blocks.Count || blocks[next].Span.Start >= end) && !MarksAlone().IsMatch(line))
                {
                    counts.LinesLost++;
                    counts.Show($"{file}: lost '{line}'");
                }
            }

            start = end + 1;
        }
    }

    private static void CheckParts(Article article, PostCounts counts)
    {
        counts.BadSpans += string.Concat(article.Blocks.Select(block => block.Text)) == article.Text ? 0 : 1;
        var parts = article.Paragraphs.Cast<ArticlePart>().Concat(article.Sentences).Concat(article.Quotes).Concat(article.Dates);
        counts.BadSpans += parts.Count(part => article[part.Span] != part.Text);
        counts.BadSpans += article.Sentences.Count(sentence => !sentence.Paragraph.Span.Contains(sentence.Span));
        foreach (var code in article.Blocks.Where(block => block.Kind is BlockKind.Code or BlockKind.Table or BlockKind.Markup))
        {
            counts.FoundInCode += article.Quotes.Count(quote => code.Span.Overlaps(quote.Span)) + article.Dates.Count(date => code.Span.Overlaps(date.Span));
        }
    }

    [GeneratedRegex(@"\A(?<fence>---|\+\+\+)[ \t]*\n(?<content>[\s\S]*?)(?<=\n)\k<fence>[ \t]*(\n|\z)", RegexOptions.ExplicitCapture)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^([\s>*+\-=#\d.)\[\]xX]*|\s*\[\^[^\]]+\]:\s*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex MarksAlone();
}
