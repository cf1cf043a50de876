using System.IO;
using System.Linq;
using System.Text;
using Dataset.Storage;
using Xunit;

namespace Dataset.Tests.Search;

/// <summary>Tests a saved index with letters outside ASCII, whose terms share bytes of one letter.</summary>
public class SavedIndexTests
{
    private static readonly string[] Words = ["née", "nèe", "nêe", "ne", "ﬁ", "\uFF21\uFF21", "𐐨𐐨", "𐐩𐐨", "zoë", "zoé"];

    private static readonly byte[] Image = CreateImage();

    [Fact]
    public void Terms_are_in_code_point_order_and_found()
    {
        var news = Corpus.Open(new MemoryStream(Image));
        var texts = news.Terms.Select(term => term.Text).ToList();
        Assert.Equal(texts.OrderBy(text => text.EnumerateRunes().Select(rune => rune.Value).ToArray(), new RuneOrder()), texts);
        Assert.All(Words, word => Assert.Equal(1, news.Terms.TryGetValue(word, out var term) ? term.Count : 0));
    }

    // Generated code has the segments as UTF-8 literals.
    [Fact]
    public void Every_segment_is_valid_UTF8()
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        for (var i = 0; i < 6; i++)
        {
            var (offset, length) = ImageData.ReadEntry(Image, i);
            Assert.Equal(length, strict.GetByteCount(strict.GetString(Image, offset, length)));
        }
    }

    private static byte[] CreateImage()
    {
        using var image = new MemoryStream();
        Corpus.Create("News", [new("a", string.Join(' ', Words))], new CorpusOptions { TermIndex = true }).Save(image);
        return image.ToArray();
    }

    private sealed class RuneOrder : System.Collections.Generic.IComparer<int[]>
    {
        public int Compare(int[]? x, int[]? y) => System.MemoryExtensions.SequenceCompareTo<int>(x, y);
    }
}
