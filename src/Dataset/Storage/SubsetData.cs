using System;
using Dataset.CompilerServices;

namespace Dataset.Storage;

/// <summary>Some of the articles of other data, with a corpus segment of their own and without a term index.</summary>
/// <param name="whole">The data that has the articles' segments.</param>
/// <param name="corpus">The corpus segment.</param>
/// <param name="articles">For each article its index in <paramref name="whole"/>.</param>
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
