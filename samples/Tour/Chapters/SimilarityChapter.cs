using System.Globalization;
using System.Linq;
using Dataset;

namespace Tour.Chapters;

/// <summary>How like each other the reports are: the cosine of their tf-idf vectors.</summary>
internal sealed class SimilarityChapter : IChapter
{
    public string Title => "How like each other the reports are";

    public void Write(Page page)
    {
        var corpus = SeoulSummit.Corpus;
        page.Gap();
        var table = new Table([string.Empty, .. SeoulSummit.Articles.Select(Shorten.Key)]);
        foreach (var article in SeoulSummit.Articles)
        {
            var row = SeoulSummit.Articles.Select(other => corpus.Similarity(article, other).ToString("0.00", CultureInfo.InvariantCulture));
            table.Add([$"{Shorten.Key(article)} {article.MemberName}", .. row]);
        }

        table.Write(page);
        page.Subheading("What is telling of each, of words beyond the shortest:");
        foreach (var article in SeoulSummit.Articles)
        {
            var terms = corpus.Terms.Of(article).Where(term => term.Term.Text.Length > 5).Take(8).Select(term => $"{term.Term.Text} {term.Count}");
            page.Text($"{Shorten.Key(article)}  {string.Join(", ", terms)}", indent: 2, hanging: 5);
        }
    }
}
