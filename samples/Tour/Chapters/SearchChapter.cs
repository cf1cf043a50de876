using System.Text;
using Dataset;

namespace Tour.Chapters;

/// <summary>Queries over the compiled term index, with what they found between brackets.</summary>
internal sealed class SearchChapter : IChapter
{
    private static readonly string[] Queries = ["momentum", "\"shuttle diplomacy\" summit", "evacuat* -Sudan"];

    public string Title => "Search";

    public void Write(Page page)
    {
        foreach (var query in Queries)
        {
            page.Subheading(query);
            foreach (var hit in SeoulSummit.Corpus.Search(query, limit: 5))
            {
                var where = hit.Sentence is { } sentence ? Highlight(hit, sentence.Span) : $"(headline) {Highlight(hit, hit.Highlights[0])}";
                page.Text($"{hit.Score:0.00}  {Shorten.Key(hit.Article)}  {where}", indent: 2, hanging: 11);
            }
        }
    }

    private static string Highlight(SearchHit hit, TextSpan whole)
    {
        var text = new StringBuilder();
        var position = whole.Start;
        foreach (var span in hit.Highlights)
        {
            text.Append(hit.Article.AsSpan(TextSpan.FromBounds(position, span.Start))).Append('[').Append(hit.Article.AsSpan(span)).Append(']');
            position = span.End;
        }

        return text.Append(hit.Article.AsSpan(TextSpan.FromBounds(position, whole.End))).ToString();
    }
}
