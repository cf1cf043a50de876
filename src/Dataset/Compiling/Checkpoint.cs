using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>
/// Checks at intervals whether the work of a loop has been canceled: an editor cancels it at the next keystroke.
/// </summary>
internal struct Checkpoint(CancellationToken cancellation)
{
    // Some microseconds of work; a check at each step would cost as much as the step.
    private const int Interval = 1024;

    private int _left = Interval;

    /// <summary>Counts one step.</summary>
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
