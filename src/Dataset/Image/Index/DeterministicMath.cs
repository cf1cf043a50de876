namespace Dataset.Image.Index;

/// <summary>
/// Computes the natural logarithm with only additions, multiplications and divisions, which IEEE 754 defines exactly. The last digit of the framework's
/// logarithm differs between systems, and an image must not.
/// </summary>
internal static class DeterministicMath
{
    private const double Ln2 = 0.6931471805599453;

    /// <summary>Returns the natural logarithm of a positive number.</summary>
    public static double Log(double x)
    {
        var exponent = 0;
        while (x >= 1.5)
        {
            x /= 2;
            exponent++;
        }

        while (x < 0.75)
        {
            x *= 2;
            exponent--;
        }

        // ln x = 2 artanh((x - 1) / (x + 1)); |z| <= 0.2 here, so 12 terms exceed the precision of a double.
        var z = (x - 1) / (x + 1);
        var square = z * z;
        var power = z;
        var sum = 0.0;
        for (var k = 1; k < 25; k += 2)
        {
            sum += power / k;
            power *= square;
        }

        return (2 * sum) + (exponent * Ln2);
    }

    /// <summary>
    /// Returns the weight of a term in an article: <c>(1 + ln tf) · ln(N / df)</c> (Manning, Raghavan, Schütze, Introduction to Information Retrieval, 6.2
    /// and 6.4).
    /// </summary>
    public static double TfIdf(int count, int articlesWithTerm, int articles) => (1 + Log(count)) * Log((double)articles / articlesWithTerm);
}
