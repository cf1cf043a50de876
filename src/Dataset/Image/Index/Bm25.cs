namespace Dataset.Image.Index;

/// <summary>
/// Okapi BM25 with k1 = 1.2 and b = 0.75 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009), and
/// the inverse document frequency <c>ln(1 + (N - n + 0.5) / (n + 0.5))</c>, which is never negative.
/// </summary>
internal static class Bm25
{
    /// <summary>How quickly additional occurrences stop adding to the score.</summary>
    public const double K1 = 1.2;

    /// <summary>How much long articles are penalized.</summary>
    public const double B = 0.75;

    /// <summary>Returns the weight of an item that <paramref name="having"/> of <paramref name="articles"/> articles contain.</summary>
    public static double Idf(int articles, int having) => DeterministicMath.Log(1 + ((articles - having + 0.5) / (having + 0.5)));

    /// <summary>Returns the reference length for ranking: the mean of all lengths, at least 1.</summary>
    public static double AverageLength(long words, int articles) => articles == 0 || words < articles ? 1 : (double)words / articles;

    /// <summary>Returns how much the length of an article reduces scores in it.</summary>
    public static double LengthFactor(int length, double averageLength) => K1 * (1 - B + (B * length / averageLength));

    /// <summary>Returns the score of an item that occurs <paramref name="count"/> times in an article.</summary>
    public static double Score(double idf, int count, double lengthFactor) => idf * count * (K1 + 1) / (count + lengthFactor);
}
