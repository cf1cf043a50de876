using System.Linq;
using Xunit;

namespace Dataset.Tests.SeoulSummitCorpus;

public class QuotationTableTests
{
    [Fact]
    public void Every_quotation_has_the_speaker_that_a_reader_finds()
    {
        var expected = ExpectedTable.Read("quotations.expected.txt");
        Assert.Equal(expected.Count, SeoulSummit.Quotes.Count);
        Assert.All(expected.Zip(SeoulSummit.Quotes), pair =>
        {
            var (row, quote) = pair;
            Assert.StartsWith(row[1], quote.Text, System.StringComparison.Ordinal);
            Assert.Equal(
                string.Join(" | ", row),
                string.Join(" | ", quote.Article.Key, row[1], quote.Kind, quote.Attribution, quote.SpeakerText?.Replace('\u2019', '\'') ?? "-",
                    quote.Speaker?.Name ?? "-"));
        });
    }
}
