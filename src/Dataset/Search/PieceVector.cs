using System;

namespace Dataset.Search;

/// <summary>
/// The words of a piece of an article as a unit vector of tf-idf weights: terms by their rank in the corpus, the rarest first. The vector of a piece without
/// words is empty.
/// </summary>
internal sealed class PieceVector
{
    // The maximum difference between sums of the same numbers in a different order.
    private const double Tolerance = 1e-9;

    // The length of the rest of the vector from each term on.
    private readonly double[] _rests;

    /// <param name="article">The article that contains the piece.</param>
    /// <param name="terms">The terms, ascending.</param>
    /// <param name="counts">The number of occurrences of each term in the piece.</param>
    /// <param name="weights">The weights of the terms, which form a unit vector.</param>
    public PieceVector(int article, int[] terms, int[] counts, double[] weights)
    {
        Article = article;
        Terms = terms;
        Counts = counts;
        Weights = weights;
        _rests = new double[terms.Length + 1];
        var square = 0.0;
        for (var i = terms.Length - 1; i >= 0; i--)
        {
            square += weights[i] * weights[i];
            _rests[i] = Math.Sqrt(square);
        }
    }

    public int Article { get; }

    public int[] Terms { get; }

    public int[] Counts { get; }

    public double[] Weights { get; }

    /// <summary>
    /// Returns the number of rarest terms, its deciding terms, of which a piece must share one with the deciding terms of another for their cosine to reach the
    /// minimum; the remaining terms weigh too little (R. Bayardo, Y. Ma, R. Srikant, Scaling Up All Pairs Similarity Search, 2007).
    /// </summary>
    public int CountDeciding(double minimum)
    {
        var terms = 0;
        while (terms < Terms.Length && _rests[terms] >= minimum - Tolerance)
        {
            terms++;
        }

        return terms;
    }

    /// <summary>Returns the cosine of two vectors.</summary>
    public double Dot(PieceVector other) => Dot(0, other, 0, minimum: 0);

    /// <summary>
    /// Returns the cosine of two vectors that have no term in common before two places, or some number below the minimum if the cosine is below it.
    /// </summary>
    public double Dot(int place, PieceVector other, int otherPlace, double minimum)
    {
        var dot = 0.0;
        int i = place, j = otherPlace;
        while (i < Terms.Length && j < other.Terms.Length && dot + (_rests[i] * other._rests[j]) >= minimum - Tolerance)
        {
            if (Terms[i] == other.Terms[j])
            {
                dot += Weights[i++] * other.Weights[j++];
            }
            else if (Terms[i] < other.Terms[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return Math.Min(1, dot);
    }
}
