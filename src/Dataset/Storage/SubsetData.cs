using System;
using Dataset.CompilerServices;

namespace Dataset.Storage;

/// <summary>Some articles of other data, with a separate corpus segment and without a term index.</summary>
/// <param name="whole">The data that contains the articles' segments.</param>
/// <param name="corpus">The corpus segment.</param>
/// <param name="articles">The index of each article in <paramref name="whole"/>.</param>
internal sealed class SubsetData(CorpusData whole, byte[] corpus, int[] articles) : CorpusData
{
    public override int SegmentCount => 1 + (2 * articles.Length);

    internal override int MaxCount => whole.MaxCount;

    public override ReadOnlySpan<byte> GetSegment(int index) =>
        index == 0 ? corpus
        : index < 0 || index >= SegmentCount ? default
        : (index & 1) != 0 ? GetReading((index - 1) / 2)
        : GetLinks((index - 1) / 2);

    internal override Article CreateArticle(Corpus corpus, int index) => whole.CreateArticle(corpus, index);

    internal override ReadOnlySpan<byte> GetReading(int article) => whole.GetReading(articles[article]);

    internal override ReadOnlySpan<byte> GetLinks(int article) => whole.GetLinks(articles[article]);
}
