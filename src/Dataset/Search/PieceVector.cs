using System;

namespace Dataset.Search;

/// <summary>
/// The words of a piece of an article as a vector of tf-idf weights, of length 1: terms by their rank in the corpus, the rarest first. A piece without
/// words has an empty one.
/// </summary>
internal sealed record PieceVector(int Article, int[] Terms, int[] Counts, double[] Weights)
{
    /// <summary>
    /// How many of its rarest terms a piece must share one of with another, which does likewise, if their cosine is to be at least so much: the rest is too
    /// light (R. Bayardo, Y. Ma, R. Srikant, Scaling Up All Pairs Similarity Search, 2007).
    /// </summary>
    public int CountDeciding(double minimum)
    {
        var rest = 1.0;
        var terms = 0;
        while (terms < Terms.Length && Math.Sqrt(Math.Max(0, rest)) >= minimum - 1e-9)
        {
            rest -= Weights[terms] * Weights[terms];
            terms++;
        }

        return terms;
    }

    /// <summary>The cosine of two vectors.</summary>
    public double Dot(PieceVector other)
    {
        var dot = 0.0;
        for (int i = 0, j = 0; i < Terms.Length && j < other.Terms.Length;)
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
