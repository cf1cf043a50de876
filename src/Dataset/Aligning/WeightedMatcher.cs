using System;
using System.Buffers;

namespace Dataset.Aligning;

/// <summary>
/// Finds the best alignment of two short stretches: the common subsequence with the greatest weight, where every run of adjacent kept tokens has a cost.
/// Tokens that are not worth a piece (a lone article or blank between changes) are not kept.
/// </summary>
/// <remarks>
/// The algorithm is dynamic programming over a table of both lengths, with affine gaps (O. Gotoh, An improved algorithm for matching biological sequences,
/// 1982).
/// </remarks>
internal static class WeightedMatcher
{
    /// <summary>The cost of a run: more than an article with its blanks, less than two words.</summary>
    public const int RunPrice = 12;

    /// <summary>The maximum size of the table, in cells.</summary>
    public const int MostCells = 1 << 19;

    private const int Impossible = int.MinValue / 2;

    [Flags]
    private enum Step : byte
    {
        /// <summary>The best path to this cell ends with a token of the new text that is not kept.</summary>
        None = 0,

        /// <summary>The best path to this cell ends with a token that both texts keep.</summary>
        Keep = 1,

        /// <summary>The best path to this cell ends with a token of the old text that is not kept.</summary>
        Old = 2,

        /// <summary>The token that is kept here continues the run of the previous token.</summary>
        GoesOn = 4,
    }

    /// <summary>Sets the partner in the new stretch for each token of the old stretch that is kept.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="range">The stretches. The product of their lengths is at most <see cref="MostCells"/>.</param>
    /// <param name="partners">The partner of each token of the old text.</param>
    public static void Match(TokenTable tokens, TokenRange range, int[] partners)
    {
        int rows = range.OldLength, columns = range.NewLength;
        var steps = ArrayPool<Step>.Shared.Rent((rows + 1) * (columns + 1));
        var endsInRun = Fill(tokens, range, partners, steps);
        Trace(range, partners, steps, endsInRun);
        ArrayPool<Step>.Shared.Return(steps);
    }

    private static bool Fill(TokenTable tokens, TokenRange range, int[] partners, Step[] steps)
    {
        int rows = range.OldLength, columns = range.NewLength, width = columns + 1;
        var best = new int[width];
        var run = new int[width];
        Array.Fill(run, Impossible);

        // A run that continues a kept token on either side of the stretch is already paid for.
        var before = range.OldStart > 0 && range.NewStart > 0 && partners[range.OldStart - 1] == range.NewStart - 1;
        run[0] = before ? 0 : Impossible;
        steps.AsSpan(0, width).Clear();
        for (var i = 1; i <= rows; i++)
        {
            var id = tokens.Old[range.OldStart + i - 1].Id;
            var weight = tokens.WeightOf(id);
            int bestDiagonal = best[0], runDiagonal = run[0];
            run[0] = Impossible;
            steps[i * width] = Step.Old;
            for (var j = 1; j <= columns; j++)
            {
                int bestAbove = best[j], runAbove = run[j];
                var step = best[j - 1] > bestAbove ? Step.None : Step.Old;
                var value = Math.Max(best[j - 1], bestAbove);
                run[j] = Impossible;
                if (tokens.New[range.NewStart + j - 1].Id == id)
                {
                    var goesOn = runDiagonal >= bestDiagonal - RunPrice;
                    run[j] = weight + (goesOn ? runDiagonal : bestDiagonal - RunPrice);
                    step |= goesOn ? Step.GoesOn : Step.None;
                    if (run[j] >= value)
                    {
                        value = run[j];
                        step |= Step.Keep;
                    }
                }

                best[j] = value;
                steps[(i * width) + j] = step;
                bestDiagonal = bestAbove;
                runDiagonal = runAbove;
            }
        }

        var after = range.OldEnd < partners.Length && partners[range.OldEnd] == range.NewEnd;
        return after && run[columns] + RunPrice >= best[columns];
    }

    private static void Trace(TokenRange range, int[] partners, Step[] steps, bool inRun)
    {
        int i = range.OldLength, j = range.NewLength, width = j + 1;
        while (i > 0 || j > 0)
        {
            var step = steps[(i * width) + j];
            if (i > 0 && j > 0 && (inRun || (step & Step.Keep) != 0))
            {
                partners[range.OldStart + i - 1] = range.NewStart + j - 1;
                inRun = (step & Step.GoesOn) != 0;
                i--;
                j--;
            }
            else if (i > 0 && (step & Step.Old) != 0)
            {
                i--;
            }
            else
            {
                j--;
            }
        }
    }
}
