using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Dataset.Text.Layout;

namespace Dataset.Evaluation.Weights;

/// <summary>
/// Tries other values for each weight of <see cref="StoryWeights"/>, with the other weights unchanged, and chooses values on each half of the pages (every
/// second row) that the other half then evaluates.
/// </summary>
internal sealed class WeightSearch(IReadOnlyList<LabeledPage> pages)
{
    private const int MaxRounds = 4;

    private static readonly float[] Factors = [0f, 0.33f, 0.5f, 0.7f, 1f, 1.4f, 2f, 3f];
    private static readonly PropertyInfo[] Weights =
        [.. typeof(StoryWeights).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(float))];

    private readonly LabeledPage[][] _halves = [[.. pages.Where((_, i) => i % 2 == 0)], [.. pages.Where((_, i) => i % 2 == 1)]];

    public void Write(TextWriter output)
    {
        var current = StoryWeights.Default;
        output.WriteLine($"{pages.Count} pages. Lines of the story, F1 in the first / second half: {Scores(current)}");
        output.WriteLine();
        var factors = Factors.Select(factor => string.Create(CultureInfo.InvariantCulture, $"× {factor}"));
        output.WriteLine($"| weight | value | {string.Join(" | ", factors)} | chosen |");
        output.WriteLine($"|---|---:|{string.Concat(Enumerable.Repeat("---|", Factors.Length))}---:|");
        foreach (var weight in Weights)
        {
            var value = (float)weight.GetValue(current)!;
            var tried = Factors.Select(factor => With(current, weight, value * factor)).ToArray();
            var chosen = Choose(tried, current);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| `{weight.Name}` | {value} | {string.Join(" | ", tried.Select(Scores))} | {weight.GetValue(chosen)} |"));
        }

        for (var fit = 0; fit < 2; fit++)
        {
            var fitted = Descend(_halves[fit], current);
            var changes = Weights.Where(weight => !Equals(weight.GetValue(fitted), weight.GetValue(current)));
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"Fitted to half {fit + 1}: {Scores(fitted)} with {string.Join(", ", changes.Select(weight => $"{weight.Name} {weight.GetValue(fitted)}"))}"));
        }
    }

    // Returns the value that improves one half and does not worsen the other; of several, the value that improves both the most.
    private StoryWeights Choose(IReadOnlyList<StoryWeights> tried, StoryWeights current)
    {
        var (best, gain) = (current, 0d);
        var (first, second) = (F1(_halves[0], current), F1(_halves[1], current));
        foreach (var weights in tried)
        {
            var (one, other) = (F1(_halves[0], weights) - first, F1(_halves[1], weights) - second);
            if (one >= 0 && other >= 0 && one + other > gain)
            {
                (best, gain) = (weights, one + other);
            }
        }

        return best;
    }

    // Tries one weight after another until none improves the score.
    private static StoryWeights Descend(LabeledPage[] half, StoryWeights weights)
    {
        var best = F1(half, weights);
        var isBetter = true;
        for (var round = 0; round < MaxRounds && isBetter; round++)
        {
            isBetter = false;
            foreach (var weight in Weights)
            {
                var value = (float)weight.GetValue(weights)!;
                foreach (var factor in Factors)
                {
                    var tried = With(weights, weight, value * factor);
                    if (F1(half, tried) is var score && score > best + 1e-9)
                    {
                        (best, weights, isBetter) = (score, tried, true);
                    }
                }
            }
        }

        return weights;
    }

    private static StoryWeights With(StoryWeights weights, PropertyInfo weight, float value)
    {
        var copy = weights with { };
        weight.SetValue(copy, value);
        return copy;
    }

    private string Scores(StoryWeights weights) =>
        string.Create(CultureInfo.InvariantCulture, $"{F1(_halves[0], weights):F3} / {F1(_halves[1], weights):F3}");

    private static double F1(LabeledPage[] half, StoryWeights weights)
    {
        var score = default(LineScore);
        foreach (var page in half)
        {
            page.AddTo(ref score, weights);
        }

        return score.F1;
    }
}
