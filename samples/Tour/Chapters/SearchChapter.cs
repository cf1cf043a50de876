using System.Globalization;
using Dataset;
using Spectre.Console;
using Paragraph = Spectre.Console.Paragraph;

namespace Tour.Chapters;

/// <summary>Shows queries over the compiled term index, with their matches in brackets.</summary>
internal sealed class SearchChapter : IChapter
{
    private static readonly string[] Queries = ["momentum", "\"shuttle diplomacy\" summit", "evacuat* -Sudan"];

    public string Title => "Search";

    public void Write(IAnsiConsole console)
    {
        foreach (var query in Queries)
        {
            console.Heading(query);
            var list = Layouts.List(narrowColumns: 2);
            foreach (var hit in SeoulSummit.Corpus.Search(query, limit: 5))
            {
                var text = new Paragraph(hit.Sentence is null ? "(headline) " : string.Empty);
                list.AddRow(
                    new Text(hit.Score.ToString("0.00", CultureInfo.InvariantCulture)), new Text(Shorten.Key(hit.Article), Layouts.Key),
                    AppendHighlights(text, hit, hit.Sentence?.Span ?? hit.Highlights[0]));
            }

            console.Write(list);
        }
    }

    private static Paragraph AppendHighlights(Paragraph text, SearchHit hit, TextSpan whole)
    {
        var position = whole.Start;
        foreach (var span in hit.Highlights)
        {
            text.Append(hit.Article[TextSpan.FromBounds(position, span.Start)]).Append($"[{hit.Article[span]}]", Layouts.Found);
            position = span.End;
        }

        return text.Append(hit.Article[TextSpan.FromBounds(position, whole.End)]);
    }
}
