using Dataset.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Compiling;

/// <summary>The file of an article, normalized and split into front matter and body.</summary>
/// <param name="Text">The whole text, normalized.</param>
/// <param name="Origin">Where the whole text begins in the file: after a byte order mark.</param>
/// <param name="FrontMatter">The front matter, or null if the file has no front matter. Front matter that is not closed has a problem but no entries.</param>
/// <param name="Body">The article's text.</param>
/// <param name="BodyOrigin">Where the body begins in the file.</param>
internal sealed record FileContent(string Text, ArticleOrigin Origin, FrontMatterReading? FrontMatter, string Body, ArticleOrigin BodyOrigin)
{
    /// <summary>The front matter with its fences, or null if the file has no front matter.</summary>
    public ArticleEntries? Entries => FrontMatter is { BodyStart: > 0 } front ? new(Text.Substring(0, front.BodyStart), Origin, IsLine: false) : null;

    public static FileContent Open(ArticleInput input)
    {
        var fileText = input.FileText;
        var text = TextNormalizer.Normalize(fileText);
        if (input.Place is { } place)
        {
            return new(text, place, null, text, place);
        }

        var lineEnd = fileText.IndexOf('\n');
        var origin = new ArticleOrigin(
            fileText.Length > 0 && fileText[0] == '\uFEFF' ? 1 : 0, 0, lineEnd > 0 && fileText[lineEnd - 1] == '\r');
        var front = FrontMatterReader.Read(text);
        return front is null or { BodyStart: 0 }
            ? new(text, origin, front, text, origin)
            : new(text, origin, front, text.Substring(front.BodyStart), After(text, front.BodyStart, origin));
    }

    private static ArticleOrigin After(string text, int length, ArticleOrigin origin)
    {
        var lines = 0;
        for (var i = 0; i < length; i++)
        {
            lines += text[i] == '\n' ? 1 : 0;
        }

        return origin with { Offset = origin.Offset + length + (origin.LongLineEnds ? lines : 0), Line = lines };
    }
}
