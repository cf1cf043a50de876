using System;

namespace Dataset.Text.Unicode;

/// <summary>Looks values up that stand for runs of code points.</summary>
internal static class Runs
{
    /// <summary>The value of the last run that begins at or before the code point; the lists have few rows, so a walk is enough.</summary>
    public static int Find(ReadOnlySpan<int> starts, ReadOnlySpan<byte> values, int codePoint)
    {
        var found = 0;
        for (var i = 0; i < starts.Length && starts[i] <= codePoint; i++)
        {
            found = values[i];
        }

        return found;
    }
}
