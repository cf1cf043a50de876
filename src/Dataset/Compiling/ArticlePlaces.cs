using Dataset.Text;
using Dataset.Text.Markdown;

namespace Dataset.Compiling;

/// <summary>Converts places in an article's text to places in its file, for issues.</summary>
internal sealed class ArticlePlaces(string text, string path, ArticleOrigin origin, MarkdownSource? markdown = null)
{
    private readonly LineMap _lines = new(text);

    public ArticlePlaces(ReadArticle article)
        : this(article.Text, article.SourcePath, article.Origin, article.Markdown)
    {
    }

    /// <summary>Creates the target of an issue from a piece of the text that was read.</summary>
    public IssueTarget At(TextSpan span)
    {
        if (origin.FixedColumn is { } column)
        {
            return IssueTarget.Article(path, new TextSpan(origin.Offset, 0), origin.Line, column);
        }

        span = markdown?.ToSource(span) ?? span;
        int start = ToFile(span.Start, out var position), end = ToFile(span.End, out _);
        return IssueTarget.Article(path, TextSpan.FromBounds(start, end), origin.Line + position.Line, position.Column);
    }

    private int ToFile(int position, out TextPosition place)
    {
        place = _lines.Locate(position);
        return origin.Offset + position + (origin.LongLineEnds ? place.Line : 0);
    }
}
