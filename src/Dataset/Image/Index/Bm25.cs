namespace Dataset.Image.Index;

/// <summary>
/// Okapi BM25 with k1 = 1.2 and b = 0.75 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009), and
/// the inverse document frequency <c>ln(1 + (N - n + 0.5) / (n + 0.5))</c>, which is never negative.
/// </summary>
internal static class Bm25
{
    /// <summary>How soon a further occurrence stops to count.</summary>
    public const double K1 = 1.2;

    /// <summary>How much a long article is held back.</summary>
    public const double B = 0.75;

    /// <summary>The weight of an item that <paramref name="having"/> of <paramref name="articles"/> articles have.</summary>
    public static double Idf(int articles, int having) => DeterministicMath.Log(1 + ((articles - having + 0.5) / (having + 0.5)));

    /// <summary>The length that ranking measures the others by: the mean of all, at least 1.</summary>
    public static double AverageLength(long words, int articles) => articles == 0 || words < articles ? 1 : (double)words / articles;

    /// <summary>How much an article of that length holds back what stands in it.</summary>
    public static double LengthFactor(int length, double averageLength) => K1 * (1 - B + (B * length / averageLength));

    /// <summary>The score of an item that stands <paramref name="count"/> times in an article.</summary>
    public static double Score(double idf, int count, double lengthFactor) => idf * count * (K1 + 1) / (count + lengthFactor);
}
