using Dataset;

namespace Tour.Chapters;

/// <summary>A word in its contexts.</summary>
internal sealed class ConcordanceChapter : IChapter
{
    private const int Width = 44;

    public string Title => "Concordance: cooperat*";

    public void Write(Page page)
    {
        foreach (var line in SeoulSummit.Corpus.Concordance("cooperat*", Width))
        {
            page.Line($"  {Shorten.Key(line.Article)} {line.Left,Width}[{line.Keyword}]{line.Right}");
        }
    }
}
