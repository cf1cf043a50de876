using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>
/// Looks from time to time whether the work of a loop is still wanted: an editor cancels it at the next key that is pressed.
/// </summary>
internal struct Checkpoint(CancellationToken cancellation)
{
    // Some microseconds of work; a look at each step would cost as much as the step.
    private const int Interval = 1024;

    private int _left = Interval;

    /// <summary>One step.</summary>
    [MethodImpl(Jit.AtOnce)]
    public void Pass()
    {
        if (--_left == 0)
        {
            _left = Interval;
            cancellation.ThrowIfCancellationRequested();
        }
    }
}
